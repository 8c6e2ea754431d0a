import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
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
  return homeTree(edition, outlines).children.map((part) =>
    part.type === 'element' ? textOf(part) : '',
  );
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
    homeTree(edition, outlines).children.map((part) => 'children' in part && part.children),
  ).toEqual([[], []]);
});
