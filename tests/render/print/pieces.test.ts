import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { printPieces } from '../../../src/render/print/pieces.ts';
import { tags } from '../../site/html.ts';

const root = (...children: Root['children']): Root => ({ type: 'root', children });
const component = (
  tagName: string,
  properties: Element['properties'],
  ...children: Element['children']
): Element => ({ type: 'element', tagName, properties, children });

test('joins what needs no component into one piece of HTML, and drops mere line breaks', () => {
  expect(
    printPieces(root(h('p', ['a ', h('b', 'b')]), { type: 'text', value: '\n' }, h('p', 'c'))),
  ).toEqual([{ html: '<p>a <b>b</b></p><p>c</p>' }]);
});
test('gives a component its attributes as MDX would, and what it holds as pieces', () => {
  const note = component(
    'Note',
    { id: 'n', lemma: '“x” & "y"', beside: true, back: undefined, dataOf: ['a', 'b'] },
    h('p', 'Why.'),
  );
  expect(printPieces(root(component('Passage', { id: 'p1' }, h('p', 'One.'), note)))).toEqual([
    {
      component: 'Passage',
      attributes: { id: 'p1' },
      pieces: [
        { html: '<p>One.</p>' },
        {
          component: 'Note',
          attributes: { id: 'n', lemma: '“x” & "y"', beside: true, 'data-of': 'a b' },
          pieces: [{ html: '<p>Why.</p>' }],
        },
      ],
    },
  ]);
});
test('cuts an element around a component at its tags', () => {
  expect(
    printPieces(
      root(h('div', { className: ['x'] }, ['a', component('Claim', { id: 'c' }), h('i', 'b')])),
    ),
  ).toEqual([
    { html: '<div class="x">' },
    { html: 'a' },
    { component: 'Claim', attributes: { id: 'c' }, pieces: [] },
    { html: '<i>b</i>' },
    { html: '</div>' },
  ]);
});
test.each(['<script>alert(1)</script>', '{1 + 1}', '</p><b>', '&amp;', '"quoted"'])(
  'shows %s as the words that it is',
  (words) => {
    const [piece] = printPieces(root(h('p', { title: words }, words)));
    const html = piece && 'html' in piece ? piece.html : '';
    expect(tags(html).map(({ name, attributes }) => ({ name, attributes }))).toEqual([
      { name: 'p', attributes: { title: words } },
    ]);
    const text = words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
    expect(html.endsWith(`>${text}</p>`)).toBe(true);
  },
);
