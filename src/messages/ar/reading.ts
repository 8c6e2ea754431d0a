import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';
import { counted } from './plural.ts';

/** What stands beside the words of a passage or a sentence: evidence, notes, what the build found, endnotes. */
export const reading = ({ list, plural, weekday, date }: Formats): Messages['reading'] => ({
  evidenceFor: ({ n }) => `الشواهد على الجملة ${n}`,
  evidenceSign: ({ n }) => `الشواهد ${n}`,
  ourSum: 'حسابنا',
  figure: 'رقم',
  date: 'تاريخ',
  ourAccount: 'عرضنا:',
  beforeAndAfter: 'ما قبلها وما بعدها',
  lookedFor: ({ signs, words }) => `بحثنا في ${list(signs)} عن: ${words.join('، ')}.`,
  noneOccurs: 'ولم يرد منها شيء هناك.',
  notSaid: 'لم يُقل',

  usedIn: ({ count }) =>
    plural(count, counted('لا أقوال', 'قول واحد', 'قولان', 'أقوال', 'قولًا', 'قول')),
  figures: ({ count }) =>
    plural(count, counted('لا أرقام', 'رقم واحد', 'رقمان', 'أرقام', 'رقمًا', 'رقم')),
  alsoIn: ({ places }) => `وكذلك ${places.join('، ')}`,
  namesAndDates: 'أسماء وتواريخ',
  names: 'أسماء',
  namesAre: 'الأسماء:',
  figureIs: 'رقم:',
  dateWas: ({ word, day }) => `“${word}” هو ${weekday(day)} ${date(day)}:`,
  inTimeline: 'في التسلسل الزمني',
  wordsAlsoIn: ({ words }) => `ترد عبارة “${words}” أيضًا في`,

  noteOnWords: ({ words }) => `تعليق على “${words}”`,
  noteOnPassage: ({ n }) => `تعليق على ¶${n}`,
  footnote: ({ label }) => `الحاشية ${label}`,
  backToText: 'عودة إلى النص',
  backToWords: ({ words }) => `عودة إلى النص: ${words}`,
  passage: ({ n }) => `الفقرة ${n}`,
  passageAt: ({ n, at }) => `الفقرة ${n}، ${at}`,
  page: ({ page }) => `ص. ${page}`,
  passageInPlace: ({ n }) => `الفقرة ${n} في موضعها`,
  tableAt: ({ n }) => `الجدول عند ¶${n}`,
  removed: 'لم تعد جزءًا من النص.',
  furniture: 'ليس من النص: بقيّة من الصفحة التي كان فيها.',

  restOn: 'ما تستند إليه الجمل المرقّمة',
  seeNotes: ({ numbers }) => `انظر ${list(numbers)}.`,
  butSee: ({ places }) => `لكن انظر ${list(places)}.`,
  limiting: 'فقرات تخالف بعض ما سبق أو تعدّله أو تقيّده:',
  ourSumIs: ({ sum }) => `حسابنا، ${sum}`,
  againstAt: ({ place }) => `ما يخالفه في ${place}`,

  firstLabel: 'جملة واحدة وما تستند إليه',
  openClaim: 'صفحة هذا القول',
  first: {
    states: () => 'يقوله بنفسه',
    said: ({ speaker }) => (speaker === '' ? 'ينقله' : `ينقله على لسان ${speaker}`),
    disputes: ({ speaker }) => (speaker === '' ? 'يخالفه' : `يخالفه على لسان ${speaker}`),
    revises: ({ speaker }) => (speaker === '' ? 'يعدّله' : `يعدّله على لسان ${speaker}`),
  },
  readOn: ({ label }) => `تابع القراءة: ${label}`,
  sumOfOurs: 'حساب من عندنا',
});
