import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';
import { counted } from './plural.ts';

/** What a source is, whose words it has, and what is known of it. */
export const source = ({ plural }: Formats): Messages['source'] => ({
  report: { one: 'تقرير', many: 'تقارير' },
  text: { one: 'نص', many: 'نصوص' },
  accountTitle: ({ name, date, one }) => `عرض: ${one}، ${name}${after(date)}`,
  openingOfAccount: ({ name, date, one }) =>
    `عرضنا للمصدر (${one}، ${name}${after(date)}). ما بين علامتي “ ” من كلامه أو مما ينقله، وما سواه من كلامنا.`,
  openingOfPrivate: ({ name, date }) => `كلام ${name}${after(date)}، للاستعمال الخاص.`,
  openingOfText: ({ publisher, date }) =>
    `النص الكامل${publisher === '' ? '' : ` كما نشره ${publisher}`}${after(date)}.`,
  by: ({ day }) => `في موعد أقصاه ${day}`,
  passages: ({ count }) =>
    plural(count, counted('لا فقرات', 'فقرة واحدة', 'فقرتان', 'فقرات', 'فقرة', 'فقرة')),
  words: ({ count }) =>
    plural(count, counted('لا كلمات', 'كلمة واحدة', 'كلمتان', 'كلمات', 'كلمة', 'كلمة')),
  titleByUs: 'العنوان من وضعنا',
  textLabel: 'النص',

  ownCopy: {
    offer: 'اقرأ بنسختك الخاصة',
    how: 'إن كان لديك هذا المصدر فافتحه هنا ملفًا نصيًا أو الصقه. تُقارن كل فقرة على هذا الجهاز بالأصل الذي روجع عليه العرض، وما طابقه حلّ محلّ العرض ومعه التعليقات نفسها. ولا يُرسل شيء إلى أي مكان.',
    file: 'ملف نصي',
    pasted: 'أو ألصق النص',
    remove: 'إزالة النسخة',
  },

  known: 'ما نعرفه عن هذه الوثيقة وكيف عرفناه',
  basis: {
    stated: ({ why }) => `مذكور: ${why}.`,
    inferred: ({ why }) => `استنتجناه: ${why}.`,
    identified: ({ why }) => `عرفناه من خارج النص: ${why}.`,
  },
  theYear: 'السنة',
  authors: ({ count }) =>
    plural(count, {
      ...{ zero: 'المؤلف', one: 'المؤلف', two: 'المؤلفان' },
      ...{ few: 'المؤلفون', many: 'المؤلفون', other: 'المؤلفون' },
    }),
  publisher: 'الناشر',
  carrier: 'نقله',
  published: 'تاريخ النشر',
  origins: 'الأصول',
  ownBut: 'من المصدر نفسه، ما عدا:',
  presumed: ({ why }) => `مفترض، لم يذكره أي مصدر. ${why}`,
  web: 'على الشبكة',
  tags: 'الوسوم',
  fileSays: 'ورد في الملف',
  rights: 'الحقوق',
  rightsOwn: 'نص من كتابتنا.',
  rightsLicence: ({ licence }) => (licence === '' ? 'بموجب ترخيص.' : `الترخيص: ${licence}.`),
  rightsNone: 'ملك عام.',
  rightsQuotation: 'نعرض مضمونه بكلامنا ونقتبس ما يهمّ من ألفاظه.',
});

function after(text: string): string {
  return text === '' ? '' : `، ${text}`;
}
