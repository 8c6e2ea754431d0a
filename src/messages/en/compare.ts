import type { Formats } from '../../text/languages/formats.ts';
import type { SourceNoun } from './noun.ts';

/** What the pages say that set sources side by side. */
export const compare = ({ list, plural, number }: Formats) => ({
  dek: ({ many }: SourceNoun) =>
    `Where the ${many} overlap, where they differ, what words they use and what some leave out.`,
  pairs: ({ many }: SourceNoun) => `Two ${many} side by side`,
  pairsLabel: 'The number of claims, figures, dates and quoted words that two have in common.',
  mostShared: ({ total, shown }: { total: number; shown: number }) =>
    `Of ${plural(total, { one: '# pair', other: '# pairs' })} that share something, the ${number(shown)} that share most.`,
  disputed: 'What is disputed',
  numbers: 'Numbers given by more than one',
  calls: 'What each calls it',
  unsaid: 'What is not said',
  saidByNone: 'left open by all',
  notSaidBy: ({ signs }: { signs: readonly string[] }) => `left open by ${list(signs)}`,
  pair: ({ names }: { names: readonly string[] }) => list(names),
  sideBySide: ({ names }: { names: readonly string[] }) => `${list(names)} side by side`,
  /** Links to the others follow. */
  besideOthers: ({ sign }: { sign: string }) => `${sign} side by side with`,
  pairDek: ({ points, lines }: { points: number; lines: number }) =>
    `The two share ${plural(points, { one: '# point', other: '# points' })}, on ${plural(lines, { one: '# line', other: '# lines' })}. A passage that only one of them has stands by itself.`,
  /** What is between `<mark>` and `</mark>` is marked as it says; links to the things follow. */
  ownWords: 'A <mark>dotted line</mark> marks words for something that the other puts differently:',
  leftOut: ({ count }: { count: number }) =>
    `${plural(count, { one: '# passage', other: '# passages' })} that share nothing with the other text are left out.`,
  both: 'Both:',
  same: {
    figure: 'Figure:',
    event: 'Date:',
    words: 'Same words:',
  },
  more: ({ count }: { count: string }) => `(and ${count} more)`,
});
