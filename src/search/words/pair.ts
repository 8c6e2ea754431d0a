import { isFunctionWord } from './function-words.ts';
import { ordinal } from './numeral.ts';
import type { Pair, Word } from './parsed.ts';
import { MONTHS } from './question.ts';
import type { Token } from './token.ts';

/** The pairs among the words of a query, which stand next to each other in it. A number before a noun counts (`3 phases`) and is none. */
export function pairsOf(words: readonly Word[]): Pair[] {
  const plain = words
    .map((word, at) => ({ at, token: word.parts.length === 1 ? word.parts[0] : undefined }))
    .filter(({ token }) => !token || !isFunctionWord(token.form));
  return plain.flatMap(({ at, token }, index): Pair[] => {
    const next = plain[index + 1];
    if (!token || !next?.token) return [];
    const [first, second] = [token, next.token];
    if (isMonth(first) && isDay(second)) return [pair(at, next.at, first, second.normal, true)];
    if (isMonth(second) && isDay(first)) return [pair(next.at, at, second, first.normal, true)];
    if (next.at !== at + 1) return [];
    const place = ordinal(first.form);
    if (place && !isNumber(second)) return [pair(next.at, at, second, place, false)];
    const isLabel =
      isNumber(second) && !ordinal(second.form) && !isNumber(first) && !isMonth(first);
    return isLabel ? [pair(at, next.at, first, second.normal, false)] : [];
  });
}

/** Where a text has a pair, in either of its two forms: each with the token of the noun first. */
export function pairsIn(text: readonly Token[], { name, value, isDay }: Pair): [Token, Token][] {
  const plain = text.filter((token) => token.span === 1);
  return plain.flatMap((token, at): [Token, Token][] => {
    if (token.stem !== name.stem) return [];
    const [far, before, after] = [plain[at - 2], plain[at - 1], plain[at + 1]];
    const isBefore = (isDay ? before?.normal : ordinal(before?.form ?? '')) === value;
    if (before && isBefore) return [[token, before]];
    if (after?.normal === value) return [[token, after]];
    const isOf = isDay && isFunctionWord(before?.form ?? '');
    return far && isOf && far.normal === value ? [[token, far]] : [];
  });
}

/** The other stem under which the number of a pair may stand in a text: `second` for 2, and back. Later places have one for both. */
export function otherStem({ value, isDay }: Pair, number: Token): string | undefined {
  if (isDay) return;
  if (number.normal !== value) return value;
  return ['first', 'second'][Number(value) - 1];
}

function pair(noun: number, number: number, name: Token, value: string, isDay: boolean): Pair {
  return { noun, number, name, value, isDay };
}

function isMonth(token: Token): boolean {
  return MONTHS.test(token.normal);
}

function isDay(token: Token): boolean {
  return isNumber(token) && Number(token.normal) <= 31;
}

function isNumber(token: Token): boolean {
  return /^\d+$/.test(token.normal);
}
