import type { Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { find, html } from 'property-information';
import { isBlank } from './blank.ts';

/** A piece of a page that needs no compiling: ready HTML, or a documented component with literal attributes around more pieces. */
export type Piece =
  | { html: string }
  | { component: string; attributes: Record<string, string | true>; pieces: Piece[] };

/** Prints a tree as pieces: the same page as `printMdx` gives to other sites, without a compiler. */
export function printPieces(tree: Root): Piece[] {
  return piecesOf(tree.children);
}

function piecesOf(nodes: readonly RootContent[]): Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes.filter((one) => !isBlank(one))) {
    const last = pieces.at(-1);
    if (hasComponent(node)) pieces.push(...withComponent(node));
    else if (last && 'html' in last) last.html += htmlOf(node);
    else pieces.push({ html: htmlOf(node) });
  }
  return pieces;
}

/** A component, or a plain element around one, which is cut at its tags. */
function withComponent(node: RootContent): Piece[] {
  if (node.type !== 'element') return [];
  const { tagName, properties, children } = node;
  if (isComponent(tagName)) {
    return [{ component: tagName, attributes: attributes(properties), pieces: piecesOf(children) }];
  }
  const empty = htmlOf({ ...node, children: [] });
  const end = empty.lastIndexOf('</');
  return [{ html: empty.slice(0, end) }, ...piecesOf(children), { html: empty.slice(end) }];
}

function hasComponent(node: RootContent): boolean {
  return node.type === 'element' && (isComponent(node.tagName) || node.children.some(hasComponent));
}

function isComponent(tagName: string): boolean {
  return /^[A-Z]/.test(tagName);
}

function htmlOf(node: RootContent): string {
  return toHtml(node, { collapseEmptyAttributes: true });
}

function attributes(properties: Properties): Record<string, string | true> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([property, value]): [string, string | true][] => {
      if (value === null || value === undefined || value === false) return [];
      const name = /^[a-z]+$/.test(property) ? property : find(html, property).attribute;
      if (value === true) return [[name, true]];
      return [[name, Array.isArray(value) ? value.join(' ') : String(value)]];
    }),
  );
}
