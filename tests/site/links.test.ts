import { expect, test } from 'vitest';
import {
  type AddressTwin,
  addressesOf,
  filesOf,
  pagesOf,
  read,
  readPage,
  sourcesOf,
  underBase,
} from './dist.ts';
import { idsOf, type Tag, tags } from './html.ts';
import { ORIGIN, SITES, type SiteName } from './sites.ts';

const NAMES = ['root', 'nested', 'tramline', 'texts'] as const;

/** The pages of a site: address with BASE → its tags and ids. */
function site(name: SiteName) {
  return new Map(
    pagesOf(name).map((address) => {
      const page = tags(readPage(name, address));
      return [underBase(name, address), { page, ids: new Set(idsOf(page)) }];
    }),
  );
}

const sites = Object.fromEntries(NAMES.map((name) => [name, site(name)]));
const pages = (name: SiteName) => sites[name] ?? new Map();

/** Where the links of a page lead, with the page's own address for a mere fragment. */
function targets(at: string, page: readonly Tag[]): URL[] {
  return page.flatMap(({ name, attributes: { href } }) =>
    (name === 'a' || name === 'area') && href !== undefined ? [new URL(href, ORIGIN + at)] : [],
  );
}

test.each(NAMES)(
  '%s: every link inside the site leads to a file, and its fragment to an id',
  (name) => {
    const all = pages(name);
    const files = new Set(filesOf(name).map((file) => underBase(name, `/${file}`)));
    const broken = [...all].flatMap(([at, { page }]) =>
      targets(at, page)
        .filter((url) => url.origin === ORIGIN)
        .filter(({ pathname, hash }) => {
          const path = decodeURIComponent(pathname);
          const id = decodeURIComponent(hash.slice(1));
          const found = all.get(path);
          return !(found ? id === '' || found.ids.has(id) : id === '' && files.has(path));
        })
        .map((url) => `${at} → ${url.pathname}${url.hash}`),
    );
    expect(broken).toEqual([]);
    expect([...all].flatMap(([at, { page }]) => targets(at, page)).length).toBeGreaterThan(20);
  },
);

test.each(NAMES)('%s: every id stands once on its page', (name) => {
  const twice = [...pages(name)].flatMap(([at, { page }]) => {
    const ids = idsOf(page);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${at}#${id}`);
  });
  expect(twice).toEqual([]);
});

test.each(NAMES)('%s: what a page points at by id is on it', (name) => {
  const POINTERS = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];
  const lost = [...pages(name)].flatMap(([at, { page, ids }]) =>
    page.flatMap(({ attributes }: Tag) =>
      POINTERS.flatMap((pointer) => (attributes[pointer] ?? '').split(/\s+/).filter(Boolean))
        .filter((id) => !ids.has(id))
        .map((id) => `${at}: ${id}`),
    ),
  );
  expect(lost).toEqual([]);
});

test.each(NAMES)('%s: every address of addresses.json is there', (name) => {
  const all = pages(name);
  const addresses = addressesOf(name);
  const isThere = (address: string) => {
    const [path = '', id] = underBase(name, address).split('#');
    const found = all.get(path);
    return found !== undefined && (id === undefined || found.ids.has(id));
  };
  // A page that only says where it has moved takes the fragment along.
  const isMoved = ({ address, to }: AddressTwin) => {
    const page = all.get(underBase(name, address.split('#')[0] ?? ''))?.page ?? [];
    const link = page.find(({ attributes: { id } }: Tag) => id === 'to')?.attributes.href;
    const at = ORIGIN + underBase(name, address);
    const path = link === undefined ? '' : new URL(link, at).pathname;
    return path === underBase(name, to.split('#')[0] ?? '') && isThere(to);
  };
  const lost = addresses.filter(
    (view) => view.status !== 'gone' && !isThere(view.address) && !isMoved(view),
  );
  expect(lost).toEqual([]);
  expect(addresses.length).toBeGreaterThan(5);
});

