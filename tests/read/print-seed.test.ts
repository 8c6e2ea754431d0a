import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/formats/markdown/markdown.ts';
import { convertedSource } from '../../src/read/converted-source.ts';
import { readInline, settled } from '../../src/read/inline-markup.ts';
import { printInline } from '../../src/read/print-inline.ts';
import { printSeed } from '../../src/read/print-seed.ts';
import { readSeed } from '../../src/read/seed.ts';
import { printHead, readHead } from '../../src/read/shape-sign.ts';
import type { Mark, MarkKind, Shape } from '../../src/text/shape.ts';
import { hostile } from '../text/hostile.ts';

const KINDS: MarkKind[] = [
  ...(['emphasis', 'strong', 'code', 'deleted', 'subscript', 'superscript', 'link'] as const),
  'footnote-sign',
];
const signs = fc.string({
  unit: fc.constantFrom(...'ab _*`~^{}[]()\\|-¶\n\t\u00a0', '\u{1f600}', '\u2028', '\r', '\ud800'),
  maxLength: 24,
});
const text = fc.oneof(signs, hostile);
const marks = (length: number) =>
  fc.array(
    fc.record({
      a: fc.nat(length),
      b: fc.nat(length),
      is: fc.constantFrom(...KINDS),
      to: fc.oneof(signs, fc.webUrl()),
    }),
    { maxLength: 6 },
  );
const SHAPES: Shape[] = [
  { is: 'paragraph' },
  { is: 'verse' },
  { is: 'row', table: 2, isHead: true },
  { is: 'item', depth: 2, ordered: true, label: '(a)' },
  { is: 'turn', speaker: 'Ines "the bell" Okafor' },
  { is: 'figure', image: 'a b/tram.png', alt: '} ¶1 "x"\n' },
  { is: 'footnote', label: '*' },
  { is: 'quotation', depth: 3 },
  { is: 'heading', level: 4 },
];
const asMarks = (list: { a: number; b: number; is: MarkKind; to: string }[]): Mark[] =>
  list.map(({ a, b, is, to }) => {
    const [start, end] = [Math.min(a, b), Math.max(a, b)];
    if (is === 'footnote-sign') return { start, end: start, is, to };
    return is === 'link' ? { start, end, is, to } : { start, end, is };
  });
/** Whether no mark begins or ends inside a pair of surrogates. */
const isWhole = (words: string, list: readonly Mark[]) =>
  list.every(({ start, end }) =>
    [start, end].every(
      (at) =>
        !/[\ud800-\udbff]/.test(words.charAt(at - 1)) || !/[\udc00-\udfff]/.test(words.charAt(at)),
    ),
  );

describe('words with marks', () => {
  test('are read as they were printed, whatever they hold', () => {
    fc.assert(
      fc.property(
        text.chain((words) => fc.tuple(fc.constant(words), marks(words.length))),
        fc.constantFrom(...SHAPES),
        ([words, list], shape) => {
          const settledMarks = settled(asMarks(list));
          fc.pre(isWhole(words, settledMarks));
          const printed = printInline({ text: words, marks: settledMarks }, shape);
          const { text: got, marks: found } = readInline(printed, shape);
          expect([got, found]).toEqual([words, settledMarks]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
  test.each([
    ['_tram_ and *bell*', 'tram and bell', ['emphasis 0-4', 'strong 9-13']],
    ['[the *tram*](https://example.org/a_b)', 'the tram', ['link 0-8', 'strong 4-8']],
    [
      'a {-b-} `c` H~2~O x^2^',
      'a b c H2O x2',
      ['deleted 2-3', 'code 4-5', 'subscript 7-8', 'superscript 11-12'],
    ],
    ['so{^1}.', 'so.', ['footnote-sign 2-2']],
    ['5 * 3 = 15 and [brackets] (round)', '5 * 3 = 15 and [brackets] (round)', []],
    ['one\ntwo\\\nthree', 'one two\nthree', []],
    ['\\u{2f}\\*', '/*', []],
  ])('%j is %j', (raw, words, list) => {
    const read = readInline(raw, { is: 'paragraph' });
    expect(read.text).toBe(words);
    expect(read.marks.map(({ is, start, end }) => `${is} ${start}-${end}`)).toEqual(list);
  });
});

test.each(SHAPES)('the head of %j is read as it was printed', (shape) => {
  const locator = { page: 'xii', section: '3:16 "b"', time: 12.5, id: 's-1' };
  for (const at of [undefined, locator]) {
    const head = printHead(shape, at);
    expect(head).not.toContain('\n\n');
    const { length, ...read } = readHead(`${head}words`);
    expect([read, `${head}words`.slice(length)]).toEqual([
      { shape, ...(at && { locator: at }) },
      'words',
    ]);
  }
});

const BOOK = `# The tram *comes*

Words with **bold**, \`code\` and [a link](https://example.org/?a=1&b=(2)).[^n]

[^n]: A note.

- one
  - two

    more of two
1. first

| Stop | Time |
| - | - |
| Harbour | 8 |
|  | 9 |

> said
> > again

\`\`\`js
  const a = '¶1';

¶2 no passage
\`\`\`

roses  
&nbsp; are red  
¶9 violets

## Sub \\[headline]

[furniture] no {verse} ¶
`;

test('a source that is frozen as a seed reads as the same source', () => {
  const source = convertedSource('seeds/tram.md', 'tram', readMarkdown(BOOK));
  const frozen = printSeed(source, { file: 'tram.md', sha256: 'a'.repeat(64) });
  const read = readSeed('seeds/tram.md', frozen, 'x');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.problems).toEqual([]);
  const bare = (one: typeof source) =>
    one.passages.map(({ place: _, placeAt: __, ...rest }) => ({
      ...rest,
      marks: settled(rest.marks ?? []),
    }));
  expect(bare(read.source)).toEqual(bare(source));
  expect(read.source.record).toMatchObject({
    key: 'tram',
    title: 'The tram comes',
    markup: 'inline',
  });
  expect(readSeed('seeds/tram.md', printSeed(read.source), 'x')).toMatchObject({
    ok: true,
    problems: [],
  });
});

test('places in words are those in the file', () => {
  const seed =
    '---\nkey: tram\ntitle: T\nrights: { holder: Us, basis: own }\nmarkup: inline\n---\n¶1 {item 1 "•"} The \\*new _tram_\ncomes\n';
  const read = readSeed('seeds/tram.md', seed, 'x');
  const [passage] = read.ok ? read.source.passages : [];
  expect(passage?.text).toBe('The *new tram comes');
  expect(passage?.placeAt(9)).toMatchObject({ line: 7, column: 28 });
  expect(passage?.placeAt(14)).toMatchObject({ line: 8, column: 1 });
});
