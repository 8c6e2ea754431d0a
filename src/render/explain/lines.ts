import type { Element, ElementContent, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { LineView } from '../../edition/data-view.ts';

/** What each element that holds words is as a line. */
const LINES: Readonly<Record<string, LineView['is']>> = {
  h3: 'heading',
  h4: 'heading',
  caption: 'term',
  dt: 'term',
  li: 'item',
  tr: 'row',
};
const WORDS = new Set(['p', 'dd', 'figcaption', 'summary', 'pre', ...Object.keys(LINES)]);
/** Drawings, whose tables say the same in words, and what is only there for the page. */
const NOT_WORDS = new Set(['svg', 'button', 'Specimen']);

/** What a part of a page says, line by line: every heading, label, sentence and row of it that is text. `page` is its address. */
export function linesOf(nodes: readonly RootContent[], page: string): LineView[] {
  return nodes.flatMap((node): LineView[] => {
    if (node.type !== 'element' || NOT_WORDS.has(node.tagName) || node.tagName === 'h2') return [];
    if (node.tagName === 'Figure') return [...titleOf(node, page), ...linesOf(node.children, page)];
    if (!WORDS.has(node.tagName)) return linesOf(node.children, page);
    const is = LINES[node.tagName] ?? 'paragraph';
    if (is === 'row') return [{ is, address: '', pieces: cellsOf(node) }];
    const inside = node.children.findIndex(holdsLines);
    const own = inside < 0 ? node.children : node.children.slice(0, inside);
    const pieces = piecesOf(own);
    return [
      ...(pieces.length > 0 ? [{ is, address: '', pieces }] : []),
      ...(inside < 0 ? [] : linesOf(node.children.slice(inside), page)),
    ];
  });
}

/** The title of a picture, which is what was found. */
function titleOf({ properties: { id, title } }: Element, page: string): LineView[] {
  if (typeof title !== 'string') return [];
  const address = id === undefined ? page : `${page}#${String(id)}`;
  return [{ is: 'picture', address, pieces: [{ text: title, cites: [] }] }];
}

function holdsLines(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return ['ul', 'ol', 'dl', 'table'].includes(node.tagName) || WORDS.has(node.tagName);
}

/** The cells of a row. Parts of a cell stand apart on the page: `not said`, `but see ¶4`. */
function cellsOf({ children }: Element): LineView['pieces'] {
  return children.flatMap((cell) => {
    if (cell.type !== 'element') return [];
    const text = plain(cell.children.map(textOf).join(' ')).replace(/ (?=[,.;:)])/g, '');
    return [{ text, cites: citesIn([cell]) }];
  });
}

function piecesOf(nodes: readonly ElementContent[]): LineView['pieces'] {
  const pieces: LineView['pieces'] = [];
  let plainText = '';
  const close = () => {
    const text = plain(plainText);
    if (text !== '') pieces.push({ text, cites: [] });
    plainText = '';
  };
  for (const node of nodes) {
    const cites = citesIn([node]);
    if (node.type === 'element' && NOT_WORDS.has(node.tagName)) continue;
    if (cites.length === 0 && !isDay(node)) plainText += textOf(node);
    else {
      close();
      pieces.push({ text: plain(textOf(node)), cites });
    }
  }
  close();
  return pieces;
}

/** A day is a piece of its own, so that it can be set off from the name before it. */
function isDay(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'time';
}

function citesIn(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const own = node.tagName === 'Claim' ? String(node.properties['id'] ?? '').split(' ') : [];
    return [...own.filter(Boolean), ...citesIn(node.children)];
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
