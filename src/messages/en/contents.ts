import type { Formats } from '../../text/languages/formats.ts';
import type { SourceNoun } from './noun.ts';

/** How many of one name there are, and those that are named; none where they are too many. */
export interface Named {
  count: number;
  named: readonly string[];
}

/** What there is in a site: what its search searches, what its texts are, what its index leads to. */
export const contents = ({ list, plural, number }: Formats) => {
  /** `1 letter`, `12 letters`, with a word of the corpus. */
  const counted = (count: number, { one, many }: SourceNoun) =>
    plural(count, { one: `# ${one}`, other: `# ${many}` });
  return {
    account: { one: 'account', many: 'accounts' },
    searches: (
      told: SourceNoun & {
        passages: number;
        sources: number;
        notes: number;
        claims: number;
        hasNames: boolean;
      },
    ) =>
      `Searches ${list([
        `${plural(told.passages, { one: '# passage', other: '# passages' })} of ${counted(told.sources, told)}`,
        ...(told.notes > 0 ? [plural(told.notes, { one: '# note', other: '# notes' })] : []),
        ...(told.claims > 0 ? [plural(told.claims, { one: '# claim', other: '# claims' })] : []),
        ...(told.hasNames ? ['names', 'dates'] : []),
      ])}.`,
    /** `years`: `1911` or `1911–1923`, '' where none is known. */
    texts: (
      told: SourceNoun & {
        sources: number;
        passages: number;
        years: string;
        authors: Named;
        languages: Named;
      },
    ) =>
      [
        counted(told.sources, told),
        told.years === '' ? '' : ` of ${told.years}`,
        told.authors.named.length > 0
          ? ` by ${list(told.authors.named)}`
          : told.authors.count > 0
            ? ` by ${plural(told.authors.count, { one: '# author', other: '# authors' })}`
            : '',
        told.languages.named.length > 1
          ? `, in ${list(told.languages.named)}`
          : told.languages.count > 1
            ? `, in ${plural(told.languages.count, { one: '# language', other: '# languages' })}`
            : '',
        `, in ${plural(told.passages, { one: '# numbered passage', other: '# numbered passages' })}.`,
      ].join(''),

    indexDek: 'Everything in these texts, by kind and by name.',
    claims: ({ count }: { count: number }) => plural(count, { one: '# claim', other: '# claims' }),
    /** `facet`: what they are grouped by, '' where by nothing. */
    claimsSay: ({ facet }: { facet: string }) =>
      `What is said, sentence by sentence, with who says it${facet === '' ? '' : `, by ${facet.toLowerCase()}`}.`,
    figures: ({ count }: { count: number }) =>
      plural(count, { one: '# figure', other: '# figures' }),
    figuresSay: ({ sums }: { sums: number }) =>
      `Every number, as of when and in which words${
        sums === 0 ? '' : `, and ${plural(sums, { one: '# sum', other: '# sums' })} with them`
      }.`,
    dates: ({ count }: { count: number }) => plural(count, { one: '# date', other: '# dates' }),
    datesSay: 'What happened or was due, day by day.',
    names: ({ count }: { count: number }) => plural(count, { one: '# name', other: '# names' }),
    namesSay: ({ kinds }: { kinds: readonly { label: string; count: number }[] }) =>
      `${kinds.map(({ label, count }) => `${label} ${number(count)}`).join(', ')}.`,
  };
};
