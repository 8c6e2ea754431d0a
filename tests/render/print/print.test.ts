import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h, s } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { printMdx } from '../../../src/render/print/print.ts';
import { hostile } from '../../text/hostile.ts';
import { all, render, wordsOf } from './render.ts';

const root = (...children: Element[]): Root => ({ type: 'root', children });
const print = (...children: Element[]) =>
  printMdx({}, root(...children)).replace(/^---\n\{\}\n---\n\n/, '');

describe('printing', () => {
  test('puts the record in front, as JSON, which is YAML', () => {
    expect(printMdx({ title: 'a\n---\nb', of: ['x'] }, root())).toBe(
      '---\n{\n  "title": "a\\n---\\nb",\n  "of": [\n    "x"\n  ]\n}\n---\n\n\n',
    );
  });
  test('writes every text as a string in braces', () => {
    expect(print(h('p', ['One ', h('em', 'two'), ' {three} <four> “five” \\ \u2028']))).toBe(
      '<p>{"One "}<em>{"two"}</em>{" {three} <four> “five” \\\\ \\u2028"}</p>\n',
    );
  });
  test('breaks lines only where white space does not show', () => {
    expect(print(h('ul', [h('li', ['a ', h('b', 'b')]), h('li', [h('p', 'c')])]))).toBe(
      '<ul>\n  <li>{"a "}<b>{"b"}</b></li>\n  <li>\n    <p>{"c"}</p>\n  </li>\n</ul>\n',
    );
  });
  test('keeps the space between words where blocks follow them', () => {
    const mdx = print(
      h('ul', [h('li', [h('b', 'One.'), ' ', h('i', 'two'), h('div', [h('p', 'three')])])]),
    );
    expect(wordsOf(render(mdx)).replace(/\s+/g, ' ').trim()).toMatch(/^One\. two\s?three$/);
    expect(mdx).toContain('{" "}');
  });
  test('writes attributes as strings, and as expressions where they could be read as anything else', () => {
    expect(
      print(
        h('p', {
          id: 'a',
          className: ['b', 'c'],
          title: 'say "{x}" & \\',
          dataText: '',
          hidden: false,
        }),
      ),
    ).toBe('<p id="a" class="b c" title={"say \\"{x}\\" & \\\\"} data-text="" />\n');
  });
  test('keeps the names that drawings have for their attributes', () => {
    expect(
      print(s('svg', { viewBox: '0 0 1 1' }, [s('text', { textAnchor: 'end', x: 1 }, 'a')])),
    ).toContain('<text text-anchor="end" x="1">');
    expect(print(s('svg', { viewBox: '0 0 1 1' }))).toContain('viewBox="0 0 1 1"');
  });
  test('writes components with the attributes that they have', () => {
    const note: Element = {
      type: 'element',
      tagName: 'Note',
      properties: { id: 'a', lemma: 'x "y"', beside: true },
      children: [h('p', 'b')],
    };
    expect(print(note)).toBe('<Note id="a" lemma={"x \\"y\\""} beside>\n  <p>{"b"}</p>\n</Note>\n');
  });
});

describe('what is printed', () => {
  const element: fc.Arbitrary<Element> = fc.letrec<{ node: Element; inline: Element }>((tie) => ({
    inline: fc
      .tuple(fc.constantFrom('em', 'q', 'mark', 'a', 'span'), hostile)
      .map(([name, text]) => h(name, text)),
    node: fc.oneof(
      { depthSize: 'small' },
      fc
        .tuple(
          fc.constantFrom('p', 'h2', 'blockquote', 'dd', 'li'),
          fc.array(fc.oneof(hostile, tie('inline')), { maxLength: 4 }),
        )
        .map(([name, children]) => h(name, children)),
      fc
        .tuple(
          fc.constantFrom('div', 'ul', 'dd', 'section'),
          fc.array(tie('node'), { maxLength: 3 }),
        )
        .map(([name, children]) => h(name, children)),
    ),
  })).node;

  test('compiles, whatever the words are, and has the same words', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 3 }), (children) => {
        const tree = root(...children);
        const bare = (text: string) => text.replace(/\s+/g, '');
        expect(bare(wordsOf(render(printMdx({}, tree))))).toBe(bare(textOf(tree)));
      }),
      { numRuns: 150 },
    );
  });
  test('has the very same words in a passage', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const words = all(
          render(print(h('p', { dataText: '' }, text))),
          ({ properties }) => properties['data-text'] === '',
        );
        expect(words.map(wordsOf)).toEqual([text]);
      }),
      { numRuns: 150 },
    );
  });
  test('has the very same attributes', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [made] = all(
          render(print(h('p', { title: text, dataX: text }))),
          ({ name }) => name === 'p',
        );
        expect(made?.properties).toMatchObject({ title: text, 'data-x': text });
      }),
      { numRuns: 150 },
    );
  });
});
