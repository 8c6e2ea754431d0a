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

/** The digits of a number that is written as one folded word (`nineteen`, `twentyone`, `16th`); undefined for other words. */
export function digits(word: string): string | undefined {
  return VALUES.get(word) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
}
