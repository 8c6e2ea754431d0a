import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';
import { counted } from './plural.ts';

const IN_SOURCES = counted('في لا مصدر', 'في مصدر واحد', 'في مصدرين', 'مصادر', 'مصدرًا', 'مصدر');
const inSources = {
  ...IN_SOURCES,
  few: `في ${IN_SOURCES.few}`,
  many: `في ${IN_SOURCES.many}`,
  other: `في ${IN_SOURCES.other}`,
};
const PASSAGES = counted('لا فقرة', 'فقرة واحدة', 'فقرتان', 'فقرات', 'فقرة', 'فقرة');

/** What the evidence of a claim amounts to. A source is a مصدر here, as the corpus’s own word cannot be declined. */
export const evidence = ({ list, plural, number, date }: Formats): Messages['evidence'] => ({
  revised: 'عدّله قول لاحق',
  differ: () => 'المصادر مختلفة',
  disputedWithin: ({ source }) => `موضع خلاف داخل ${source}`,
  saidBy: ({ speakers }) => `على لسان ${list(speakers)}`,
  saidByCredited: 'على لسان من يُنسب إليهم',
  inSources: ({ count, sharing }) =>
    `${plural(count, inSources)}${
      sharing > 0 ? `، قد يكون لـ${number(sharing)} منها أصل مشترك` : ''
    }`,
  inOne: () => 'في مصدر واحد',
  allMayShare: ({ count }) => `${plural(count, inSources)}، قد يكون لها أصل مشترك`,
  oneOrigin: ({ count }) => `أصل واحد، ${plural(count, inSources)}`,

  whyRevised: 'حلّ محلّه قول لاحق.',
  whyDiffer: ({ supports, contradicts }) =>
    `تؤيّده ${plural(supports, PASSAGES)}، وتخالفه ${plural(contradicts, PASSAGES)}.`,
  whyAttributed: () => 'لا يقوله أي مصدر بنفسه، بل ينسبه كل منها إلى غيره.',
  whySeveral: ({ names, shared }) =>
    `من يقوله بنفسه: ${list(names)}. ${
      shared || 'لم يُذكر أصل مشترك، وهذا لا ينفي وجوده.'
    } واتفاق المصادر ليس تأكيدًا.`,
  whyOneOrigin: ({ names, shared, origins }) =>
    `من يقوله بنفسه: ${list(names)}. ${shared || `والأصل واحد: ${list(origins)}.`}`,
  whySingle: ({ name }) => `يقوله ${name} بنفسه، ولا يقوله هنا مصدر آخر.`,
  mayShare: ({ names }) => `قد يكون لهذه المصادر أصل مشترك لم يذكره أي منها: ${list(names)}.`,
  asOf: ({ day }) => `حتى ${date(day)}.`,
  asOfAndLatest: ({ day, latest }) => `حتى ${date(day)}؛ وأحدث مصدر في ${date(latest)}.`,
  restsOn: ({ count }) => `ما يستند إليه: ${plural(count, PASSAGES)}`,
  forAndAgainst: ({ count }) => `ما يؤيّده وما يخالفه: ${plural(count, PASSAGES)}`,

  checkedNow: 'قورن بالأصل عند إعداد هذه النسخة',
  checkedBefore: 'قورن بالأصل من قبل ولم يتغيّر بعد ذلك',
  unchecked: 'لم يُقارن بالأصل',

  butSee: 'لكن انظر',
  itself: 'يقوله بنفسه',
  asSaidBy: ({ speaker, relays }) =>
    `على لسان ${speaker}${relays.length > 0 ? `، نقلًا عن ${list(relays)}` : ''}`,
  speaker: ({ speaker, relays }) =>
    `${speaker}${relays.length > 0 ? `، نقلًا عن ${list(relays)}` : ''}`,
  contradicts: 'يخالفه',
  contradictsAs: ({ how }) => `يخالفه، ${how}`,
});
