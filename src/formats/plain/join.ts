import type { Shape } from '../../text/shape.ts';
import type { Block, LineStart } from '../converted.ts';
import type { Line, Run } from './lines.ts';

/** Makes blocks of lines: joined as one, or kept with their indents. */
export interface Joiner {
  lines: (run: Run, shape: Shape) => Block;
  kept: (run: Run, shape: Shape) => Block;
}

/**
 * Joins lines with a space, between signs that are written without spaces with none. A word that is parted by a hyphen is made whole
 * where the text has it whole or with its hyphen elsewhere; otherwise nobody can know which it was, and both parts stay.
 */
export function joiner(runs: readonly Run[]): Joiner {
  const known = new Set(
    runs.flatMap((run) => run.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? [])),
  );
  return {
    lines: (run, shape) => {
      let text = '';
      const lines: LineStart[] = [];
      for (const line of run) {
        text = text === '' ? text : joined(text, line.text, known);
        lines.push({ offset: text.length, line: line.number, column: line.indent + 1 });
        text += line.text;
      }
      return { shape, text, marks: [], lines };
    },
    kept: (run, shape) => {
      const common = Math.min(...run.map(({ indent }) => indent));
      let text = '';
      const lines = run.map((line): LineStart => {
        text += `${text === '' ? '' : '\n'}${' '.repeat(line.indent - common)}`;
        const start = { offset: text.length, line: line.number, column: line.indent + 1 };
        text += line.text;
        return start;
      });
      return { shape, text, marks: [], lines };
    },
  };
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}、。，．・：；？！（）「」『』]/u;

/** What stands before the next line: the text so far and what parts or joins them. */
function joined(before: string, next: Line['text'], known: ReadonlySet<string>): string {
  if (/[\u00ad¬]$/.test(before)) return before.slice(0, -1);
  if (UNSPACED.test(before.slice(-1)) && UNSPACED.test(next.charAt(0))) return before;
  const [, head] = /([\p{L}\p{M}]+)[-‐]$/u.exec(before.slice(-60)) ?? [];
  const [tail] = /^[\p{Ll}\p{M}]+/u.exec(next) ?? [];
  if (head !== undefined && tail !== undefined) {
    if (known.has(`${head}${tail}`.toLowerCase())) return before.slice(0, -1);
    if (known.has(`${head}-${tail}`.toLowerCase())) return before;
  }
  return `${before} `;
}
