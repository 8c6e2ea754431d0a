import { expect, test } from 'vitest';
import { claimsOf, pagesOf, readPage, sourcesOf } from './dist.ts';
import { type Tag, tags } from './html.ts';

const NAMES = ['root', 'nested', 'tramline', 'texts'] as const;
const all = Object.fromEntries(
  NAMES.map((name) => [
    name,
    pagesOf(name).map((at) => ({ at, html: readPage(name, at), page: tags(readPage(name, at)) })),
  ]),
);
const pages = (name: (typeof NAMES)[number]) => all[name] ?? [];

test.each(NAMES)('%s: no page has a script, a style or a handler of its own', (name) => {
  const inline = pages(name).flatMap(({ at, page }) =>
    page
      .filter(
        ({ name: tag, attributes }) =>
          tag === 'style' ||
          (tag === 'script' &&
            attributes.src === undefined &&
            attributes.type !== 'application/ld+json') ||
          Object.keys(attributes).some((key) => key === 'style' || key.startsWith('on')) ||
          /^\s*javascript:/i.test(attributes.href ?? ''),
      )
      .map(({ name: tag, attributes }) => `${at}: <${tag} ${JSON.stringify(attributes)}>`),
  );
  expect(inline).toEqual([]);
});

test.each(NAMES)(
  '%s: every page has a content security policy before all that it loads',
  (name) => {
    const wrong = pages(name).flatMap(({ at, page }) => {
      const place = page.findIndex(
        ({ name: tag, attributes }) =>
          tag === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''),
      );
      const first = page.findIndex(({ name: tag }) => tag === 'script' || tag === 'link');
      const policy = page[place]?.attributes.content ?? '';
      const isStrict =
        /default-src '(?:none|self)'/.test(policy) &&
        !/unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy);
      return place >= 0 && (first < 0 || place < first) && isStrict
        ? []
        : [`${at}: ${policy || 'none'}`];
    });
    expect(wrong).toEqual([]);
  },
);

test.each(NAMES)(
  '%s: every page has one h1, a language, a title of its own and a description',
  (name) => {
    const titles = new Map<string, string>();
    const wrong = pages(name)
      .filter(({ html }) => !html.includes('<title>Moved</title>'))
      .flatMap(({ at, html, page }) => {
        const count = (tag: string) => page.filter((one) => one.name === tag).length;
        const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
        const before = titles.get(title);
        titles.set(title, at);
        return [
          count('h1') === 1 ? '' : `${at}: ${count('h1')} h1`,
          page[0]?.attributes.lang ? '' : `${at}: no language`,
          title === '' ? `${at}: no title` : '',
          before === undefined ? '' : `${at}: the title of ${before}, ${title}`,
          metas(page, 'description') === '' ? `${at}: no description` : '',
        ].filter(Boolean);
      });
    expect(wrong).toEqual([]);
  },
);

test.each(NAMES)('%s: headings never skip a level', (name) => {
  const skipped = pages(name).flatMap(({ at, page }) => {
    const levels = page.flatMap(({ name: tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []));
    return levels
      .filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
      .map((level) => `${at}: h${level}`);
  });
  expect(skipped).toEqual([]);
});

test.each(NAMES)(
  '%s: no block stands inside a paragraph, where a browser would tear it out',
  (name) => {
    const BLOCK = /<(?:aside|div|p|ul|ol|dl|table|section|figure|details|blockquote|h[1-6])[\s>]/;
    const torn = pages(name).flatMap(({ at, html }) =>
      [...html.matchAll(/<p(?:\s[^>]*)?>([\s\S]*?)<\/p>/g)]
        .filter((match) => BLOCK.test(match[1] ?? ''))
        .map((match) => `${at}: ${match[0].slice(0, 120)}`),
    );
    expect(torn).toEqual([]);
  },
);

test('the structured data of a page parses, and says what the page is', () => {
  const names = new Set(sourcesOf('root').map(({ publisher }) => publisher.name));
  const sources = sourcesOf('root').map(({ key }) => `/sources/${key}/`);
  const claims = claimsOf('root').map(({ id }) => `/claims/${id}/`);
  const data = new Map(pages('root').map(({ at, page }) => [at, structured(page)]));
  const lacking = [...sources, ...claims].filter((at) => data.get(at)?.length === 0);
  const kinds = [...data].flatMap(([at, list]) =>
    list.map((one) => `${kindOf(at)} ${one['@type']}`),
  );
  const authored = [...data].flatMap(([at, list]) =>
    list.filter((one) => names.has(String(one.author?.name))).map(() => at),
  );
  expect({ lacking, authored }).toEqual({ lacking: [], authored: [] });
  expect(sources.map((at) => data.get(at)?.some((one) => one.isBasedOn !== undefined))).toEqual(
    sources.map(() => true),
  );
  expect(new Set(kinds)).toContain('claims Claim');
  expect(new Set(kinds)).toContain('sources Article');
  expect(kinds.join(' ')).not.toContain('ClaimReview');
});

function structured(page: readonly Tag[]) {
  return page
    .filter(
      ({ name, attributes }) => name === 'script' && attributes.type === 'application/ld+json',
    )
    .map(({ text }) => JSON.parse(text));
}

function kindOf(at: string): string {
  return at.split('/')[1] ?? '';
}

function metas(page: readonly Tag[], name: string): string {
  const meta = page.find((tag) => tag.name === 'meta' && tag.attributes.name === name);
  return meta?.attributes.content ?? '';
}
