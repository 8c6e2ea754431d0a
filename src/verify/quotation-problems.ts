import { type Problem, problem } from '../corpus/problem.ts';
import { anchor, occurrences } from '../text/anchor.ts';
import type { QuotationResult } from './outcome.ts';
import type { Quoted } from './quoted.ts';
import { passageName, type Texts } from './texts.ts';

/** What to tell an author of a quotation that was not found in its original. */
export function problemOf({ outcome, ...quoted }: QuotationResult, texts: Texts): Problem[] {
  const { kind, words, place } = quoted;
  const isProse = kind === 'claim' || kind === 'remark' || kind === 'prose';
  const where = whereNot(quoted);
  switch (outcome.status) {
    case 'ok':
    case 'attested':
    case 'unchecked':
      return [];
    case 'ambiguous': {
      const message = `“${words}” stands ${outcome.count} times in ${passageName(outcome.at)}.`;
      return [
        problem(
          'anchor/ambiguous',
          place,
          message,
          'Say which with before: or after: and the words next to it.',
        ),
      ];
    }
    case 'stale': {
      const notes =
        outcome.nearest.warnings.length === 0 ? '' : ` (${outcome.nearest.warnings.join('; ')})`;
      const from = quoted.at.length === 1 ? '' : ` in ${passageName(outcome.at)}`;
      const hint = `Nearest${from}: “${outcome.nearest.words}”${notes}. Copy the words from there, or ${other(quoted)}.`;
      return [
        problem(
          isProse ? 'quotation/unverified' : 'anchor/stale',
          place,
          `“${words}” ${where}.`,
          hint,
        ),
      ];
    }
    case 'lost': {
      const elsewhere = standsIn(quoted, texts);
      const hint = elsewhere
        ? `These words stand in ${passageName(elsewhere)}.`
        : 'Nothing there is like it: look the words up again.';
      return [
        problem(
          isProse ? 'quotation/unverified' : 'anchor/lost',
          place,
          `“${words}” ${where}.`,
          isProse ? `${hint} Words nobody said take ‘ ’.` : hint,
        ),
      ];
    }
    default:
      return outcome satisfies never;
  }
}

/** What a quotation is not in. */
function whereNot({ kind, field, at }: Quoted): string {
  if (field?.startsWith('explainer.') || field?.startsWith('page.'))
    return 'stands in nothing that is cited here';
  const [only, another] = at;
  if (only !== undefined && another === undefined)
    return `is not in ${passageName(only)} as whole words`;
  if (kind === 'claim') return 'is in none of the passages that the claim rests on';
  if (kind === 'remark') return 'is in none of the passages that the note is about or cites';
  return `is in none of the passages that ${field ?? 'this'} rests on`;
}

function other({ kind }: Quoted): string {
  return kind === 'account' ? 'say it without quotation marks' : 'cite another passage';
}

/** Another passage that has the words: of the same source first. */
function standsIn({ at, words }: Quoted, texts: Texts): string | undefined {
  const own = at.map((reference) => reference.split(':')[0]);
  const passages = [...texts].flatMap(([reference, { original }]) =>
    original === undefined || at.includes(reference) ? [] : [{ at: reference, text: original }],
  );
  const near = passages.filter((passage) => own.includes(passage.at.split(':')[0]));
  return [...near, ...passages].find(({ text }) => occurrences(text, words).length > 0)?.at;
}

/** What to tell of a note: its words must also stand, once, in our account, where they are marked. */
export function unmarked(
  { at: [at = ''], words, before, after, place }: QuotationResult,
  texts: Texts,
): Problem[] {
  const result = anchor(texts.get(at)?.account ?? '', { exact: words, before, after });
  const name = `our account of ${passageName(at)}`;
  switch (result.status) {
    case 'ok':
      return [];
    case 'ambiguous': {
      const message = `“${words}” stands ${result.ranges.length} times in ${name}.`;
      return [
        problem(
          'anchor/ambiguous',
          place,
          message,
          'Say which with before="…" or after="…" and the words next to it.',
        ),
      ];
    }
    case 'stale': {
      const hint = `Nearest: “${result.nearest.words}”. Choose words for on="…" that both the account and the original have.`;
      return [problem('anchor/stale', place, `“${words}” is not in ${name} as whole words.`, hint)];
    }
    case 'lost':
      return [
        problem(
          'anchor/lost',
          place,
          `“${words}” is not in ${name}.`,
          'Choose words for on="…" that both the account and the original have, or leave it out.',
        ),
      ];
    default:
      return result satisfies never;
  }
}
