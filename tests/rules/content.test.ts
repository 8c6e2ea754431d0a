import { describe, expect, test } from 'vitest';
import { draftEdition } from '../../src/compile/draft-edition.ts';
import { checkContent } from '../../src/rules/content.ts';
import { corpusOf, outline, places } from '../small.ts';

const FILE = 'content/explainer/index.mdx';
const files = (body: string) => ({
  [FILE]: outline(body),
  'content/site.yaml':
    'facets: [{ id: topic, label: Topic, values: [{ id: room, label: Room }] }]\n',
  'content/claims/a.yaml': "- { id: every-hour, text: So., evidence: [{ at: 'ferry:2' }] }\n",
});
const problems = (body: string) => {
  const corpus = corpusOf(files(body));
  return [
    ...checkContent(corpus),
    ...draftEdition(corpus).outlines.flatMap((page) => page.problems),
  ];
};
const content = (body: string) => places(problems(body)).map((line) => line.slice(FILE.length + 1));
const hints = (body: string) => problems(body).map(({ hint }) => hint);

test('documented components and attributes are no problem', () => {
  expect(
    content('## What? [#what]\n\nSo [@every-hour; @ferry:2].\n\n<Claims ids="every-hour" />\n'),
  ).toEqual([]);
});
describe('a problem is', () => {
  test.each([
    [
      'an unknown component',
      '<Claimes />\n',
      '4:1 content/component There is no component <Claimes>.',
    ],
    [
      'a tag of HTML',
      '<section>\nWords\n</section>\n',
      '4:1 content/component There is no component <section>.',
    ],
    [
      'a name that objects have',
      '<constructor />\n',
      '4:1 content/component There is no component <constructor>.',
    ],
    [
      'text in a component',
      '<Claims>\nWords\n</Claims>\n',
      '4:1 content/component <Claims> is made from data and holds no text.',
    ],
    [
      'a component in a line of text',
      'So <Claims /> it is.\n',
      '4:4 content/component <Claims> stands in a line of text.',
    ],
    [
      'an unknown attribute',
      '<Claims tpoic="room" />\n',
      '4:9 content/component <Claims> has no attribute “tpoic”.',
    ],
    [
      'an unknown value of a facet',
      '<Claims topic="rooms" />\n',
      '4:9 content/component <Claims> topic: “rooms” is not a value of topic.',
    ],
    [
      'a heading without an id',
      '\n## What?\n',
      '5:1 content/component This heading has no id of its own.',
    ],
    [
      'a citation of nothing',
      'One.\nTwo [@every-huor].\n',
      '4:1 citation/unknown Nothing is called “every-huor”.',
    ],
  ])('%s', (_, body, problem) => {
    expect(content(body)).toEqual([problem]);
  });
});
test('the nearest right thing is named', () => {
  expect(hints('<Claimes />\n')).toEqual(['Did you mean <Claims>?']);
  expect(hints('Two [@every-huor].\n')).toEqual(['Did you mean “every-hour”?']);
  expect(hints('<Claims topic="x" />\n')).toEqual(['Known: room.']);
});
test('citations in notes name something, too', () => {
  const note = '<Note id="a" at="2">\nSee [@a; @ferry:4; @ferry:9].\n</Note>\n';
  expect(places(checkContent(corpusOf({ 'content/notes/ferry.mdx': note })))).toEqual([
    'content/notes/ferry.mdx:1:1 citation/unknown Nothing is called “ferry:9”.',
  ]);
});
