import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { scoped } from '../../../src/io/integration/scoped-styles.ts';

const root = resolve(import.meta.dirname, '../../..');

test('what is for the document is for our part of the page', () => {
  expect(scoped(':root { --a: 1 } html, body { margin: 0 }')).toBe(
    '.variorum { --a: 1 } .variorum, .variorum { margin: 0 }',
  );
});

test('every other rule reaches no further than our part, nested rules with it', () => {
  expect(scoped('h1, *::before { &:hover { x: 1 } }')).toBe(
    '.variorum h1, .variorum *::before { &:hover { x: 1 } }',
  );
  expect(scoped('@media print { a { x: 1 } }')).toBe('@media print { .variorum a { x: 1 } }');
});

test('the theme that the document names holds in our part', () => {
  expect(scoped('[data-theme="dark"] { color-scheme: dark }')).toBe(
    '[data-theme="dark"] .variorum { color-scheme: dark }',
  );
});

test('a condition on the document stays one', () => {
  expect(scoped('html:has(.x) .y { a: b } body:has(.e) .bar { a: b }')).toBe(
    'html:has(.x) .y { a: b } body:has(.e) .bar { a: b }',
  );
});

test('steps of an animation are no selectors', () => {
  const css = '@keyframes come { from { opacity: 0 } 50% { opacity: 1 } }';
  expect(scoped(css)).toBe(css);
});

test('none of our rules reaches a part of the page that is not ours', () => {
  const loose = globSync('src/styles/*.css', { cwd: root }).flatMap((file) => {
    const found: string[] = [];
    postcss.parse(scoped(readFileSync(resolve(root, file), 'utf8'))).walkRules((rule) => {
      if (rule.parent?.type === 'rule') return;
      for (const one of rule.selectors)
        if (!/\.variorum|^(?:html|body)[:[]/.test(one)) found.push(`${file}: ${one}`);
    });
    return found;
  });
  expect(loose).toEqual([]);
});

test('declarations are never changed', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word), { maxLength: 5 }), (rules) => {
      const css = rules.map(([tag, name, value]) => `.${tag}{${name}:${value}}`).join('\n');
      const declared = (text: string) => {
        const all: string[] = [];
        postcss.parse(text).walkDecls(({ prop, value }) => void all.push(`${prop}:${value}`));
        return all;
      };
      expect(declared(scoped(css))).toEqual(declared(css));
    }),
  );
});