test.each(NAMES)('%s: every url in the data is the address of something', (name) => {
  const all = pages(name);
  const urls = filesOf(name)
    .filter((file) => /^data\/.*\.json$/.test(file))
    .flatMap((file) => [...read(name, file).matchAll(/"url":\s*"(https:\/\/example\.org[^"]*)"/g)])
    .map((match) => new URL(match[1] ?? ''));
  const lost = urls.filter(({ pathname, hash }) => {
    const found = all.get(pathname);
    return !found || (hash !== '' && !found.ids.has(hash.slice(1)));
  });
  expect(lost.map(String)).toEqual([]);
  expect(urls.length).toBeGreaterThanOrEqual(sourcesOf(name).flatMap((one) => one.passages).length);
});

test.each(NAMES)('%s: every passage is the element that design §9 promises', (name) => {
  const all = pages(name);
  const wrong = sourcesOf(name).flatMap(({ key, passages }) =>
    passages
      .filter(({ n, url }) => {
        const page = all.get(new URL(url).pathname)?.page ?? [];
        const hit = page.find(({ attributes: { id } }: Tag) => id === `p${n}`);
        return hit?.attributes['data-passage'] !== `${key}:${n}` || !url.endsWith(`/#p${n}`);
      })
      .map(({ n }) => `${key}:${n}`),
  );
  expect(wrong).toEqual([]);
});

/** Whether a browser fetches what a tag refers to: a licence is only named. */
function isLoaded(tag: string, rel = ''): boolean {
  return tag === 'use' || tag === 'image' || (tag === 'link' && rel !== 'license');
}

test.each(NAMES)('%s: nothing is loaded from another origin', (name) => {
  const LOADING = ['src', 'srcset', 'data', 'poster', 'action', 'formaction', 'ping', 'background'];
  const foreign = [...pages(name)].flatMap(([at, { page }]) =>
    page
      .flatMap(({ name: tag, attributes }: Tag) => [
        ...LOADING.map((key) => attributes[key]),
        ...(isLoaded(tag, attributes.rel) ? [attributes.href] : []),
      ])
      .filter((url: string | undefined) => url && new URL(url, ORIGIN + at).origin !== ORIGIN)
      .map((url: string | undefined) => `${at}: ${url}`),
  );
  const named = filesOf(name)
    .filter((file) => /\.(?:css|js|svg)$/.test(file) && !file.startsWith('pagefind/'))
    .flatMap((file) =>
      [...read(name, file).matchAll(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z0-9.-]+/gi)]
        .filter(([url]) => !/^(?:https?:)?\/\/(?:www\.w3\.org|example\.org)$/.test(url))
        .map(([url]) => `${file}: ${url}`),
    );
  expect([...foreign, ...named]).toEqual([]);
});

test('links that leave the site lead only to addresses that the records of the sources give', () => {
  const given = new Set(
    sourcesOf('root').flatMap(({ publisher, carrier }) => [publisher.url, carrier?.url]),
  );
  const others = [...pages('root')].flatMap(([at, { page }]) =>
    targets(at, page)
      .filter((url) => url.origin !== ORIGIN && !given.has(url.href))
      .map((url) => `${at}: ${url.href}`),
  );
  expect(others).toEqual([]);
});

test.each(NAMES)(
  '%s: pages lead about the site by relative addresses, which hold under any path',
  (name) => {
    const absolute = [...pages(name)]
      .filter(([at]) => !at.endsWith('/404.html'))
      .flatMap(([at, { page }]) =>
        page
          .flatMap(({ attributes: { href, src, action } }: Tag) => [href, src, action])
          .filter((url: string | undefined) => url?.startsWith('/'))
          .map((url: string | undefined) => `${at}: ${url}`),
      );
    expect(absolute).toEqual([]);
  },
);

test.each(NAMES)('%s: the page for missing addresses leads to the site from any depth', (name) => {
  const missing = pages(name).get(underBase(name, '/404.html'))?.page ?? [];
  const links = missing.flatMap(({ attributes: { href, src, action } }: Tag) => [
    href,
    src,
    action,
  ]);
  const paths = links.filter((url: string | undefined) => url && !/^(?:#|https:)/.test(url));
  expect(paths.filter((url: string) => !url.startsWith(SITES[name].base))).toEqual([]);
  expect(paths.length).toBeGreaterThan(3);
});
