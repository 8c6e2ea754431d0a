import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** How sources stand to a claim, as its mark says it. */
export const marks = ({ list }: Formats): Messages['marks'] => ({
  stands: {
    own: ({ signs }) => `يقوله بنفسه: ${list(signs)}`,
    said: ({ signs }) => `ينقله عن قائل: ${list(signs)}`,
    both: ({ signs }) => `فيه ما يؤيّده وما يخالفه: ${list(signs)}`,
    against: ({ signs }) => `يخالفه: ${list(signs)}`,
    other: ({ signs }) => `يقوله بلفظ آخر: ${list(signs)}`,
    none: ({ signs }) => `لا يذكره: ${list(signs)}`,
  },
  semicolon: '؛ ',
  key: {
    own: 'يقوله بنفسه',
    said: 'ينقله عن قائل',
    against: 'يخالفه',
    both: 'فيه ما يؤيّده وما يخالفه',
    other: 'يقوله بلفظ آخر',
    none: 'لا يذكره',
  },
  revised: 'معدَّل',
  disputed: 'موضع خلاف',
  mayShare: 'قد يكون الأصل مشتركًا',
  oneOrigin: 'أصل واحد',
  signs: 'رموز المصادر',
  moreSigns: ({ count }) => `وغيرها: ${count}`,
});
