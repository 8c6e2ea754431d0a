import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';
import { counted } from './plural.ts';

/** Titles, heads and words of pictures and of the tables that blocks make. */
export const pictures = ({
  list,
  plural,
  number,
  date,
  dayAndMonth,
}: Formats): Messages['pictures'] => ({
  table: 'جدول',
  what: 'ماذا',
  number: 'الرقم',
  total: 'المجموع',
  part: 'الجزء',
  date: 'التاريخ',
  day: 'اليوم',
  where: 'الموضع',
  who: 'من',
  doesWhat: 'ماذا يفعل',
  claim: 'القول',
  status: 'حال القول',
  question: 'السؤال',
  statement: 'القول',
  on: 'في شأن',
  lane: 'المسار',
  origin: 'الأصل',
  printedBy: 'نشره',
  passages: 'الفقرات',
  exactWords: 'بلفظ المصدر',

  reportedNumbers: 'الأرقام المذكورة',
  reportedNumbersOf: ({ unit }) => `الأرقام المذكورة (${unit})`,
  statementsFrom: 'من أين جاءت الأقوال',
  presumed: ({ name }) => `${name} (مفترض)`,
  presumedWhy: ({ why }) => `مفترض. ${why}`,
  dateByUs: ({ why }) => `التاريخ من استنتاجنا: ${why}`,

  bridge: 'رقمان مذكوران وما يقود من أحدهما إلى الآخر',
  bridgeSays: ({ first, last, sum }) => `${first}. ${last}. حسابنا: ${sum}.`,
  neitherMakes: 'حسابنا، ولا يذكره أي من المصدرين',
  ofTwoTotals: ({ values }) => `${list(values)}: من مجموعين مختلفين، فلا تصحّ المقارنة`,
  partOf: ({ part, total }) => `${part} من ${total}`,

  steps: 'خطوات من رقم إلى آخر',
  apartFromSum: 'معدود على حدة، خارج هذا الحساب',
  byOurSum: 'بحسابنا',
  reported: 'مذكور',
  ours: 'من عندنا',
  apart: 'على حدة',

  exchange: 'مجموعان وأجزاؤهما، لكل منهما مقياسه',
  twoTotals: ({ totals }) => list(totals),
  isTotal: 'المجموع',
  inTotal: 'ضمن المجموع',
  withinAbove: 'ضمن السطر السابق',
  side: ({ total, parts, within, apart }) =>
    [
      total,
      parts.length > 0 ? `: ${list(parts)}` : '',
      within.length > 0 ? `، منهم ${list(within)}` : '',
      apart.length > 0 ? `؛ وعلى حدة ${list(apart)}` : '',
      '.',
    ].join(''),
  nothingSaidOf: ({ count }) => `${number(count)} لم يُقل عنها شيء`,
  apartFromTotal: 'على حدة، خارج هذا المجموع',
  howManyUnsaid: ({ what }) => `${what}: لم يُذكر العدد`,

  lanes: ({ from, to }) => `مسارات زمنية من ${date(from)} إلى ${date(to)}`,
  lanesSay: ({ lanes }) =>
    `${list(
      lanes.map(
        ({ name, count }) =>
          `${name}: ${plural(
            count,
            counted('لا شيء', 'عنصر واحد', 'عنصران', 'عناصر', 'عنصرًا', 'عنصر'),
          )}`,
      ),
    )}. العلامات المفرغة لما كان مخططًا له، والممتلئة لما ذُكر أنه وقع.`,
  plannedIn: ({ name }) => `${name} (مخطط له)`,
  asOf: ({ day }) => `حتى ${date(day)}`,
  asOfShort: ({ day }) => `حتى ${dayAndMonth(day)}`,

  whoSaysWhat: 'من يقول ماذا',
  otherWording: 'لفظ آخر',
  inOtherWords: 'بلفظ آخر،',

  origins: 'الأصول والمصادر التي نشرتها',
  sharedOrigins: ({ shared, all }) =>
    `ما ورد في أكثر من مصدر: ${plural(
      shared,
      counted('لا أصل', 'أصل واحد', 'أصلان', 'أصول', 'أصلًا', 'أصل'),
    )} من ${number(all)}`,

  clock: ({ days }) =>
    `خط زمني: ${plural(days, counted('لا أيام', 'يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم'))}`,
  clockSays: ({ marked, published }) =>
    `الأيام المعلّمة: ${list(marked.map((day) => number(day)))}. النشر: ${list(published)}.`,
  publishedOn: ({ sign, from, to }) =>
    from === to
      ? `${sign} في اليوم ${number(from)}`
      : `${sign} بين اليوم ${number(from)} واليوم ${number(to)}`,
  daysOpen: ({ from, to }) => `الأيام من ${number(from)} إلى ${number(to)} غير مشمولة.`,
  notCovered: 'غير مشمول',
  dayIs: ({ day, date: of }) => `اليوم ${number(day)}، ${dayAndMonth(of)}`,
  by: ({ one, name }) => `${one}: ${name}`,

  sequence: ({ count }) =>
    `قول وما صار إليه: ${plural(
      count,
      counted('لا خطوات', 'خطوة واحدة', 'خطوتان', 'خطوات', 'خطوة', 'خطوة'),
    )}`,
  turn: ({ place, does, who }) => `${place} ${does}: ${who}`,
  does: {
    states: 'يقول',
    disputes: ({ places }) => `يخالف ${list(places)}`,
    revises: ({ places }) => `يعدّل ${list(places)}`,
  },

  unanswered: ({ all, count }) => `أسئلة لا يجيب عنها أي مصدر: ${number(all)} من ${number(count)}`,
  said: 'قيل',
  butSee: 'لكن انظر',
  from: 'من:',

  whatEachCalls: ({ thing }) => `كيف يسمّيه كل مصدر: ${thing}`,
  howOften: 'كم مرة يستعمل كل مصدر كل لفظ',
  noneOfThese: 'لا شيء من هذه الألفاظ',
  timesUsed: 'عدد المرات',
});
