import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../corpus/problem.ts';
import type { ProseField } from '../prose/field.ts';
import { rulesOf } from '../prose/kinds.ts';
import { anchor } from '../text/anchor.ts';
import { attestation, type LockLine } from './lock.ts';
import type { Outcome, QuotationResult } from './outcome.ts';
import { problemOf, unmarked } from './quotation-problems.ts';
import { type Quoted, quotedIn } from './quoted.ts';
import type { Texts } from './texts.ts';
import { type Readable, verifyWords } from './verify-words.ts';

/** Kinds whose words are marked in the passage and so must stand there once. */
const MARKED: readonly string[] = ['evidence', 'figure'];

/** Looks up every quotation of a corpus in its original, or where that is not here in the lock. */
export function verifyQuotations(
  corpus: Corpus,
  prose: readonly ProseField[],
  texts: Texts,
  lock: readonly LockLine[],
): { results: QuotationResult[]; problems: Problem[] } {
  const attest = attestation(corpus, lock);
  const all = quotedIn(corpus, prose);
  const records = recordedIn(corpus, all);
  const results = all
    // What names a passage that is not there is told as such.
    .filter(({ at }) => at.length === 0 || at.some((reference) => texts.has(reference)))
    .map((quoted) => ({ ...quoted, outcome: outcomeOf(quoted, texts, attest, records) }));
  const inNotes = results.filter((result) => result.kind === 'note' && !isOwn(result, texts));
  return {
    results,
    problems: [
      ...results.flatMap((result) => problemOf(result, texts)),
      ...inNotes.flatMap((result) => unmarked(result, texts)),
    ],
  };
}

/** Exact words that data records of a passage. */
type Records = (at: string) => readonly string[];

function recordedIn({ terms }: Corpus, all: readonly Quoted[]): Records {
  const records = Map.groupBy(
    [
      ...all
        .filter(({ field }) => field === undefined)
        .map(({ at: [at = ''], words }) => ({ at, words })),
      ...terms.flatMap(({ wordings }) =>
        wordings.flatMap(({ at, words }) =>
          at.flatMap((passage) => words.map((word) => ({ at: passage, words: word }))),
        ),
      ),
    ],
    ({ at }) => at,
  );
  return (at) => (records.get(at) ?? []).map(({ words }) => words);
}

function outcomeOf(
  quoted: Quoted,
  texts: Texts,
  attest: (quoted: Quoted) => Outcome | undefined,
  records: Records,
): Outcome {
  const here: Readable[] = quoted.at.flatMap((at) => {
    const text = texts.get(at)?.original;
    return text === undefined ? [] : [{ at, text }];
  });
  const found = verifyWords(quoted.words, here);
  const isMarked = MARKED.includes(quoted.kind) || (quoted.kind === 'note' && isOwn(quoted, texts));
  if (found.status === 'ok' && isMarked) return once(quoted, found.at, texts);
  const isAllHere = here.length === quoted.at.filter((at) => texts.has(at)).length;
  if (found.status === 'ok' || isAllHere) return found;
  const attested = attest(quoted);
  if (attested || quoted.field === undefined || !rulesOf(quoted.field).fromRecord)
    return attested ?? { status: 'unchecked' };
  const shown = quoted.at.flatMap((at): Readable[] =>
    [texts.get(at)?.account ?? '', ...records(at)].map((text) => ({ at, text })),
  );
  const said = verifyWords(quoted.words, shown);
  return said.status === 'ok' ? { status: 'unchecked' } : said;
}

/** Whether the passage is published as it is, so that original and account are one. */
function isOwn({ at: [at = ''] }: Quoted, texts: Texts): boolean {
  const text = texts.get(at);
  return text?.original === text?.account;
}

function once({ words, before, after }: Quoted, at: string, texts: Texts): Outcome {
  const result = anchor(texts.get(at)?.original ?? '', { exact: words, before, after });
  switch (result.status) {
    case 'ok':
      return { status: 'ok', at, range: result.range };
    case 'ambiguous':
      return { status: 'ambiguous', at, count: result.ranges.length };
    case 'stale':
      return { status: 'stale', at, nearest: result.nearest };
    case 'lost':
      return { status: 'lost' };
    default:
      return result satisfies never;
  }
}
