/** A line of a text: its words, how far it is indented, and where it stands. */
export interface Line {
  text: string;
  indent: number;
  /** From 1. */
  number: number;
  /** Whether it ends in two spaces or a backslash: the next line is a line of its own. */
  isBroken: boolean;
}

/** Lines with no blank one between them. */
export type Run = Line[];

/** What terminals colour text with, and the sign with which DOS ended a text. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
const END = new RegExp(`${String.fromCharCode(26)}\\s*$`);

/** The runs of a text. Signs for terminals and the end sign of DOS are left out, a new page is a blank line, rules are blank too. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  const lines = text.replace(END, '').replace(COLOUR, '').split('\n');
  lines.forEach((raw, index) => {
    const line = raw.replace(/^\f/, '').replace(/\t/g, '    ');
    const words = line.trim();
    const above = open?.at(-1);
    const isUnderline = above !== undefined && isUnder(words, above.text);
    if (words === '' || raw.startsWith('\f')) open = undefined;
    if (words === '' || (isRule(words) && !isUnderline)) {
      if (isRule(words)) open = undefined;
      return;
    }
    if (!open) {
      open = [];
      runs.push(open);
    }
    const isBroken = / {2,}$/.test(raw) || /[^\\]\\$/.test(words);
    open.push({
      text: isBroken ? words.replace(/\\$/, '').trimEnd() : words,
      indent: line.length - line.trimStart().length,
      number: index + 1,
      isBroken,
    });
  });
  return runs;
}

/** Whether a line is nothing but a rule, such as `***`, `* * *` or `_____`. */
export function isRule(line: string): boolean {
  return /^([-=_*~#+—–─━·•])(?:\s*\1){2,}$/u.test(line);
}

/** The level of the heading that a line makes of the one above it; undefined where it is no underline. */
export function isUnder(line: string, above: string): boolean {
  return /^(?:={3,}|-{3,}|~{3,})$/.test(line) && !isRule(above) && above.length <= 100;
}

/** Whether a run was filled up to a width, so that its lines are one paragraph. */
export function isWrapped(run: Run): boolean {
  const width = Math.max(...run.map(({ text, indent }) => text.length + indent));
  if (run.length < 2) return true;
  const breaks = run.slice(1).map(({ text }, index) => {
    const before = run[index];
    const word = /^\S+/.exec(text)?.[0] ?? '';
    const isFull =
      (before?.text.length ?? 0) + (before?.indent ?? 0) + 1 + word.length > width - 12;
    return /^\p{Ll}/u.test(text) || (width >= 25 && isFull);
  });
  return breaks.filter(Boolean).length >= breaks.length * 0.8;
}

/** Whether the lines of a run are lines of verse, or of an address or the like: short, or each with a capital at its head. */
export function isVerse(run: Run): boolean {
  if (run.length < 2) return false;
  if (run.slice(0, -1).every(({ isBroken }) => isBroken)) return true;
  const longest = Math.max(...run.map(({ text }) => text.length));
  if (longest > 70) return false;
  const isEast = run.every(({ text }) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text));
  if (isEast)
    return longest <= 26 && run.every(({ text }) => /[\p{P}\p{Z}]$|^.{1,14}$/u.test(text));
  const cased = run.filter(({ text }) => /^\P{L}*\p{L}/u.test(text));
  const capitals = cased.filter(({ text }) => /^\P{L}*[\p{Lu}\p{Lt}]/u.test(text));
  const isCapital = run.length > 2 && cased.length > 0 && capitals.length === cased.length;
  return isCapital || !isWrapped(run);
}

/** Whether a run is a table or a drawing made of spaces and signs. */
export function isDrawn(run: Run): boolean {
  const drawn = run.filter(({ text }) => /\S {3,}\S.* {3,}\S|[│┃┌└├─═╔║]|^[|+].*[|+]$/u.test(text));
  return run.length > 1 && drawn.length >= run.length * 0.6;
}
