import { dayOfYear, type Months } from './dates.ts';
import { isFunctionWord } from './function-words.ts';
import { ordinal } from './numeral.ts';
import type { Pair, Word } from './parsed.ts';
import type { Token } from './token.ts';

/** The pairs among the words of a query, which stand next to each other in it. A number before a noun counts (`3 phases`) and is none. */
export function pairsOf(words: readonly Word[], months: () => readonly Months[]): Pair[] {
  const known = words.some(({ parts }) => parts.some(isNumber)) ? months() : [];
  const monthOf = ({ form, normal }: Token) =>
    known.map((names) => names.get(form) ?? names.get(normal)).find((month) => month);
  const plain = words
    .map((word, at) => ({ at, token: word.parts.length === 1 ? word.parts[0] : undefined }))
    .filter(({ token }) => !token || !isFunctionWord(token.form));
  return plain.flatMap(({ at, token }, index): Pair[] => {
    const next = plain[index + 1];
    if (!token || !next?.token) return [];
    const [first, second] = [token, next.token];
    const [isFirst, isSecond] = [monthOf(first), monthOf(second)];
    if (isFirst && isDay(second)) return [pair(at, next.at, first, second.normal, isFirst)];
    if (isSecond && isDay(first)) return [pair(next.at, at, second, first.normal, isSecond)];
    if (next.at !== at + 1) return [];
    const place = ordinal(first.form);
    if (place && !isNumber(second)) return [pair(next.at, at, second, place)];
    const isLabel = isNumber(second) && !ordinal(second.form) && !isNumber(first) && !isFirst;
    return isLabel ? [pair(at, next.at, first, second.normal)] : [];
  });
}

/** Where a text has a pair, in either of its two forms: each with the token of the noun first. */
export function pairsIn(text: readonly Token[], { name, value, day }: Pair): [Token, Token][] {
  const isDay = day !== undefined;
  const days = text.filter((token) => isDay && (token.form === day || token.also?.includes(day)));
  const plain = text.filter((token) => token.span === 1);
  const apart = plain.flatMap((token, at): [Token, Token][] => {
    if (token.stem !== name.stem) return [];
    const [far, before, after] = [plain[at - 2], plain[at - 1], plain[at + 1]];
    const isBefore = (isDay ? before?.normal : ordinal(before?.form ?? '')) === value;
    if (before && isBefore) return [[token, before]];
    if (after?.normal === value) return [[token, after]];
    const isOf = isDay && isFunctionWord(before?.form ?? '');
    return far && isOf && far.normal === value ? [[token, far]] : [];
  });
  return [...apart, ...days.map((one): [Token, Token] => [one, one])];
}

/** The other stem under which the number of a pair may stand in a text: `second` for 2, and back. Later places have one for both. */
export function otherStem({ value, day }: Pair, number: Pick<Token, 'normal'>): string | undefined {
  if (day !== undefined) return;
  if (number.normal !== value) return value;
  return ['first', 'second'][Number(value) - 1];
}

function pair(noun: number, number: number, name: Token, value: string, month = 0): Pair {
  return { noun, number, name, value, day: dayOfYear(month, Number(value)) };
}

function isDay(token: Token): boolean {
  return isNumber(token) && Number(token.normal) <= 31;
}

function isNumber(token: Token): boolean {
  return /^\d+$/.test(token.normal);
}
