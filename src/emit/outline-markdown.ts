import type { LineView } from '../edition/data-view.ts';
import type { Edition, PageView } from '../edition/edition.ts';
import { messagesOf, type Say } from '../messages/messages.ts';
import { type Site, urlOf } from './data.ts';
import { escapeMarkdown } from './escape.ts';

/** A page of prose: sections with their headings, each line as it stands there, each sentence with links to what it cites. */
export function pageMarkdown(page: PageView, edition: Edition, site: Site): string {
  const parts = page.sections.map(({ id, heading, lines, address: at }) => {
    const head = id === '' ? '' : `## [${escapeMarkdown(heading)}](${urlOf(site, at)})`;
    return [head, linesMarkdown(lines, edition, site)].filter(Boolean).join('\n\n');
  });
  return [
    title(page.title, page.address, site, messagesOf(edition.site.language)),
    escapeMarkdown(page.description),
    linesMarkdown(page.opening, edition, site),
    ...parts,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The lines of a section; items and rows of one list or table follow each other without a gap. */
export function linesMarkdown(lines: readonly LineView[], edition: Edition, site: Site): string {
  return lines
    .map((line, index) => {
      const before = lines[index - 1]?.is;
      const isNext = before === line.is && ['item', 'row'].includes(line.is);
      return `${index === 0 ? '' : isNext ? '\n' : '\n\n'}${lineMarkdown(line, edition, site)}`;
    })
    .join('');
}

function lineMarkdown({ is, address, pieces }: LineView, edition: Edition, site: Site): string {
  const words = pieces.map((piece) => citing(piece, edition, site));
  switch (is) {
    case 'heading':
      return `### ${words.join(' ')}`;
    case 'picture':
      return `### [${words.join(' ')}](${urlOf(site, address)})`;
    case 'term':
      return `**${labelled(pieces, edition)}**`;
    case 'item':
      return `- ${words.join(' ')}`;
    case 'row':
      return `- ${words.filter(Boolean).join(' | ')}`;
    case 'paragraph':
      return words.join(' ');
    default:
      return is satisfies never;
  }
}

/** A question as it is; who held something, with the office, and when: “Livia Brandt (Mayor), 5 May 2031:”. */
function labelled(pieces: LineView['pieces'], { entities, site }: Edition): string {
  const [first, ...others] = pieces.map(({ text }) => text);
  const office = entities.find(({ name }) => name === first)?.office ?? '';
  const name = office === '' ? (first ?? '') : `${first} (${office})`;
  const { comma } = messagesOf(site.language).frame;
  return escapeMarkdown([name, ...others].join(comma)) + (others.length > 0 ? ':' : '');
}

/** The heading of a twin, and the address of the page that it is of. */
export function title(text: string, at: string, site: Site, { twins }: Say): string {
  return `# ${escapeMarkdown(text)}\n\n${twins.address({ url: urlOf(site, at) })}`;
}

/** The short name of a passage: `Courier ¶14`. */
export function place(source: string, passage: string, edition: Edition): string {
  const sign = edition.sources.find(({ key }) => key === source)?.sign ?? source;
  return `${escapeMarkdown(sign)} ¶${passage}`;
}

/** Words with links to what they cite. */
export function citing(
  { text, cites }: { text: string; cites: readonly string[] },
  edition: Edition,
  site: Site,
): string {
  const signs = cites.flatMap((id) => linkTo(id, edition, site));
  const plain = escapeMarkdown(text.replace(/\s*\[@[^\]]*\]/g, ''));
  return signs.length === 0 ? plain : `${plain} (${signs.join(', ')})`;
}

/** A link to a thing that a sentence cites; none where its id is no address of its own. */
function linkTo(id: string, edition: Edition, site: Site): string[] {
  const { claims, figures, checks, events, silences, terms, positions, entities } = edition;
  const things = [claims, figures, checks, events, silences, terms, positions, entities].flat();
  const one = things.find((each) => each.id === id);
  return one ? [`[${escapeMarkdown(id)}](${urlOf(site, one.address)})`] : [];
}
