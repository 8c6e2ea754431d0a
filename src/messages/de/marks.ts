import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** How sources stand to a claim, as its mark says it. */
export const marks = ({ list }: Formats): Messages['marks'] => ({
  stands: {
    own: ({ signs }) => `im eigenen Namen: ${list(signs)}`,
    said: ({ signs }) => `als Aussage anderer: ${list(signs)}`,
    both: ({ signs }) => `dafür und dagegen: ${list(signs)}`,
    against: ({ signs }) => `dagegen: ${list(signs)}`,
    other: ({ signs }) => `mit anderen Worten: ${list(signs)}`,
    none: ({ signs }) => `nicht erwähnt: ${list(signs)}`,
  },
  semicolon: '; ',
  key: {
    own: 'im eigenen Namen',
    said: 'als Aussage anderer',
    against: 'dagegen',
    both: 'dafür und dagegen',
    other: 'mit anderen Worten',
    none: 'nicht erwähnt',
  },
  revised: 'ersetzt',
  disputed: 'umstritten',
  mayShare: 'womöglich gemeinsame Herkunft',
  oneOrigin: 'eine Herkunft',
  signs: 'Kürzel der Quellen',
  moreSigns: ({ count }) => `und ${count} weitere`,
});
