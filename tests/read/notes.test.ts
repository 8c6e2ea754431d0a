import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNotes } from '../../src/read/notes.ts';
import { places } from '../small.ts';

const FILE = 'content/notes/ferry.mdx';
const notes = (text: string) => readNotes(FILE, text, 'ferry').notes;
const problems = (text: string) => places(readNotes(FILE, text, 'ferry').problems);
const note = (attributes: string, body = 'Words.') => `<Note ${attributes}>\n${body}\n</Note>\n`;

test('a note is read with its attributes, its words and its place', () => {
  const text = `\n${note('id="often" at="2" on="20 minutes" before="every" after="from" kind="figure" was="old, older"', 'Three times an *hour* [@rate].')}`;
  expect(notes(text)).toMatchObject([
    {
      id: 'often',
      source: 'ferry',
      n: '2',
      on: '20 minutes',
      before: 'every',
      after: 'from',
      kind: 'figure',
      text: 'Three times an hour [@rate].',
      was: ['old', 'older'],
      place: { file: FILE, line: 2, column: 1 },
    },
  ]);
  expect(problems(text)).toEqual([]);
});
test('a note is context about its whole passage unless it says otherwise', () => {
  expect(notes(note('id="a" at="2a"'))).toMatchObject([
    { n: '2a', kind: 'context', on: undefined },
  ]);
});
test('notes may stand on one line each', () => {
  const text =
    '<Note id="a" at="1">One.</Note>\n<Note id="b" at="2">*Two*.</Note>\n\n<Note id="c" at="3">Three.</Note>\n';
  expect(problems(text)).toEqual([]);
  expect(notes(text).map(({ id, text, place }) => `${place.line} ${id} ${text}`)).toEqual([
    '1 a One.',
    '2 b Two.',
    '4 c Three.',
  ]);
});

describe('a problem is', () => {
  test.each([
    [
      'text outside a note',
      'Words.\n',
      '1:1 content/component Text outside a note has no place in a notes file.',
    ],
    [
      'another element',
      '<Claims />\n',
      '1:1 content/component <Claims> has no place in a notes file.',
    ],
    ['a note without an id', note('at="2"'), '1:1 content/component “” is not an id.'],
    [
      'an id that is none',
      note('id="My note" at="2"'),
      '1:1 content/component “My note” is not an id.',
    ],
    [
      'a note without a passage',
      note('id="a"'),
      '1:1 content/component The note names no passage.',
    ],
    [
      'an unknown kind',
      note('id="a" at="2" kind="joke"'),
      '1:1 content/component “joke” is not a kind of note.',
    ],
    [
      'an unknown attribute',
      note('id="a" at="2" inn="x"'),
      '1:1 content/component <Note> has no attribute “inn”.',
    ],
    [
      'code in an attribute',
      note('id="a" at="2" on={x}'),
      '1:1 content/syntax An attribute of <Note> is code.',
    ],
    [
      'attributes from nowhere',
      note('id="a" at="2" {...x}'),
      '1:1 content/syntax An attribute of <Note> is code.',
    ],
    [
      'an import',
      `import x from 'y'\n\n${note('id="a" at="2"')}`,
      '1:1 content/syntax Content has no import and no export.',
    ],
    [
      'an export',
      `${note('id="a" at="2"')}\nexport const x = 1\n`,
      '5:1 content/syntax Content has no import and no export.',
    ],
    [
      'an expression',
      note('id="a" at="2"', 'One {1 + 1}.'),
      '2:5 content/syntax Content has no {expressions}.',
    ],
    [
      'a comment',
      `{/* later */}\n\n${note('id="a" at="2"')}`,
      '1:1 content/syntax Content has no {expressions}.',
    ],
    [
      'a tag in a note',
      note('id="a" at="2"', 'One <b>two</b>.'),
      '2:5 content/component <b> has no place in a note.',
    ],
    [
      'a script in a note',
      note('id="a" at="2"', '<script src="//x.org/y.js"></script>'),
      '2:1 content/component <script> has no place in a note.',
    ],
    [
      'a component in a note',
      note('id="a" at="2"', '<Claims />'),
      '2:1 content/component <Claims> has no place in a note.',
    ],
    [
      'a link to code',
      note('id="a" at="2"', 'See [it](javascript:alert(1)).'),
      '2:5 content/syntax A link leads to “javascript:alert(1)”.',
    ],
    [
      'a link without a protocol',
      note('id="a" at="2"', '[it](//x.org/)'),
      '2:1 content/syntax A link leads to “//x.org/”.',
    ],
    [
      'an image',
      note('id="a" at="2"', '![it](https://x.org/y.png)'),
      '2:1 content/syntax Content has no images.',
    ],
  ])('%s', (_, text, problem) => {
    expect(problems(text)).toContain(`${FILE}:${problem}`);
    expect(problems(text)).toHaveLength(1);
  });
  test('an element that is never closed, with the place', () => {
    expect(problems(`${note('id="a" at="2"')}\n<Note id="b" at="3">\nWords.\n`)).toEqual([
      expect.stringMatching(
        /^content\/notes\/ferry\.mdx:5:1 content\/syntax Expected a closing tag for `<Note>`/,
      ),
    ]);
  });
});

test.each(['<Note >>\n- ', '<é>![\n---'])(
  'a tag left open in a line that becomes a heading is told: %j',
  (text) => {
    expect(problems(text)).toEqual([
      expect.stringMatching(/^content\/notes\/ferry\.mdx:1:1 content\/syntax .*closed|closing/),
    ]);
  },
);

test('links that lead somewhere are kept', () => {
  expect(
    problems(
      note('id="a" at="2"', '[a](/claims/) [b](#p2) [c](https://x.org/) [d](mailto:a@x.org)'),
    ),
  ).toEqual([]);
});
test('the nearest attribute is named', () => {
  const [problem] = readNotes(FILE, note('id="a" at="2" befor="x"'), 'ferry').problems;
  expect(problem?.hint).toBe('Did you mean “before”?');
});
test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    '<Note ',
    'id="a" ',
    'at="1"',
    '>',
    '</Note>',
    '<',
    '{',
    '}',
    '\n',
    '\n\n',
    'import ',
    '`',
    '[@a]',
    '![',
    '](',
    ')',
    '- ',
    '&',
    '"',
    'é',
    '¶',
    '---',
    '> ',
    '# ',
    '| ',
    '    ',
    '/>',
    '*',
    '```',
    '<!--',
    '\u2028',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
      expect(() => readNotes(FILE, parts.join(''), 'ferry')).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
