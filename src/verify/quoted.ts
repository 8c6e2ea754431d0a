import type { Corpus } from '../corpus/corpus.ts';
import type { Note } from '../corpus/note.ts';
import type { Place } from '../corpus/problem.ts';
import { quotations } from '../text/quotations.ts';

/**
 * Where a quotation is printed. `account`: in our account. `note`: the words a note is about.
 * `evidence`, `figure`, `role`: in data. `claim`, `remark`: in our prose, in a claim or in a note's text.
 */
export type QuotedKind = 'account' | 'note' | 'evidence' | 'figure' | 'role' | 'claim' | 'remark';

/** Exact words that the corpus says stand in an original. */
export interface Quoted {
  kind: QuotedKind;
  /** Id of the claim, note, figure or entity; the passage of an account. */
  owner: string;
  /** References of the passages, one of which must have the words. */
  at: string[];
  words: string;
  before: string | undefined;
  after: string | undefined;
  place: Place;
}

/** Every quotation of a corpus, but those of the explainer, in the order of its files. */
export function quotedIn(corpus: Corpus): Quoted[] {
  return [
    ...inAccounts(corpus),
    ...corpus.notes.flatMap((note) => inNote(note, corpus)),
    ...inClaims(corpus),
    ...corpus.figures.flatMap(({ id, reports, place }) =>
      reports.map(({ at, quote, before, after }, index) => ({
        ...quoted('figure', id, [at], quote, place('reports', index, 'quote')),
        before,
        after,
      })),
    ),
    ...corpus.entities.flatMap(({ id, roles, place }) =>
      roles.map(({ at, quote }, index) =>
        quoted('role', id, [at], quote, place('roles', index, 'quote')),
      ),
    ),
  ];
}

function inAccounts({ sources }: Corpus): Quoted[] {
  return sources
    .filter(({ record }) => record.original !== undefined)
    .flatMap(({ record, passages }) =>
      passages
        .filter(({ kind }) => kind !== 'removed' && kind !== 'furniture')
        .flatMap(({ n, text, placeAt }) => {
          const at = `${record.key}:${n}`;
          return quotations(text).found.map(({ start, words }) =>
            quoted('account', at, [at], words, placeAt(start)),
          );
        }),
    );
}

function inClaims({ claims }: Corpus): Quoted[] {
  return claims.flatMap(({ id, text, inRun, evidence, place }) => {
    const at = evidence.map((one) => one.at);
    const prose = (words: string, key: string) =>
      quotations(words).found.map((found) => quoted('claim', id, at, found.words, place(key)));
    return [
      ...prose(text, 'text'),
      ...prose(inRun ?? '', 'inRun'),
      ...evidence.flatMap((one, index) => {
        if (one.quote === undefined) return [];
        const found = quoted(
          'evidence',
          id,
          [one.at],
          one.quote,
          place('evidence', index, 'quote'),
        );
        return [{ ...found, before: one.before, after: one.after }];
      }),
    ];
  });
}

function inNote(note: Note, corpus: Corpus): Quoted[] {
  const { id, source, n, on, before, after, text, place } = note;
  const own = corpus.sources.find(({ record }) => record.key === source)?.passages ?? [];
  const at = [
    ...new Set([
      `${source}:${n}`,
      ...own.map((passage) => `${source}:${passage.n}`),
      ...citedPassages(note, corpus),
    ]),
  ];
  return [
    ...(on === undefined
      ? []
      : [{ ...quoted('note', id, [`${source}:${n}`], on, place), before, after }]),
    ...quotations(text).found.map(({ words }) => quoted('remark', id, at, words, place)),
  ];
}

/** Passages behind what a note cites, in the form `[@id]`, `[@dawn:14]` or `[@a; @b]`. */
function citedPassages({ text }: Note, { claims, figures, events }: Corpus): string[] {
  const names = text.matchAll(/@([a-z][a-z0-9-]*(?::\d+[a-z]*)?)/g);
  const cited = new Set([...names].map((match) => match[1] ?? ''));
  return [
    ...[...cited].filter((name) => name.includes(':')),
    ...claims
      .filter(({ id }) => cited.has(id))
      .flatMap(({ evidence }) => evidence.map(({ at }) => at)),
    ...figures
      .filter(({ id }) => cited.has(id))
      .flatMap(({ reports }) => reports.map(({ at }) => at)),
    ...events.filter(({ id }) => cited.has(id)).flatMap(({ at }) => at),
  ];
}

function quoted(
  kind: QuotedKind,
  owner: string,
  at: string[],
  words: string,
  place: Place,
): Quoted {
  return { kind, owner, at, words, before: undefined, after: undefined, place };
}
