import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withRelativeLinks } from '../../src/emit/relative-links.ts';
import { withoutModule } from '../../src/emit/run-by-theme.ts';

describe('addresses relative to their page', () => {
  test.each([
    ['/index.html', '<a href="/">', '<a href="./">'],
    ['/index.html', '<a href="/claims/two-cars/#p1">', '<a href="./claims/two-cars/#p1">'],
    ['/claims/index.html', '<a href="/claims/">', '<a href="../claims/">'],
    ['/sources/courier/index.html', '<link href="/a.css">', '<link href="../../a.css">'],
    ['/sources/courier/index.html', '<body data-base="/">', '<body data-base="../../">'],
  ])('%s: %s', (page, html, made) => {
    expect(withRelativeLinks(html, page, '/')).toBe(made);
  });

  test('start at the base of the site', () => {
    const html =
      '<a href="/a/b/claims/"><a href="/a/other/"><a href="#p1"><a href="https://x.org/">';
    expect(withRelativeLinks(html, '/index.html', '/a/b/')).toBe(
      '<a href="./claims/"><a href="/a/other/"><a href="#p1"><a href="https://x.org/">',
    );
  });

  test.each([
    'He typed <code>&lt;a href="/claims/"</code> here',
    'He typed  href="/claims/" here',
    '<!-- <a href="/claims/"> -->',
    '<script type="application/ld+json">{"a":"<a href="/claims/">"}</script>',
    '<a href="//elsewhere.org/">',
    '<p title="see href=/claims/ > there">',
    `<p title='a href="/claims/"'>`,
  ])('leave alone what is no address: %s', (html) => {
    expect(withRelativeLinks(html, '/claims/index.html', '/')).toBe(html);
  });

  test('lead where the absolute ones led, from every page', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const path = fc.array(name, { maxLength: 4 });
    const address = (parts: string[]) => `/${parts.map((part) => `${part}/`).join('')}`;
    fc.assert(
      fc.property(path, path, path, (under, from, to) => {
        const base = address(under);
        const page = `${address(from)}index.html`;
        const html = withRelativeLinks(`<a href="${base}${address(to).slice(1)}">`, page, base);
        const link = /"(.*)"/.exec(html)?.[1] ?? '';
        const at = new URL(base + page.slice(1), 'https://example.org');
        expect(new URL(link, at).pathname).toBe(base + address(to).slice(1));
      }),
    );
  });

  test('never change the words of a page, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const html = `<p id="p1">${text}</p>`;
        expect(withRelativeLinks(html, '/claims/index.html', '/')).toBe(html);
      }),
    );
  });
});

describe('the module of a page', () => {
  const theme = '<script src="/theme.js"></script>';
  const module = '<script type="module" src="/_astro/site.js"></script>';

  test('is named to the script that starts it', () => {
    expect(withoutModule(`${theme}<p>a</p>${module}`)).toBe(
      '<script src="/theme.js" data-run="/_astro/site.js"></script><p>a</p>',
    );
  });

  test('stays where nothing else would start it', () => {
    expect(withoutModule(module)).toBe(module);
    expect(withoutModule(theme)).toBe(theme);
  });
});
