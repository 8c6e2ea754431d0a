import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { lookup } from '../../../src/edition/lookup.ts';
import { apparatusEntry } from '../../../src/render/markup/apparatus.ts';
import { outlineTree } from '../../../src/render/print/outline.ts';
import { madeOf, outline } from '../../small.ts';

const claim = (id: string, ...at: string[]) =>
  `- { id: ${id}, text: It was for people., evidence: [${at.map((one) => `{ at: '${one}' }`).join(', ')}] }\n`;
const page = (claims: string, text: string) => {
  const { edition, outlines } = madeOf({
    'content/claims/a.yaml': claims,
    'content/explainer/index.mdx': outline(text),
  });
  const find = lookup(edition);
  const [first] = outlines;
  if (!first) throw new Error('The corpus has an outline.');
  const treeOf = () => ({ type: 'root' as const, children: [] });
  return {
    find,
    html: toHtml(outlineTree(first.tree, first.view, { edition, find, base: '/', treeOf })),
  };
};

test('beside a paragraph stands what each sentence rests on, source by source, and opens its panel', () => {
  const { html } = page(
    claim('a', 'ferry:2', 'ferry:4', 'guide:2') + claim('b', 'guide:3'),
    'It was so [@a]. It was not [@b].\n',
  );
  const entries = [
    ...html.matchAll(/popovertarget="(ev-\d+)" tabindex="-1"><b>(\d+)<\/b>([^<]+)/g),
  ];
  expect(entries.map(([, panel, n, says]) => [panel, n, says?.replaceAll('\u00a0', ' ')])).toEqual([
    ['ev-1', '1', ' ferry ¶2, 4; Guide ¶2'],
    ['ev-2', '2', ' Guide ¶3'],
  ]);
  for (const [, panel] of entries) expect(html).toContain(`id="${panel}" popover`);
});
test('many passages are told by the first of them', () => {
  const { find } = page(claim('a', 'ferry:2'), 'It was so [@a].\n');
  const cited = find.cited('a');
  if (!cited) throw new Error('The claim can be cited.');
  const many = { ...cited, at: Array.from({ length: 30 }, (_, n) => `ferry:${n + 1}`) };
  expect(toHtml(apparatusEntry([many], 4, find))).toContain('¶1, 2, 3, 4, 5, 6, 7; …');
});
test('a panel says what it amounts to first and where the claim is last', () => {
  const { html } = page(claim('a', 'ferry:4'), 'It was so [@a].\n');
  const panel = html.slice(html.indexOf('class="evidence"'));
  const order = ['evidence-head', 'witness-head', 'witness-text', 'evidence-claim'];
  expect(order.map((name) => panel.indexOf(name))).toEqual(
    order.map((name) => panel.indexOf(name)).toSorted((a, b) => a - b),
  );
  expect(panel).toMatch(/class="evidence-claim"><a href="\/claims\/a\/">It was for people\.<\/a>/);
});
test('a passage that must be read with others is named once in a panel, and not where it stands itself', () => {
  const { html } = page(
    claim('a', 'ferry:3') + claim('b', 'ferry:3', 'ferry:2') + claim('c', 'ferry:3', 'ferry:4'),
    'It was so [@a; @b].\n\nIt was not [@c].\n',
  );
  const [screen = ''] = html.split('class="endnotes');
  const [, first = '', second = ''] = screen.split('class="evidence"');
  expect(first.match(/But see/g)).toHaveLength(1);
  expect(second.match(/But see/g)).toBeNull();
});
