import { address } from '../../corpus/address.ts';
import type { Messages } from '../../messages/en/en.ts';
import type { Answer } from '../../search/answer/answer.ts';
import { excerpt, type Piece } from '../../search/answer/excerpt.ts';
import { group } from '../../search/answer/groups.ts';
import { type Hit, isWhole } from '../../search/answer/hit.ts';
import { quotedPieces } from '../../search/answer/quoted-pieces.ts';
import type { Bundle } from '../../search/index/bundle.ts';
import { isSilence, type SearchRecord } from '../../search/index/record.ts';
import { withoutFilters } from '../../search/words/typed.ts';
import { element } from '../dom/element.ts';

/** What results are shown with. */
export interface Showing {
  base: string;
  bundle: Bundle;
  by: 'source' | 'kind';
  /** The query as typed, for landing. */
  text: string;
  most: number;
  say: Messages['search'];
}

/** The hits of an answer in their groups, those with most of the words last under a heading of their own. */
export function results(found: Answer, showing: Showing): HTMLElement[] {
  const whole = group(
    found.hits.slice(0, showing.most),
    { by: showing.by, sources: showing.bundle.sources },
    showing.say,
  );
  const sections = whole.map((one) =>
    element(
      'section',
      {},
      element('h2', {}, one.label),
      element('ol', {}, ...one.hits.map(({ hit, rank }) => item(hit, rank, showing))),
    ),
  );
  if (found.partial.length === 0) return sections;
  const rest = found.partial.map((hit, at) => item(hit, found.hits.length + at + 1, showing));
  const { say } = showing;
  const heading = found.partial.some(isWhole) ? say.mostOrFar : say.mostWords;
  return [
    ...sections,
    element('section', {}, element('h2', {}, heading), element('ol', {}, ...rest)),
  ];
}

/** Ways to what the query is the name of: hits are evidence first. */
export function entries(found: Answer, showing: Showing): HTMLElement[] {
  const links = found.entries.flatMap((record, at) => [
    at === 0 ? `${showing.say.straightTo} ` : showing.say.comma,
    element('a', { href: urlOf(record.address, showing) }, record.title),
    ` (${showing.say.kinds[record.kind].one})`,
  ]);
  return links.length === 0 ? [] : [element('p', { class: 'entries' }, ...links, '.')];
}

/** The claim that answers a question, with the passages it rests on, or what says that no source answers it. */
export function topLine({ top }: Answer, showing: Showing): HTMLElement[] {
  if (!top) return [];
  const { record } = top;
  const link = (address: string, text: string) =>
    element('a', { href: urlOf(address, showing) }, text);
  if (isSilence(record)) {
    const says = link(
      record.address,
      record.text.split(` ${showing.say.searched} `)[0] ?? record.text,
    );
    return [
      element('p', { class: 'answer', 'data-answer': 'silence' }, `${showing.say.notSaid} `, says),
    ];
  }
  const evidence = record.evidence.map((at) => {
    const [key = '', n = ''] = at.split(':');
    const source = showing.bundle.sources.find((one) => one.key === key);
    return link(address.passage(key, n), `${source?.sign ?? key} ¶${n}`);
  });
  const places = evidence.flatMap((one, at) => (at === 0 ? [one] : [showing.say.comma, one]));
  const claim = link(record.address, record.text);
  const about = element('span', { class: 'muted' }, `${record.title}: `, ...places);
  return [element('p', { class: 'answer', 'data-answer': 'claim' }, claim, ' ', about)];
}

function item(hit: Hit, rank: number, showing: Showing): HTMLLIElement {
  const { record } = hit;
  const { say } = showing;
  const source = showing.bundle.sources.find((one) => one.key === record.source);
  const isForeign = record.kind === 'passage' && source?.lang?.text !== undefined;
  const pieces = excerpt(record.text, hit.match.marks);
  const link = element(
    'a',
    { href: urlOf(record.address, showing), 'data-result': record.kind, 'data-rank': String(rank) },
    element('span', { class: 'place' }, placeOf(hit, showing)),
    ' ',
    element(
      'span',
      { class: 'words', lang: isForeign && (source?.lang?.text ?? false) },
      ...(isForeign ? pieces.map(shown) : quoting(pieces, source?.lang?.words)),
    ),
  );
  const words = hit.byOriginal.map((word) => `“${word}”`);
  const asides = [
    words.length === 0
      ? ''
      : say.byOriginal({ name: source?.name ?? record.source, n: record.n, words }),
    hit.lacks.length > 0 ? say.lacks({ words: hit.lacks }) : '',
  ].filter((aside) => aside !== '');
  return element(
    'li',
    {},
    link,
    ...asides.map((aside) => element('p', { class: 'muted' }, aside)),
    ...(hit.byClaim ? [citedFor(hit.byClaim, showing)] : []),
    ...record.needs.map((need) =>
      element(
        'p',
        { class: 'needs muted' },
        `${say.butSee} `,
        element('a', { href: urlOf(need.address, showing) }, `¶${need.n}`),
        `: ${need.gist}`,
      ),
    ),
  );
}

/** The claim by which a passage answers though it lacks a word itself. */
function citedFor(claim: SearchRecord, showing: Showing): HTMLElement {
  const link = element('a', { href: urlOf(claim.address, showing) }, claim.text);
  return element('p', { class: 'muted' }, `${showing.say.citedFor} `, link);
}

function shown({ text, isFound }: Piece): HTMLElement | string {
  return isFound ? element('mark', {}, text) : text;
}

/** An excerpt in the site's language, what it quotes in that of the source. */
function quoting(pieces: readonly Piece[], lang: string | undefined): (HTMLElement | string)[] {
  if (lang === undefined) return pieces.map(shown);
  return quotedPieces(pieces).flatMap((run) =>
    run.isQuoted ? [element('q', { lang }, ...run.pieces.map(shown))] : run.pieces.map(shown),
  );
}

/** What a hit is, in a few words: the passage and its date, or the kind and the title. */
function placeOf({ record }: Hit, { bundle, by, say }: Showing): string {
  const source = bundle.sources.find((one) => one.key === record.source);
  if (record.kind === 'passage') {
    return [record.title, by === 'source' ? '' : source?.dateText].filter(Boolean).join(say.comma);
  }
  const kind = capitalised(say.kinds[record.kind].one);
  const where = source ? `${source.sign} ¶${record.n}` : '';
  const date = record.kind === 'claim' && record.date !== '' ? say.asOf({ day: record.date }) : '';
  return [where, record.page || kind, record.title, date].filter(Boolean).join(' · ');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Where a hit leads, with the query for marking its words there. */
function urlOf(address: string, { base, text, bundle }: Showing): string {
  const [path = '', anchor] = address.split('#');
  const names = ['source', 'kind', 'by', ...bundle.facets.map((facet) => facet.id)];
  const words = withoutFilters(text, names);
  const query = words === '' ? '' : `?${new URLSearchParams({ q: words })}`;
  return `${base}${path.slice(1)}${query}${anchor === undefined ? '' : `#${anchor}`}`;
}
