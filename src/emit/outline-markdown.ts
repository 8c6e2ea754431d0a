import type { LineView } from '../edition/data-view.ts';
import type { Edition, PageView } from '../edition/edition.ts';
import { messagesOf } from '../messages/messages.ts';
import { type Site, urlOf } from './data.ts';
import { escapeMarkdown } from './escape.ts';
import { citing, title } from './markdown-parts.ts';

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
