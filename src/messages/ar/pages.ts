import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';
import { counted } from './plural.ts';

const CLAIMS = counted('لا أقوال', 'قول واحد', 'قولان', 'أقوال', 'قولًا', 'قول');
const NEW = counted(
  'لا جديد منها',
  'واحد منها جديد',
  'اثنان منها جديدان',
  'منها جديدة',
  'منها جديدًا',
  'منها جديد',
);

/** Titles, introductions and headings of pages, and the labels of what they list. */
export const pages = ({ date, plural, list }: Formats): Messages['pages'] => ({
  nothingHere: 'لا شيء في هذا العنوان',
  nothingHereDek: 'لا شيء في هذا العنوان.',
  tryElsewhere:
    'تبقى العناوين المنشورة هنا على حالها. لعلّ حرفًا قد سقط: جرّب <a>المصادر</a> أو ابحث.',
  readExplainer: 'اقرأ الشرح كاملًا',
  theSources: 'مصادر هذا الموقع',
  howToCheck: 'كيف تتحقق من عملنا',

  figuresDek: 'كل رقم يذكره مصدر: ماذا يعدّ، وحتى أي تاريخ، وفي أي فقرة.',
  arithmetic: 'حسابات بهذه الأرقام',
  words: 'الألفاظ',
  scope: 'النطاق',
  asOfColumn: 'حتى تاريخ',
  passage: 'الفقرة',
  see: 'انظر',
  noNumber: 'لا رقم',
  notGiven: 'لم يُذكر',

  namesDek: 'من وما تسمّيه المصادر، كما يصفه كل منها.',
  alsoAs: ({ names }) => `ويرد أيضًا باسم ${list(names)}.`,
  namedIn: 'يرد ذكره في',

  timelineDek: 'ما تقول المصادر إنه وقع أو كان مقررًا، في أي يوم، وكيف عرفنا اليوم.',

  wordingTitle: 'الصياغة لفظًا لفظًا',
  wordingDek: 'ماذا يسمّي كل مصدر الشيء نفسه، مع عدد المرات، وأي لفظ نستعمل.',
  weWrite: 'نكتب <i>.',

  sourcesDek: ({ sources, passages }) =>
    `${plural(sources, counted('لا مصادر', 'مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر'))}، ${plural(
      passages,
      counted(
        'لا فقرات مرقّمة',
        'فقرة مرقّمة واحدة',
        'فقرتان مرقّمتان',
        'فقرات مرقّمة',
        'فقرة مرقّمة',
        'فقرة مرقّمة',
      ),
    )}.`,
  sourcesPermanent: 'لكل منها عنوان دائم، وكذلك لكل فقرة من فقراته.',

  claimsDek: ({ count }) =>
    `${plural(count, CLAIMS)} بصياغتنا يمكن التحقق منها، ومع كل منها الفقرات التي تستند إليها.`,
  claimsLabel: () => 'تبيّن العلامة أي المصادر تذكر القول، لا إن كان صحيحًا.',
  claim: ({ facets }) => `قول${facets.length > 0 ? `: ${facets.join('، ')}` : ''}`,
  whyPresumed: 'لماذا نفترض أصلًا مشتركًا',
  sumsThatUse: 'حسابات تستعمله',
  relatedClaims: 'أقوال متصلة به',
  explainerUses: 'مواضع وروده في الشرح',
  notesCite: 'تعليقات تستشهد به',
  exactWords: 'اللفظ:',
  readPlace: ({ place }) => `اقرأ ${place}`,
  around: { before: 'قبلها', after: 'بعدها' },

  morePages: 'المزيد، سؤالًا سؤالًا',
  onlySeveral: 'في اثنين أو أكثر',
  onlyNews: 'مختلف فيه أو مصحَّح',
  editions: 'نسخ بحسب التاريخ',
  neighbouringDays: 'اليوم السابق واليوم التالي',
  asOf: ({ day }) => `حتى ${date(day)}`,
  asOfDek: ({ day, count }) => `ما ذكرته هذه المصادر حتى ${date(day)}: ${plural(count, CLAIMS)}.`,
  newSince: ({ count, day }) => `${plural(count, NEW)} بعد ${date(day)}.`,
  mayBeLater: ({ names }) => `قد يكون هذا قد ظهر بعد ذلك اليوم: ${list(names)}.`,
  whatReported: 'ما ذُكر',
  newSinceHeading: ({ day }) => `الجديد بعد ${date(day)}`,
  revisedByThen: 'ما عُدّل حتى ذلك الحين',
  reportedBefore: 'ما ذُكر من قبل',

  byName: 'كل شيء بحسب الاسم',
  needsScript: 'يحتاج البحث إلى JavaScript. ومن دونه تجد هنا كل شيء بحسب الاسم.',
  peoplePlacesGroups: 'أشخاص وأماكن وجماعات',
  sums: 'الحسابات',
  events: 'الأحداث',
  notSaid: 'ما لم يُقل',
  aboutEdition: 'عن هذه النسخة',
});
