import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Outline } from '../../corpus/outline.ts';
import type { Place } from '../../corpus/problem.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { Title } from './written.ts';

/** What of a page of the explainer is ours and cites nothing: title and description of a page, headings, titles of pictures. They rest on all that is cited under them. */
export function titlesIn(tree: Root, outline: Outline, find: Lookup): Title[] {
  const everything = citesIn(tree.children, find);
  const { title, description } = outline.record;
  return [
    { text: title, cites: everything, place: outline.place('title'), shows: '' },
    { text: description, cites: everything, place: outline.place('description'), shows: '' },
    ...tree.children.flatMap((node, index) =>
      isHeading(node) ? [heading(node, sectionAt(tree, index), outline, find)] : [],
    ),
    ...picturesIn(tree, outline, find),
  ];
}

function picturesIn(tree: Root, outline: Outline, find: Lookup): Title[] {
  const found: Title[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'Figure') return;
    const text = String(node.properties['title'] ?? '');
    found.push({
      text,
      cites: citesIn(node.children, find),
      place: placeOf(node, outline),
      shows: cellsIn(node).join('. '),
    });
  });
  return found;
}

function heading(
  node: Element,
  section: readonly RootContent[],
  outline: Outline,
  find: Lookup,
): Title {
  return {
    text: textOf(node),
    cites: citesIn(section, find),
    place: placeOf(node, outline),
    shows: '',
  };
}

/** What stands under the heading at `index`, up to the next one of the page's sections. */
function sectionAt({ children }: Root, index: number): RootContent[] {
  const rest = children.slice(index + 1);
  const end = rest.findIndex((node) => node.type === 'element' && node.tagName === 'h2');
  return end < 0 ? rest : rest.slice(0, end);
}

/** The cells of a picture's table. */
function cellsIn(picture: Element): string[] {
  const cells: string[] = [];
  visit(picture, 'element', (node) => {
    if (node.tagName === 'td' || node.tagName === 'th') cells.push(textOf(node));
  });
  return cells;
}

/** Ids of all that sentences cite, and of all that links lead to. */
function citesIn(nodes: readonly RootContent[], find: Lookup): string[] {
  const ids = new Set<string>();
  visit({ type: 'root', children: [...nodes] }, 'element', ({ tagName, properties }) => {
    if (tagName === 'Claim')
      for (const id of String(properties['id'] ?? '').split(' ')) ids.add(id);
    const at =
      typeof properties['href'] === 'string' ? find.citedAt(properties['href']) : undefined;
    if (at !== undefined) ids.add(at);
  });
  return [...ids];
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[2-4]$/.test(node.tagName);
}

function placeOf({ position }: Element, { file }: Outline): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { file, line, column };
}
