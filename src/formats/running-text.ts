import type { Block, Locator, Mark, MarkKind, Shape } from './converted.ts';

/** Words and marks of one block while it is read: white space drawn together, or kept as it stands. */
export interface RunningText {
  add(words: string): void;
  /** Marks what `inside` adds. */
  mark(is: MarkKind, to: string | undefined, inside: () => void): void;
  /** Sets the sign of a footnote: an empty mark, so that it is no part of the words. */
  sign(label: string): void;
  /** Begins a new line; a space where white space is drawn together and lines are not kept. */
  line(): void;
  /** Begins the next cell of a row: a tab. */
  cell(): void;
  /** How many lines were begun. */
  lines(): number;
  isEmpty(): boolean;
}

/** The words of a block with its marks. */
export type Words = Pick<Block, 'text' | 'marks'>;

/** Starts a running text. `finish` gives its words, trimmed, marks fitted to them. */
export function startText(isKept = false): RunningText & { finish(joinLines?: boolean): Words } {
  let text = '';
  let breaks = 0;
  const marks: Mark[] = [];
  const add = (words: string): void => {
    if (isKept) {
      text += words;
      return;
    }
    const drawn = words.replace(/[\t\n\f\r ]+/g, ' ');
    text += /(?:^|[\n\t ])$/.test(text) ? drawn.replace(/^ /, '') : drawn;
  };
  return {
    add,
    mark: (is, to, inside) => {
      const start = text.length;
      inside();
      if (text.slice(start).trim() !== '')
        marks.push({ start, end: text.length, is, ...(to === undefined ? {} : { to }) });
    },
    sign: (label) =>
      marks.push({ start: text.length, end: text.length, is: 'footnote-sign', to: label }),
    line: () => {
      breaks += 1;
      text = isKept ? `${text}\n` : `${text.replace(/ $/, '')}\n`;
    },
    cell: () => {
      text = `${text.replace(/ $/, '')}\t`;
    },
    lines: () => breaks,
    isEmpty: () => text.trim() === '' && marks.length === 0,
    finish: (joinLines = false) =>
      trimmed({ text: joinLines ? text.replaceAll('\n', ' ') : text, marks }, isKept),
  };
}

/** A paragraph of plain words. */
export function plainBlock(
  text: string,
  shape: Shape = { is: 'paragraph' },
  locator?: Locator,
): Block {
  return { shape, text, marks: [], ...(locator ? { locator } : {}) };
}

/** Cuts white space at both ends, of code only empty lines, and fits the marks to what is left. */
function trimmed({ text, marks }: Words, isKept: boolean): Words {
  const start = (isKept ? /^(?:[ \t]*\n)*/ : /^[ \n\u00a0]*/).exec(text)?.[0].length ?? 0;
  const kept = text.slice(start).replace(isKept ? /\s+$/ : /[ \n\u00a0]+$/, '');
  const fit = (offset: number) => Math.min(Math.max(0, offset - start), kept.length);
  return {
    text: kept,
    marks: marks
      .map((mark) => ({ ...mark, ...inside(kept, fit(mark.start), fit(mark.end)) }))
      .filter((mark) => mark.is === 'footnote-sign' || mark.end > mark.start)
      .sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** A range without the white space at its ends. */
function inside(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  if (words.trim() === '') return { start, end: start };
  return { start: start + lead, end: start + words.trimEnd().length };
}
