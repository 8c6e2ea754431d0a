import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../corpus/problem.ts';
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
  texts: Texts,
  lock: readonly LockLine[],
): { results: QuotationResult[]; problems: Problem[] } {
  const attest = attestation(corpus, lock);
  const results = quotedIn(corpus)
    .filter(({ at }) => at.some((reference) => texts.has(reference)))
    .map((quoted) => ({ ...quoted, outcome: outcomeOf(quoted, texts, attest) }));
  const inNotes = results.filter((result) => result.kind === 'note' && !isOwn(result, texts));
  return {
    results,
    problems: [
      ...results.flatMap((result) => problemOf(result, texts)),
      ...inNotes.flatMap((result) => unmarked(result, texts)),
    ],
  };
}

function outcomeOf(
  quoted: Quoted,
  texts: Texts,
  attest: (quoted: Quoted) => Outcome | undefined,
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
  return attest(quoted) ?? { status: 'unchecked' };
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
