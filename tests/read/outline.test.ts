import { describe, expect, test } from 'vitest';
import { readOutline } from '../../src/read/outline.ts';
import { outline, places } from '../small.ts';

const FILE = 'content/explainer/the-crossing.mdx';
const read = (text: string) => readOutline(FILE, text);
const problems = (text: string) => places(read(text).problems);

test('an outline is its record and its tree', () => {
  expect(read('---\ntitle: The crossing\norder: 2\n---\n\nWords.\n').outline).toMatchObject({
    slug: 'the-crossing',
    file: FILE,
    record: { title: 'The crossing', description: '', order: 2 },
    body: { children: [{ type: 'paragraph', position: { start: { line: 6, column: 1 } } }] },
  });
});
test('an outline without front matter is named after its file', () => {
  expect(read('Words.\n').outline?.record).toEqual({
    title: 'the-crossing',
    description: '',
    order: 100,
    was: [],
  });
});

describe('a problem is', () => {
  test.each([
    [
      'an unknown key',
      '---\ntitle: T\ndescripton: D\n---\n',
      '3:1 yaml/shape Unknown key “descripton”.',
    ],
    ['no title', '---\norder: 2\n---\n', '2:1 yaml/shape “title” is missing.'],
    [
      'an import',
      outline("import x from 'y'\n"),
      '4:1 content/syntax Content has no import and no export.',
    ],
    ['an expression', outline('One {two}.\n'), '4:5 content/syntax Content has no {expressions}.'],
    [
      'an expression of its own',
      outline('\n{two}\n'),
      '5:1 content/syntax Content has no {expressions}.',
    ],
    [
      'a link to code',
      outline('[x]\n\n[x]: data:text/html,x\n'),
      '6:1 content/syntax A link leads to “data:text/html,x”.',
    ],
    ['an image', outline('![x](/y.png)\n'), '4:1 content/syntax Content has no images.'],
    [
      'code in an attribute',
      outline('<Claims phase={one} />\n'),
      '4:1 content/syntax An attribute of <Claims> is code.',
    ],
  ])('%s', (_, text, problem) => {
    expect(problems(text)).toEqual([`${FILE}:${problem}`]);
  });
  test.each([
    ['a tag that is not closed', outline('One <b>two.\n'), /^4:5/],
    ['a brace that is not closed', outline('One {two.\n'), /^4:/],
    ['a comment of HTML', outline('One <!-- two -->\n'), /^4:6/],
  ])('%s', (_, text, place) => {
    const [first] = problems(text);
    expect(first).toMatch(/ content\/syntax /);
    expect(first?.slice(FILE.length + 1)).toMatch(place);
  });
});
