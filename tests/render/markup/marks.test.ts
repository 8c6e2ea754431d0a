import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../../src/messages/messages.ts';
import type { TextRange } from '../../../src/read/nodes.ts';
import { rehypeMarks } from '../../../src/render/markup/marks.ts';
import { quotations } from '../../../src/text/quotations.ts';

type Note = [string, number, number];

function marked(text: string, notes: Note[]): Root {
  const ranges: TextRange[] = [
    ...quotations(text).found.map(
      ({ start, end }): TextRange => ({ kind: 'quotation', id: '', start, end }),
    ),
    ...notes.map(([id, start, end]): TextRange => ({ kind: 'note', id, start, end })),
  ];
  const words: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: text }],
    data: { over: { ranges } },
  };
  return unified()
    .use(rehypeMarks, { labels: new Map(), say: messagesOf('en') })
    .runSync({ type: 'root', children: [words] });
}
/** The HTML with `a…z` for marks and `^n` for references. */
const html = (text: string, ...notes: Note[]) =>
  toHtml(marked(text, notes))
    .replace(/<\/?p>/g, '')
    .replace(/<mark data-notes="([^"]*)">/g, '<$1>')
    .replaceAll('</mark>', '</>')
    .replace(/<a role[^>]* data-number="(\d+)"><\/a>/g, '^$1');

describe('marks', () => {
  test.each<[string, Note[], string]>([
    ['none', [], '0123456789'],
    ['at the start', [['a', 0, 3]], '<a>012</>^13456789'],
    ['at the end', [['a', 7, 10]], '0123456<a>789</>^1'],
    ['over the whole', [['a', 0, 10]], '<a>0123456789</>^1'],
    [
      'touching',
      [
        ['a', 2, 4],
        ['b', 4, 6],
      ],
      '01<a>23</>^1<b>45</>^26789',
    ],
    [
      'nested',
      [
        ['a', 2, 8],
        ['b', 4, 6],
      ],
      '01<a>23</><a b>45</>^1<a>67</>^289',
    ],
    [
      'overlapping',
      [
        ['a', 2, 6],
        ['b', 4, 8],
      ],
      '01<a>23</><a b>45</>^1<b>67</>^289',
    ],
    [
      'over the same words',
      [
        ['a', 2, 4],
        ['b', 2, 4],
      ],
      '01<a b>23</>^1^2456789',
    ],
    ['of a whole passage', [['a', 10, 10]], '0123456789^1'],
  ])('%s', (_, notes, expected) => {
    expect(html('0123456789', ...notes)).toBe(expected);
  });
  test('stand inside quotations and are cut at their edges', () => {
    expect(html('So “quoted” it', ['a', 0, 6])).toBe('<a>So </><q><a>“qu</>^1oted”</q> it');
    expect(html('“one”“two”', ['a', 0, 10])).toBe('<q><a>“one”</></q><q><a>“two”</>^1</q>');
    expect(html('“one” two', ['a', 0, 5])).toBe('<q><a>“one”</>^1</q> two');
  });
  test('have their signs after the closing mark and the stop that follow', () => {
    expect(html('on “one”. Two', ['a', 4, 7])).toBe('on <q>“<a>one</>”</q>.^1 Two');
    expect(html('on “one” two', ['a', 4, 7])).toBe('on <q>“<a>one</>”^1</q> two');
    expect(html('one, two', ['a', 0, 3])).toBe('<a>one</>,^1 two');
    expect(html('the tram’s bell', ['a', 0, 8])).toBe('<a>the tram</>^1’s bell');
    expect(html('at 1.5 km', ['a', 0, 4])).toBe('<a>at 1</>^1.5 km');
  });
});

test('the words stay as they are, and marks are flat, wherever they lie', () => {
  const text = fc
    .array(fc.constantFrom('one ', '“', '”', '‘', 'é', '🛶', '33', '<b>'), {
      minLength: 1,
      maxLength: 10,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      text,
      fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 5 }),
      (words, pairs) => {
        const notes = pairs.map(
          ([a, b], index): Note => [
            `n${index}`,
            Math.min(a, b, words.length),
            Math.min(Math.max(a, b), words.length),
          ],
        );
        let shown = '';
        const references: string[] = [];
        visit(marked(words, notes), (node, _, parent) => {
          if (node.type === 'text' && !(parent?.type === 'element' && parent.properties.role))
            shown += node.value;
          if (node.type !== 'element') return;
          if (node.properties.role === 'doc-noteref') references.push(String(node.properties.id));
          if (node.tagName === 'mark')
            expect(node.children.every(({ type }) => type === 'text')).toBe(true);
        });
        expect(shown).toBe(words);
        expect(references.toSorted()).toEqual(notes.map(([id]) => `r-${id}`).toSorted());
      },
    ),
  );
});
