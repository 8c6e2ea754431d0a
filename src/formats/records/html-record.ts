import type { Element, Root } from 'hast';
import { toString as wordsOf } from 'hast-util-to-string';
import { propertyOf } from '../trees/html-elements.ts';
import { dayOf } from './day.ts';
import type { Said } from './said.ts';

/** Names of `meta` elements for each field, the surest first: citation tags, Dublin Core, Open Graph, plain HTML. */
const FIELDS = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title', 'title'],
  author: [
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
  ],
  date: [
    ...[
      'article:published_time',
      'citation_publication_date',
      'citation_date',
      'dc.date',
      'dcterms.date',
      'dcterms.created',
    ],
    ...[
      'dcterms.issued',
      'datepublished',
      'date',
      'pubdate',
      'parsely-pub-date',
      'sailthru.date',
      'og:published_time',
    ],
  ],
  publisher: [
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
    'og:site_name',
    'publisher',
    'application-name',
  ],
  url: ['og:url', 'citation_public_url'],
  language: ['dc.language', 'dcterms.language', 'content-language', 'og:locale'],
  tags: ['article:tag', 'keywords', 'news_keywords', 'dc.subject'],
} as const;
/** What a page says to browsers and machines only. */
const TECHNICAL =
  /^(?:viewport|robots|generator|theme-color|charset|referrer|format-detection|msapplication|apple-|google|twitter:|og:|fb:|al:|x-ua|content-|color-scheme|csrf|mobile-|parsely|sailthru|article:)/;

/** What the head of a page says of the document. */
export function pageRecord(page: Root): Said {
  const said = new Map<string, string[]>();
  const linked = new Map<string, unknown>();
  let pageTitle = '';
  let language = '';
  let canonical = '';
  let time = '';
  const see = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const { tagName } = child;
      if (tagName === 'html')
        language =
          propertyOf(child, 'lang') ||
          propertyOf(child, 'xmlLang') ||
          propertyOf(child, 'xml:lang');
      if (tagName === 'title' && pageTitle === '')
        pageTitle = wordsOf(child).replace(/\s+/g, ' ').trim();
      if (tagName === 'link' && propertyOf(child, 'rel') === 'canonical')
        canonical = propertyOf(child, 'href');
      if (tagName === 'time' && time === '') time = propertyOf(child, 'dateTime');
      if (tagName === 'script' && /ld\+json/.test(propertyOf(child, 'type')))
        readLinked(wordsOf(child), linked);
      if (tagName === 'meta') {
        const name = (
          propertyOf(child, 'name') ||
          propertyOf(child, 'property') ||
          propertyOf(child, 'itemProp') ||
          propertyOf(child, 'httpEquiv')
        ).toLowerCase();
        const value = propertyOf(child, 'content').trim();
        if (name !== '' && value !== '') said.set(name, [...(said.get(name) ?? []), value]);
      }
      see(child);
    }
  };
  see(page);

  const all = (field: keyof typeof FIELDS): string[] =>
    FIELDS[field].map((name) => said.get(name) ?? []).find((values) => values.length > 0) ?? [];
  const first = (field: keyof typeof FIELDS): string => all(field)[0] ?? '';
  const url = [canonical, first('url')].find((one) => /^https?:\/\//.test(one)) ?? '';
  const authors = all('author').filter((name) => !/^https?:/.test(name));
  const date = dayOf(first('date')) || dayOf(text(linked.get('datePublished'))) || dayOf(time);
  const known = new Set<string>(Object.values(FIELDS).flat());
  const fields = {
    title:
      first('title') || text(linked.get('headline')) || withoutSite(pageTitle, first('publisher')),
    publisher: first('publisher') || nameOf(linked.get('publisher')),
    date,
    language: (language || first('language')).replace('_', '-'),
    url,
  };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
    authors: authors.length > 0 ? authors : namesOf(linked.get('author')),
    tags: all('tags')
      .flatMap((value) => value.split(/\s*[,;]\s*/))
      .filter(Boolean),
    other: Object.fromEntries(
      [...said]
        .filter(([name]) => !known.has(name) && !TECHNICAL.test(name))
        .map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
    ),
  };
}

/** The title of a page less the name of its site: “The bridge opens – Harbour Post”. */
function withoutSite(title: string, site: string): string {
  return site !== '' && title.endsWith(site)
    ? title.slice(0, -site.length).replace(/[\s|–—·:-]+$/, '') || title
    : title;
}

function readLinked(json: string, into: Map<string, unknown>): void {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return;
  }
  const graph = isObject(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data].flat();
  for (const node of graph)
    if (
      isObject(node) &&
      /Article|Posting|Report|Book|Legislation|WebPage/.test(String(node['@type']))
    )
      for (const [key, value] of Object.entries(node)) if (!into.has(key)) into.set(key, value);
}

function namesOf(value: unknown): string[] {
  return [value].flat().map(nameOf).filter(Boolean);
}

function nameOf(value: unknown): string {
  return isObject(value) ? text(value['name']) : text(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
