import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';
import { counted } from './plural.ts';

/** What the pages say that set sources side by side. */
export const compare = ({ list, plural, number }: Formats): Messages['compare'] => ({
  dek: () => 'أين تتفق المصادر وأين تختلف، وأي ألفاظ تستعمل، وما الذي يغفله بعضها.',
  pairs: () => 'كل مصدرين جنبًا إلى جنب',
  pairsLabel: 'عدد ما يشترك فيه كل مصدرين من أقوال وأرقام وتواريخ وألفاظ مقتبسة.',
  mostShared: ({ total, shown }) =>
    `الأكثر اشتراكًا: ${number(shown)} من ${plural(
      total,
      counted('لا أزواج', 'زوج واحد', 'زوجين', 'أزواج', 'زوجًا', 'زوج'),
    )} بينها شيء مشترك.`,
  disputed: 'موضع الخلاف',
  numbers: 'أرقام يذكرها أكثر من مصدر',
  calls: 'ماذا يسمّيه كل مصدر',
  unsaid: 'ما لم يُقل',
  saidByNone: 'لم يقله أي مصدر',
  notSaidBy: ({ signs }) => `لم يرد في ${list(signs)}`,
  pair: ({ names }) => list(names),
  sideBySide: ({ names }) => `${list(names)} جنبًا إلى جنب`,
  besideOthers: ({ sign }) => `${sign} إلى جنب`,
  pairDek: ({ points, lines }) =>
    `المشترك بينهما: ${plural(
      points,
      counted('لا نقاط', 'نقطة واحدة', 'نقطتان', 'نقاط', 'نقطة', 'نقطة'),
    )} في ${plural(
      lines,
      counted('لا أسطر', 'سطر واحد', 'سطرين', 'أسطر', 'سطرًا', 'سطر'),
    )}. والفقرة التي ترد في أحدهما وحده تقف وحدها.`,
  ownWords: 'تحت الألفاظ التي يعبّر الآخر عن معناها بغيرها <mark>خط منقّط</mark>:',
  leftOut: ({ count }) =>
    `تُركت ${plural(
      count,
      counted('لا فقرات', 'فقرة واحدة', 'فقرتان', 'فقرات', 'فقرة', 'فقرة'),
    )} لا تشترك في شيء مع النص الآخر.`,
  both: 'كلاهما:',
  same: {
    figure: 'رقم:',
    event: 'تاريخ:',
    words: 'الألفاظ نفسها:',
  },
  more: ({ count }) => `(وغيره: ${count})`,
});
