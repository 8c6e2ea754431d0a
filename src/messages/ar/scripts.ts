import type { Counts } from '../../text/languages/counts.ts';
import type { Messages } from '../en/en.ts';

/** What a page says when something is copied, previewed, or read with one’s own copy. */
export const scripts = ({ number, date }: Counts): Messages['scripts'] => ({
  copyOf: ({ n }) => `نسخ ¶${n}`,
  link: 'الرابط',
  citation: 'الاستشهاد',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copiedAs: ({ label }) => `${label}: تم النسخ`,
  refused: ({ text }) => `تعذّر النسخ. النص: ${text}`,
  asOf: ({ day }) => `حتى ${date(day)}`,
  copyWords: 'نسخ رابط إلى هذه الكلمات',

  preview: 'معاينة',
  noteAt: ({ place }) => `تعليق على ${place}`,
  moreRows: ({ count }) => `وغيرها: ${number(count)}`,

  comparing: 'تجري المقارنة …',
  unreadable: 'تعذّرت قراءة هذا النص أو بصمات الأصل. لم يتغيّر شيء.',
  noneOfIt: 'لا ترد في هذا النص أي فقرة من هذا المصدر. لم يتغيّر شيء.',
  removed: 'أُزيلت النسخة، وعاد العرض إلى موضعه.',
  reading: 'أنت تقرأ نسختك الخاصة',
  has: ({ found, all }) =>
    `الفقرات المطابقة في نسختك لما كان عند مراجعة عرضنا: ${number(found)} من ${number(all)}، وهي هنا في موضعه.`,
  missing: ({ places, more }) =>
    `الناقص أو المختلف: ${places.join('، ')}${more > 0 ? ` وغيرها (${number(more)})` : ''}؛ وهناك يبقى العرض.`,
  proved: ({ found, all }) =>
    `ما ورد في نسختك حرفًا بحرف مما يقتبسه العرض والتعليقات: ${number(found)} من ${number(all)}، وهو معلَّم.`,
  kept: 'تُحفظ على هذا الجهاز وحده إلى أن تزيلها.',
  keptNowhere: 'لا يحفظ هذا الجهاز شيئًا: تزول بمغادرة الصفحة.',
});
