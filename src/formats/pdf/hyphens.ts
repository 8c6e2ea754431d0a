const ENDING = /(\p{L}+)([-\u00ad\u2010¬])$/u;

/**
 * Gives the function that joins a line to the text before it. A hyphen at the end goes when the whole word stands elsewhere in the text, stays
 * when the hyphenated one does, and otherwise goes where the text breaks words often.
 */
export function hyphenJoiner(lines: readonly string[]): (left: string, right: string) => string {
  const words = new Set(
    lines.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []),
  );
  const broken = lines.filter((line) => ENDING.test(line.trimEnd())).length;
  const isBreaking = broken > Math.max(2, lines.length * 0.02);
  return (left, right) => {
    const [, word = '', sign = ''] = ENDING.exec(left) ?? [];
    if (sign === '')
      return isUnspaced(left, right) || isCutWord(left, right, words)
        ? left + right
        : `${left} ${right}`;
    const next = /^[\p{L}\p{M}]+/u.exec(right)?.[0] ?? '';
    const without = left.slice(0, -1);
    if (sign !== '-') return without + right;
    if (!/^\p{Ll}/u.test(next)) return next === '' ? `${left} ${right}` : left + right;
    if (words.has(`${word}${next}`.toLowerCase())) return without + right;
    if (words.has(`${word}-${next}`.toLowerCase())) return left + right;
    return isBreaking ? without + right : left + right;
  };
}

/** Korean lines end in the middle of a word: parts that make a word which stands elsewhere, and are none themselves. */
function isCutWord(left: string, right: string, words: ReadonlySet<string>): boolean {
  const [head] = /\p{Script=Hangul}+$/u.exec(left) ?? [];
  const [tail] = /^\p{Script=Hangul}+/u.exec(right) ?? [];
  return head !== undefined && tail !== undefined && words.has(head + tail);
}

/** Chinese and Japanese lines join without a space. */
function isUnspaced(left: string, right: string): boolean {
  const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
  return signs.test(left.slice(-1)) && signs.test(right.slice(0, 1));
}
