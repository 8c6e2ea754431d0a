import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { read, readPage, sourcesOf } from './dist.ts';
import { ORIGIN, SITES, type SiteName } from './sites.ts';

// From the data alone back to the pages: what a program makes of `data/` is what a reader sees.

const NAMES = ['root', 'nested', 'tramline'] as const;

interface Element {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Element[];
}

const attribute = (node: Element, name: string) =>
  node.attrs?.find((one) => one.name === name)?.value;

function* within(node: Element): Generator<Element> {
  yield node;
  for (const child of node.childNodes ?? []) yield* within(child);
}

/** The words of an element less references to notes. */
function words(node: Element): string {
  if (node.nodeName === '#text') return node.value ?? '';
  if (attribute(node, 'role') === 'doc-noteref') return '';
  return (node.childNodes ?? []).map(words).join('');
}

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'nodeName' in node;

function elements(name: SiteName, address: string): Element[] {
  const page: unknown = parse(readPage(name, address));
  return isElement(page) ? [...within(page)] : [];
}

const addressOf = (name: SiteName, url: string) =>
  `/${new URL(url, ORIGIN).pathname.slice(SITES[name].base.length)}`;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

interface Page {
  url: string;
  sections: { id: string; sentences: { text: string; cites: string[] }[] }[];
}

test.each(NAMES)(
  '%s: the sentences of explainer.json and what they cite are those of its pages',
  (name) => {
    const pages: Page[] = JSON.parse(read(name, 'data/explainer.json'));
    const wrong = pages.flatMap(({ url, sections }) => {
      const shown = elements(name, addressOf(name, url))
        .filter((node) => attribute(node, 'data-claim') !== undefined)
        .map((node) => `${attribute(node, 'data-claim')}: ${plain(words(node))}`);
      const left = [...shown];
      return sections
        .flatMap(({ sentences }) => sentences)
        .flatMap(({ text, cites }) => {
          const at = left.indexOf(`${cites.join(' ')}: ${plain(text)}`);
          if (at >= 0) left.splice(at, 1);
          return at >= 0 ? [] : [`${url} ${cites.join(' ')}: ${text}`];
        });
    });
    expect(wrong).toEqual([]);
    expect(pages.flatMap(({ sections }) => sections).length).toBeGreaterThan(2);
  },
);

interface Selector {
  type: string;
  value?: string;
  exact?: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
  refinedBy?: Selector[];
}
interface Collection {
  total: number;
  first: { items: { target: { source: string; selector: Selector } }[] };
}

test.each(NAMES)('%s: the selectors of each annotation find the same words in the page', (name) => {
  const found = sourcesOf(name).flatMap(({ key }) => {
    const page = elements(name, `/sources/${key}/`);
    const { total, first }: Collection = JSON.parse(
      read(name, `sources/${key}/annotations.jsonld`),
    );
    expect(first.items).toHaveLength(total);
    return first.items.map(({ target: { source, selector } }) => {
      expect(addressOf(name, source)).toBe(`/sources/${key}/`);
      const passage = page.find((node) => attribute(node, 'id') === selector.value);
      const text =
        passage && [...within(passage)].find((node) => attribute(node, 'data-text') !== undefined);
      const letters = [...(text ? words(text) : '')];
      const [quote, position] = selector.refinedBy ?? [];
      if (!quote) return passage !== undefined;
      const { prefix = '', exact = '', suffix = '' } = quote;
      const whole = letters.join('');
      const isOnce = whole.split(prefix + exact + suffix).length === 2;
      return (
        isOnce && letters.slice(position?.start, position?.end).join('') === exact && exact !== ''
      );
    });
  });
  expect(found.filter((isRight) => !isRight)).toEqual([]);
  expect(found.length).toBeGreaterThan(5);
});
