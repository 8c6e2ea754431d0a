import { stringify } from 'yaml';
import type { Passage, Source } from '../corpus/source.ts';
import type { Shape } from '../text/shape.ts';
import { printInline } from './print-inline.ts';
import { printHead } from './shape-sign.ts';

/** What a frozen seed was made from. */
export interface MadeFrom {
  /** Name of the file. */
  file: string;
  /** SHA-256 of its bytes. */
  sha256: string;
}

/** Prints a source as a seed in our own form: `readSeed` gives the same record and passages back. */
export function printSeed({ record, passages }: Source, made?: MadeFrom): string {
  const { markup: _, ...rest } = record;
  const isMarked = needsMarkup(passages);
  const said = Object.fromEntries(
    Object.entries({ ...rest, ...(made && { made }) }).filter(([, value]) => !isEmpty(value)),
  );
  const front = stringify(
    { ...said, ...(isMarked && { markup: 'inline' }) },
    { lineWidth: 0, singleQuote: true },
  );
  return `---\n${front}---\n${printPassages(passages, isMarked)}\n`;
}

/** Prints the numbered passages of a seed, with signs for their shapes and marks where `isMarked`. */
export function printPassages(passages: readonly Passage[], isMarked: boolean): string {
  return passages.map((passage) => printPassage(passage, isMarked)).join('\n\n');
}

/** Whether passages have anything beside their words that only `markup: inline` can say. */
export function needsMarkup(passages: readonly Passage[]): boolean {
  return passages.some(
    ({ text, kind, shape, marks = [], locator }) =>
      marks.length > 0 ||
      locator !== undefined ||
      /^\s|\s$|[\n\t]| {2}/.test(text) ||
      (shape !== undefined && !isPlain(shape, kind)),
  );
}

/** Whether a kind says all that a shape says. */
function isPlain(shape: Shape, kind: Passage['kind']): boolean {
  if (shape.is === 'paragraph') return true;
  return (
    shape.is === 'heading' && (kind === 'headline' || (kind === 'subheading' && shape.level === 1))
  );
}

function printPassage(
  { n, kind, text, shape = { is: 'paragraph' }, marks = [], locator, needs }: Passage,
  isMarked: boolean,
): string {
  const sign =
    kind === 'body' || (isMarked && kind === 'subheading' && shape.is === 'heading')
      ? ''
      : `[${kind}] `;
  const bound = needs.length > 0 ? `{needs: ${needs.map((one) => `¶${one}`).join(' ')}} ` : '';
  const words = isMarked ? printHead(shape, locator) + printInline({ text, marks }, shape) : text;
  return `¶${n} ${sign}${bound}${words}`.trimEnd();
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
