const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES = new Map<string, string>([
  ...UNITS.map((word, value): [string, string] => [word, String(value)]),
  // “first” and “second” count, but mostly order: “second phase” must not answer to “2”.
  ...ORDINALS.map((word, value): [string, string] => [word, `${value}`]).slice(3),
  ...TENS.flatMap((word, at): [string, string][] => [
    [word, String((at + 2) * 10)],
    [`${word.slice(0, -1)}ieth`, String((at + 2) * 10)],
    ...UNITS.slice(1, 10).map((unit, value): [string, string] => [
      word + unit,
      String((at + 2) * 10 + value + 1),
    ]),
    ...ORDINALS.slice(1, 10).map((unit, value): [string, string] => [
      word + unit,
      String((at + 2) * 10 + value + 1),
    ]),
  ]),
]);

const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** The digits of a number that is written as one folded word (`nineteen`, `twentyone`, `16th`, `twothousand`); undefined for other words. */
export function digits(word: string): string | undefined {
  return VALUES.get(word) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1] ?? scaled(word);
}

/** Whether two folded words are one number though a space stands between them: `forty two`, `two thousand`, `1 900`. */
export function makesNumber(first: string, next: string): boolean {
  if (/^[1-9]\d{0,2}(?:\d{3})*$/.test(first) && /^\d{3}$/.test(next)) return true;
  if (SCALES.has(next)) return /^\d+$/.test(first) || digits(first) !== undefined;
  return TENS.includes(first) && UNITS.indexOf(next) > 0 && UNITS.indexOf(next) < 10;
}

/** The digits of a place in a row (`second`, `3rd`); undefined for other words. */
export function ordinal(word: string): string | undefined {
  const place = ORDINALS.indexOf(word);
  return place > 0 ? String(place) : /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
}

function scaled(word: string): string | undefined {
  const [, count = '', scale = ''] = /^(.+)(hundred|thousand|million)$/.exec(word) ?? [];
  const value = VALUES.get(count) ?? (/^\d+$/.test(count) ? count : undefined);
  return value && String(Number(value) * (SCALES.get(scale) ?? 1));
}
