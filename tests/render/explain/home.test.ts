import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { lookup } from '../../../src/edition/lookup.ts';
import { homeTree } from '../../../src/render/explain/home.ts';
import { madeOf } from '../../small.ts';

const SITE =
  'title: The crossing\nfacets:\n  - { id: part, label: Part, values: [{ id: whole, label: The whole }, { id: hill, label: Hill }] }\n';
const claim = (id: string, part: string, text: string) =>
  `- { id: ${id}, lead: true, facets: { part: ${part} }, text: ${text}, evidence: [{ at: 'ferry:4' }] }\n`;
const FILES = {
  'content/site.yaml': SITE,
  'content/claims/all.yaml':
    claim('licence', 'whole', 'The licence was for 150 people.') +
    claim('port', 'hill', 'The port office wrote it.'),
};
const OUTLINE = (id: string) =>
  `---\ntitle: The crossing\n---\n## In brief [#${id}]\n\nIt was for 150 people [@licence].\n\n## Then? [#then]\n\nThe office wrote it [@port].\n`;
const home = (files: Record<string, string>) => {
  const { edition, outlines } = madeOf({ ...FILES, ...files });
  return homeTree(edition, outlines, lookup(edition))
    .children.slice(2)
    .map((part) => (part.type === 'element' ? textOf(part) : ''));
};

test('home opens with the nutshell of the explainer, and with nothing else of it', () => {
  expect(home({ 'content/explainer/index.mdx': OUTLINE('nutshell') })).toEqual([
    'In briefIt was for 150 people.',
    'HillThe port office wrote it.Read on: Hill',
  ]);
});
test('home opens with its first group where there is no nutshell', () => {
  expect(home({ 'content/explainer/index.mdx': OUTLINE('brief') })).toEqual([
    'The licence was for 150 people.',
    'HillThe port office wrote it.Read on: Hill',
  ]);
});
test('home has no such parts where there are no claims', () => {
  const { edition, outlines } = madeOf();
  expect(
    homeTree(edition, outlines, lookup(edition)).children.map(
      (part) => 'children' in part && part.children,
    ),
  ).toEqual([[], [], [], []]);
});
test('home opens with a sentence whose passages, and those they need, stand beside it', () => {
  const { edition, outlines } = madeOf({
    'content/claims/all.yaml':
      "- { id: room, text: It was for 180 people., evidence: [{ at: 'ferry:3', quote: 180 people }, { at: 'guide:2', quote: 150 people, direction: contradicts }] }\n",
  });
  const html = toHtml(homeTree(edition, outlines, lookup(edition)).children.slice(0, 1));
  expect(html).toContain('data-evidence="ferry:3"');
  expect(html).toMatch(/Guide\s¶2<\/a> disputes it: <q>“150 people”<\/q>/);
  expect(html).toMatch(/But see <a [^>]*>ferry\s¶4<\/a>: The licence is for 150 people/);
});
test('the ways into what was found are those that the corpus chose, or else titles of pictures and sums', () => {
  const doors = (site: string) => {
    const { edition, outlines } = madeOf({
      ...FILES,
      'content/site.yaml': SITE + site,
      'content/explainer/index.mdx': OUTLINE('nutshell'),
      'content/explainer/room.mdx':
        '---\ntitle: Room\n---\n<Matrix ids="licence port" title="Only one text says it" />\n',
    });
    const [, part] = homeTree(edition, outlines, lookup(edition)).children;
    return part?.type === 'element' ? textOf(part) : '';
  };
  expect(doors('')).toBe('Only one text says it Room');
  expect(doors('home: { doors: [index, room] }\n')).toBe('The crossing Only one text says it Room');
});
