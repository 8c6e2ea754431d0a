import { address, withBase } from '../corpus/address.ts';
import type { Edition } from '../edition/edition.ts';
import { messagesOf, type Say } from '../messages/messages.ts';
import { type Site, urlOf } from './data.ts';
import { markdownPath } from './page-markdown.ts';

/** Sources beyond which hosts would refuse a rule for each page: Cloudflare takes 100 rules, Netlify more. */
const MOST_RULES = 80;

/**
 * `_headers`, as Netlify and Cloudflare Pages read it: hashed files are kept for a year, pages are asked for again, and each source
 * says where its data are (Signposting, https://signposting.org/). Other hosts ignore the file.
 */
export function headers(edition: Edition, site: Site): string {
  const path = (at: string) => withBase(site.base, at);
  const rules = [
    rule(path('/*'), [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Permissions-Policy: camera=(), geolocation=(), microphone=()',
      "Content-Security-Policy: frame-ancestors 'self'",
    ]),
    rule(path('/_astro/*'), ['Cache-Control: public, max-age=31536000, immutable']),
    rule(path('/data/*'), ['Access-Control-Allow-Origin: *']),
    ...edition.sources.slice(0, MOST_RULES).map((source) => {
      const links = signposts(source.address, edition, site).map(
        ({ rel, href, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`,
      );
      return rule(path(source.address), [`Link: ${links.join(', ')}`]);
    }),
  ];
  return `${rules.join('\n\n')}\n`;
}

/** `_redirects`: every old address of a page, for hosts that read it. The pages that lead on remain for all others. */
export function redirects(edition: Edition, site: Site): string {
  return edition.addresses
    .filter(({ status, address: at }) => status === 'alias' && !at.includes('#'))
    .map(({ address: at, to }) => `${withBase(site.base, at)} ${withBase(site.base, to)} 301\n`)
    .join('');
}

/** A link from a page to something about it, in its head or in the header of the response. */
export interface Signpost {
  rel: string;
  href: string;
  type?: string;
  title?: string;
}

/** Where a program that has a page finds its twins, its licence and the address under which to cite it. */
export function signposts(at: string, edition: Edition, site: Site): Signpost[] {
  const source = edition.sources.find((one) => one.address === at);
  const twin = (path: string, type: string, title: string): Signpost => ({
    rel: 'alternate',
    href: urlOf(site, path),
    type,
    title,
  });
  const own = source
    ? [
        twin(`${at.slice(0, -1)}.mdx`, 'text/mdx', 'MDX'),
        twin(`${at}annotations.jsonld`, ANNOTATIONS, 'Web Annotations'),
      ]
    : DATA.filter(([start]) => at.startsWith(start)).map(([, path, type, title]) =>
        twin(path, type, title(messagesOf(edition.site.language))),
      );
  const { licence } = edition.site;
  const isOurs = !source || source.isAccount;
  return [
    ...(hasMarkdown(at, edition)
      ? [twin(`/${markdownPath(at)}`, 'text/markdown', 'Markdown')]
      : []),
    ...own,
    ...(site.origin !== '' ? [{ rel: 'cite-as', href: urlOf(site, at) }] : []),
    { rel: 'describedby', href: urlOf(site, '/data/build.json'), type: 'application/json' },
    ...(licence && isOurs ? [{ rel: 'license', href: licence }] : []),
  ];
}

const ANNOTATIONS = 'application/ld+json';

/** The data behind pages by the beginning of their address. */
const DATA = [
  [address.claims(), '/data/claims.json', 'application/json', ({ frame }: Say) => frame.claims],
  [address.claims(), '/data/evidence.csv', 'text/csv', ({ twins }: Say) => twins.evidenceTable],
  [
    address.explainer(),
    '/data/explainer.json',
    'application/json',
    ({ frame }: Say) => frame.explainer,
  ],
  [address.figures(), '/data/figures.json', 'application/json', ({ frame }: Say) => frame.figures],
  [address.figures(), '/data/figures.csv', 'text/csv', ({ frame }: Say) => frame.figures],
  [address.timeline(), '/data/events.json', 'application/json', ({ pages }: Say) => pages.events],
  [address.people(), '/data/entities.json', 'application/json', ({ frame }: Say) => frame.names],
  [address.wording(), '/data/terms.json', 'application/json', ({ twins }: Say) => twins.wording],
  [address.sources(), '/data/sources.json', 'application/json', ({ frame }: Say) => frame.sources],
] as const;

function hasMarkdown(at: string, edition: Edition): boolean {
  const all = [...edition.sources, ...edition.explainer, ...edition.pages, ...edition.claims];
  return (
    at === address.home() ||
    all.some((one) => one.address === at) ||
    DATA.some(([start]) => at === start)
  );
}

function rule(path: string, lines: readonly string[]): string {
  return [path, ...lines.map((line) => `  ${line}`)].join('\n');
}
