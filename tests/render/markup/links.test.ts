import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeAnchors } from '../../../src/render/markup/anchors.ts';
import { rehypeLinks } from '../../../src/render/markup/links.ts';

test.each([
  ['/claims/a/', '/a/b/claims/a/'],
  ['/', '/a/b/'],
  ['#p2', '#p2'],
  ['https://example.org/x', 'https://example.org/x'],
  ['//example.org/x', '//example.org/x'],
])('a link to %s leads to %s', (from, to) => {
  const tree = unified()
    .use(rehypeLinks, { base: '/a/b/' })
    .runSync({ type: 'root', children: [h('a', { href: from })] });
  expect(toHtml(tree)).toBe(`<a href="${to}"></a>`);
});

const heading = (name: string, text: string) =>
  toHtml(
    unified()
      .use(rehypeAnchors)
      .runSync({ type: 'root', children: [h(name, text)] }),
  );

test.each([
  ['h2', 'What is built? [#built]', '<h2 id="built">What is built?</h2>'],
  ['h3', 'What? [#built was made built-first]', '<h3 id="built">What?</h3>'],
  ['h2', 'What is [#x] built?', '<h2>What is [#x] built?</h2>'],
  ['h2', 'What? [#Built]', '<h2>What? [#Built]</h2>'],
  ['h5', 'What? [#x]', '<h5>What? [#x]</h5>'],
])('%s “%s”', (name, text, html) => {
  expect(heading(name, text)).toBe(html);
});
test('a long row of words behind an id takes no longer than its length allows', () => {
  const start = performance.now();
  heading('h2', `What? [#x was ${'a'.repeat(5_000)}!]`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
