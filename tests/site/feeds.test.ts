import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { pagesOf, read, readPage } from './dist.ts';
import { ORIGIN, SITES } from './sites.ts';

// What programs of others make of the feed and the sitemap.

describe.each(['root', 'nested', 'tramline', 'texts'] as const)('%s', (name) => {
  const home = ORIGIN + SITES[name].base;

  test('its feed is Atom that a reader takes: each entry with id, date and words, no id twice', () => {
    const feed = parseAtomFeed(read(name, 'feed.xml'));
    expect([feed.id, typeof feed.title?.value, feed.links?.[0]?.href]).toEqual([
      home,
      'string',
      `${home}feed.xml`,
    ]);
    const entries = feed.entries ?? [];
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const poor = entries.filter(
      ({ id, title, updated, summary }) =>
        !id || !title || !summary || Number.isNaN(Date.parse(updated ?? '')),
    );
    expect(poor).toEqual([]);
    const dates = entries.map(({ updated }) => updated ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(feed.updated ?? '').toBe(dates[0] ?? feed.updated ?? '');
  });

  test('its sitemap is XML of the protocol: every page for readers once, and nothing else', () => {
    const { root } = parseXml(read(name, 'sitemap.xml'));
    expect(root?.attributes['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    const urls = (root?.children ?? []).filter((one) => one instanceof XmlElement);
    const places = urls.map((one) =>
      one.children.find((child) => child instanceof XmlElement && child.name === 'loc'),
    );
    const listed = places.map((loc) => (loc instanceof XmlElement ? loc.text : ''));
    const pages = pagesOf(name).filter((at) => !/noindex/.test(readPage(name, at).slice(0, 3000)));
    expect(listed.toSorted()).toEqual(pages.map((at) => home + at.slice(1)).toSorted());
  });

  test('every page for readers says in its head where it stands, what it is about and under which licence', () => {
    const wrong = pagesOf(name).flatMap((at) => {
      const head = readPage(name, at).split('</head>')[0] ?? '';
      if (head.includes('noindex')) return [];
      const wanted = [
        `<link rel="canonical" href="${home + at.slice(1)}">`,
        '<meta name="description" content="',
        '<meta property="og:title" content="',
        `<link rel="cite-as" href="${home + at.slice(1)}">`,
        ...(name === 'root' || name === 'nested' ? ['<link rel="license" href="'] : []),
      ];
      return wanted.filter((one) => !head.includes(one)).map((one) => `${at}: ${one}`);
    });
    expect(wrong).toEqual([]);
  });
});
