import type { Corpus } from '../corpus/corpus.ts';
import type { Place } from '../corpus/problem.ts';
import type { ProseField } from '../prose/field.ts';
import { type ProseKind, rulesOf } from '../prose/kinds.ts';
import { quotations } from '../text/quotations.ts';

/**
 * Where a quotation is printed. `account`: in our account. `note`: the words a note is about. `evidence`, `figure`, `role`: in data.
 * `claim`, `remark`, `prose`: in our prose, in a claim, in a note’s text, in any other.
 */
export type QuotedKind =
  | 'account'
  | 'note'
  | 'evidence'
  | 'figure'
  | 'role'
  | 'claim'
  | 'remark'
  | 'prose';

/** Exact words that the corpus says stand in an original. */
export interface Quoted {
  kind: QuotedKind;
  /** The kind of our prose that has them between its words; undefined for words that are data. */
  field: ProseKind | undefined;
  /** Id of the claim, note, figure or entity; the passage of an account. */
  owner: string;
  /** References of the passages, one of which must have the words. */
  at: string[];
  words: string;
  before: string | undefined;
  after: string | undefined;
  place: Place;
}

/** Every quotation of a corpus: those of accounts, the exact words in its data, those within other prose. */
export function quotedIn(corpus: Corpus, prose: readonly ProseField[]): Quoted[] {
  const isAccount = ({ kind }: ProseField) => kind === 'account.text';
  return [
    ...prose.filter(isAccount).flatMap(inProse),
    ...inData(corpus),
    ...prose.filter((field) => !isAccount(field)).flatMap(inProse),
  ];
}

function inData({ notes, claims, figures, entities }: Corpus): Quoted[] {
  return [
    ...notes.flatMap(({ id, source, n, on, before, after, place }) =>
      on === undefined
        ? []
        : [{ ...quoted('note', id, [`${source}:${n}`], on, place), before, after }],
    ),
    ...claims.flatMap(({ id, evidence, place }) =>
      evidence.flatMap(({ at, quote, before, after }, index) =>
        quote === undefined
          ? []
          : [
              {
                ...quoted('evidence', id, [at], quote, place('evidence', index, 'quote')),
                before,
                after,
              },
            ],
      ),
    ),
    ...figures.flatMap(({ id, reports, place }) =>
      reports.map(({ at, quote, before, after }, index) => ({
        ...quoted('figure', id, [at], quote, place('reports', index, 'quote')),
        before,
        after,
      })),
    ),
    ...entities.flatMap(({ id, roles, place }) =>
      roles.map(({ at, quote }, index) =>
        quoted('role', id, [at], quote, place('roles', index, 'quote')),
      ),
    ),
  ];
}

function inProse({ kind, owner, text, placeAt, restsOn, mayQuote }: ProseField): Quoted[] {
  // Marks around nothing are spoken of.
  const found = quotations(text).found.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  if (found.length === 0 || !rulesOf(kind).quotations) return [];
  const at = [...new Set([...restsOn(), ...(mayQuote?.() ?? [])])];
  return found.map(({ start, words }) => ({
    ...quoted(kindOf(kind), owner, at, words, placeAt(start)),
    field: kind,
  }));
}

function kindOf(field: ProseKind): QuotedKind {
  switch (field) {
    case 'account.text':
      return 'account';
    case 'claim.text':
    case 'claim.inRun':
      return 'claim';
    case 'note.text':
      return 'remark';
    default:
      return 'prose';
  }
}

function quoted(
  kind: QuotedKind,
  owner: string,
  at: string[],
  words: string,
  place: Place,
): Quoted {
  return { kind, field: undefined, owner, at, words, before: undefined, after: undefined, place };
}
