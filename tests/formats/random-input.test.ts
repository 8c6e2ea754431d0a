import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { Converted } from '../../src/formats/converted.ts';
import { readMarkdown } from '../../src/formats/markdown/markdown.ts';
import { readPlainText } from '../../src/formats/plain/plain-text.ts';
import { convertedSource } from '../../src/read/converted-source.ts';
import { settled } from '../../src/read/inline-markup.ts';
import { printSeed } from '../../src/read/print-seed.ts';
import { readSeed } from '../../src/read/seed.ts';
import { PIECES, TEXTS } from './pieces.ts';
import { read } from './read.ts';

// Files of each format put together at random from what such files are made of. A failure prints the seed that repeats it.
const RUNS = 60;
/** What a subheading is in a seed without markup. */
const HEADING = { is: 'heading', level: 1 };

test.each(PIECES)('$kind: whatever stands in it, its blocks are whole', async (format) => {
  const parts = fc.array(fc.constantFrom(...format.pieces), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(parts, async (list) => {
      const bytes = format.make(list.join('').toWellFormed());
      const made = await read(format.path, bytes).catch(noReader);
      if (!made) return;
      if (made.ok) made.documents.forEach(check);
      else expect(made.why).not.toMatch(/broken or of another format/);
    }),
    { numRuns: RUNS },
  );
});

test.each([
  ['Markdown', TEXTS.markdown, readMarkdown],
  ['plain text', TEXTS.plain, readPlainText],
] as const)('%s: whatever stands in it, its blocks are whole', (_, pieces, reader) => {
  const parts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 });
  fc.assert(
    fc.property(parts, (list) => check(reader(list.join('').toWellFormed()))),
    { numRuns: RUNS * 2 },
  );
});

function noReader(error: unknown): undefined {
  if (error instanceof Error && error.message.startsWith('No reader')) return undefined;
  throw error;
}

/** Marks lie inside their words, no block is empty, no sign is broken, and the document frozen as a seed is the same document. */
function check(document: Converted): void {
  for (const { text, marks, shape } of document.blocks) {
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toContain('\0');
    if (shape.is !== 'figure') expect(text.trim()).not.toBe('');
    for (const { start, end, is } of marks) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(end - start > 0 || is === 'footnote-sign').toBe(true);
    }
  }
  if (document.blocks.length === 0) return;
  const source = convertedSource('a.txt', 'a', document);
  const again = readSeed('seeds/a.md', printSeed(source), 'a');
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  const bare = ({ passages }: typeof source) =>
    passages.map(({ n, kind, text, shape, marks, locator }) => [
      text,
      n === '1' ? 'first' : (shape ?? (kind === 'subheading' ? HEADING : { is: 'paragraph' })),
      // A seed has code as it stands, without marks.
      shape?.is === 'code' ? [] : settled(marks ?? []),
      locator,
    ]);
  expect(bare(again.source)).toEqual(bare(source));
}

test('what is no text becomes a sign that says so, and keeps the place of the marks', async () => {
  const made = await read('a.json', strToU8('[{"text":"One \\u0001\\ud800\\fline."}]'));
  expect(made.ok && made.documents[0]?.blocks[0]?.text).toBe('One \ufffd\ufffd line.');
});
