import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { FERRY, GUIDE, outline, places } from '../small.ts';

const DATA = {
  'content/claims/a.yaml':
    "- id: often\n  text: The ferry sailed every 20 minutes.\n  evidence: [{ at: 'ferry:2' }]\n",
  'content/silences.yaml':
    '- { id: fares, question: Q?, says: It says nothing of fares., sources: [ferry], words: [fare*], was: [prices] }\n',
};

function told(body: string, files: Record<string, string> = {}): string[] {
  const all = { 'seeds/ferry.md': FERRY, 'seeds/guide.md': GUIDE, ...DATA, ...files };
  const { problems } = compile({
    files: new Map(Object.entries({ ...all, 'content/explainer/index.mdx': outline(body) })),
    originals: [],
    strict: false,
    isPrivate: false,
    base: '/',
  });
  return places(problems).map((line) => line.replace('content/explainer/index.mdx:', ''));
}

test('things with ids of their own stand beside one another', () => {
  expect(told('## A [#a]\n\n<Silences />\n\n<Matrix />\n\n## B [#b was c]\n')).toEqual([]);
});
test.each([
  [
    'two sections',
    '## A [#a]\n\n## B [#a]\n',
    '6:1 id/duplicate A section has the id “a”, and so has a section of this page, in line 4.',
  ],
  [
    'a section and one as it once was',
    '## A [#a]\n\n## B [#b was a]\n',
    '6:1 id/duplicate A section as it once was has the id “a”, and so has a section of this page, in line 4.',
  ],
  [
    'a section and a picture',
    '## A [#matrix-often]\n\n<Matrix />\n',
    '6:1 id/duplicate A picture has the id “matrix-often”, and so has a section of this page, in line 4.',
  ],
  [
    'the same picture twice',
    '<Matrix />\n\n<Matrix title="Again" />\n',
    '6:1 id/duplicate A picture has the id “matrix-often”, and so has a picture of this page, in line 4.',
  ],
  [
    'a silence listed twice',
    '<Silences />\n\n<Silences ids="fares" />\n',
    '6:1 id/duplicate A silence has the id “s-fares”, and so has a silence of this page, in line 4.',
  ],
  [
    'a section and the page around it',
    '## Main [#main]\n\n## Pages [#pages]\n\n## Evidence [#ev-1]\n',
    '4:1 id/duplicate A section has the id “main”, which every such page has for itself.',
    '6:1 id/duplicate A section has the id “pages”, which every such page has for itself.',
    '8:1 id/duplicate A section has the id “ev-1”, which every such page has for itself.',
  ],
])('an id that is given out twice is told, with both: %s', (_, body, ...problems) => {
  expect(told(body)).toEqual(problems);
});
test('a section may not have the id that a silence of its page once had', () => {
  expect(told('## A [#s-prices]\n\n<Silences />\n')).toEqual([
    expect.stringMatching(
      /^content\/silences\.yaml:1:\d+ id\/duplicate A silence has the id “s-prices”, and so has a section of this page, in 4\.$/,
    ),
  ]);
});
test('names and facets keep clear of the ids of the page around them', () => {
  expect(
    told('', {
      'content/entities.yaml':
        '- { id: menu, name: The menu, kind: other }\n- { id: kind-office, name: The office, kind: other }\n',
      'content/site.yaml':
        'facets: [{ id: part, label: Part, values: [{ id: contents, label: C }, { id: others, label: O }] }]\n',
    }).map((line) => line.replace(/^\S+ /, '')),
  ).toEqual([
    'id/duplicate A name has the id “menu”, which every such page has for itself.',
    'id/duplicate A name has the id “kind-office”, which every such page has for itself.',
    'id/duplicate A facet has the id “contents”, which every such page has for itself.',
    'id/duplicate A facet has the id “others”, which every such page has for itself.',
  ]);
});
