import { en } from './languages/en.ts';
import type { LanguageTable } from './languages/language-table.ts';
import { type NumberToken, numberTokens } from './number-tokens.ts';

/** A number in a text, in digits or words; `[start, end)` in UTF-16 units. */
export interface NumberFound {
  /** What it amounts to (`1,900` → 1900, `16th` → 16), or the word where it is not said (`hundreds`). */
  value: number | string;
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** Whether it tells a place in an order. */
  ordinal: boolean;
  /** The mere word for one or first, which mostly counts nothing. */
  one: boolean;
}

/** Finds every number of a text, in digits and in words, in order and without overlap. */
export function numbers(text: string, table: LanguageTable = en): NumberFound[] {
  const tokens = numberTokens(text, table);
  const found: NumberFound[] = [];
  for (let position = 0; position < tokens.length; ) {
    const phrase = phraseAt(tokens, position);
    const first = phrase[0];
    const last = phrase.at(-1);
    position += Math.max(1, phrase.length);
    if (!first || !last) continue;
    const printed = text.slice(first.start, last.end);
    found.push({
      value: amount(phrase, table),
      start: first.start,
      end: last.end,
      text: printed,
      ordinal: last.kind === 'ordinal' && last.below * (phrase.length - 1) === 0,
      one: table.one.includes(printed.toLowerCase()),
    });
  }
  return found;
}

/** As many tokens as make one number from `position` on; none where no number begins. */
function phraseAt(tokens: readonly NumberToken[], position: number): NumberToken[] {
  const first = tokens[position];
  if (!first || first.kind === 'and' || first.kind === 'part') return [];
  if (first.kind === 'ordinal' || first.kind === 'vague') return [first];
  if (first.kind === 'half') return halfAt(tokens, position, first);
  const phrase = [first];
  for (;;) {
    const last = phrase.at(-1);
    const next = tokens.slice(position + phrase.length, position + phrase.length + 3);
    const step = last ? growth(phrase, last, next) : 0;
    if (step === 0) break;
    phrase.push(...next.slice(0, step));
  }
  return first.kind === 'article' && phrase.length === 1 ? [] : phrase;
}

/** `half`, or `half a million`. */
function halfAt(
  tokens: readonly NumberToken[],
  position: number,
  half: NumberToken,
): NumberToken[] {
  const [article, scale] = tokens.slice(position + 1, position + 3);
  if (!article?.joined || article.kind !== 'article' || !scale?.joined) return [half];
  return scale.kind === 'scale' ? [half, article, scale] : [half];
}

/** How many of the next tokens belong to the phrase: 0 where it ends. */
function growth(
  phrase: readonly NumberToken[],
  last: NumberToken,
  [next, second, third]: readonly NumberToken[],
): number {
  if (!next?.joined || last.kind === 'ordinal' || last.kind === 'half' || last.kind === 'part')
    return 0;
  if (next.kind === 'scale') return last.kind === 'tens' && next.value === 100 ? 0 : 1;
  if (last.kind === 'article') return 0;
  if (next.kind === 'and') {
    const isHalf = second?.kind === 'article' && third?.kind === 'half';
    if (isHalf && second.joined && third.joined) return 3;
    return last.kind === 'scale' && second?.joined && adds(last, second) ? 2 : 0;
  }
  if (phrase.length === 1 && last.kind === 'small' && next.below > 0) return 1;
  return adds(last, next) ? 1 : 0;
}

/** Whether `next` may be added to `last`: `twenty` `one`, `hundred` `twenty`, `twenty` `first`. */
function adds(last: NumberToken, next: NumberToken): boolean {
  const isSmall = next.kind === 'small' || (next.kind === 'ordinal' && /^\p{L}/u.test(next.word));
  if (last.kind === 'tens') return isSmall && next.value > 0 && next.value < 10;
  return last.kind === 'scale' && (isSmall || next.kind === 'tens') && next.value < 100;
}

function amount(phrase: readonly NumberToken[], table: LanguageTable): number | string {
  const [first, second] = phrase;
  if (!first) return 0;
  if (first.kind === 'vague') return first.word;
  // “several hundred” says as little as “hundreds”.
  if (first.kind === 'scale')
    return table.vague.find((word) => word.startsWith(first.word)) ?? first.word;
  if (first.kind === 'small' && second && second.below > 0) return first.value / second.below;
  let total = 0;
  let current = 0;
  for (const token of phrase) {
    if (token.kind === 'scale' && token.value >= 1000) {
      total += current * token.value;
      current = 0;
    } else if (token.kind === 'scale') current *= token.value;
    else if (token.kind !== 'and' && !(token.kind === 'article' && token !== first))
      current += token.value;
  }
  return total + current;
}
