import type { Formats } from '../../text/languages/formats.ts';

/** Short names of sources. */
export interface Signs {
  signs: readonly string[];
}

/** How sources stand to a claim, as its mark says it. */
export const marks = ({ list }: Formats) => ({
  stands: {
    own: ({ signs }: Signs) =>
      `${list(signs)} ${signs.length === 1 ? 'says so in its own voice' : 'say so in their own voice'}`,
    said: ({ signs }: Signs) =>
      `${list(signs)} ${signs.length === 1 ? 'attributes' : 'attribute'} it to a speaker`,
    both: ({ signs }: Signs) =>
      `${list(signs)} ${signs.length === 1 ? 'reports' : 'report'} it, and something against it`,
    against: ({ signs }: Signs) =>
      `${list(signs)} ${signs.length === 1 ? 'contradicts' : 'contradict'} it`,
    other: ({ signs }: Signs) =>
      `${list(signs)} ${signs.length === 1 ? 'says' : 'say'} it in other words`,
    none: ({ signs }: Signs) =>
      `${list(signs)} ${signs.length === 1 ? 'does' : 'do'} not mention it`,
  },
  /** Between two of the above. */
  semicolon: '; ',
  /** What the signs of a mark mean. */
  key: {
    own: 'in its own voice',
    said: 'attributed to a speaker',
    against: 'against it',
    both: 'for and against it',
    other: 'in other words',
    none: 'does not mention it',
  },
  revised: 'revised',
  disputed: 'disputed',
  mayShare: 'may share a source',
  oneOrigin: 'one origin',
  signs: 'Abbreviations for the sources',
  moreSigns: ({ count }: { count: string }) => `and ${count} more`,
});
