import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Outline } from '../../corpus/outline.ts';
import type { Place } from '../../corpus/problem.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { Behind } from '../../prose/behind.ts';
import type { ProseField } from '../../prose/field.ts';
import type { MadeBy } from './resolve-blocks.ts';
import type { WrittenSentence } from './written.ts';

/** A resolved outline, and what is needed to tell what its words rest on. */
export interface OutlineProse {
  outline: Outline;
  kind: 'explainer' | 'page';
  tree: Root;
  written: readonly WrittenSentence[];
  find: Lookup;
  at: Behind;
  /** References of all passages, which pages about the site may quote. */
  passages: readonly string[];
}

/**
 * The prose of an outline. A sentence rests on what it cites; titles, descriptions and headings on all that is cited under them; the
 * words in a block's attributes on what it shows. A page about the site may quote any passage.
 */
export function outlineProse(input: OutlineProse): ProseField[] {
  const { outline, kind, tree, written, find } = input;
  const everything = citesIn(tree.children, find);
  const { title, description } = outline.record;
  const field = fieldsOf(input);
  return [
    ...field(`${kind}.title`, title, outline.place('title'), everything),
    ...field(`${kind}.description`, description, outline.place('description'), everything),
    ...tree.children.flatMap((node, index) => {
      if (node.type !== 'element' || node.data?.madeBy) return [];
      const cites = () => citesIn(sectionAt(tree, index), find);
      const place = placeOf(node, outline);
      if (isHeading(node)) return field(`${kind}.heading`, textOf(node), place, cites());
      return kind === 'page' ? field('page.text', textOf(node), place, cites()) : [];
    }),
    ...written.flatMap(({ text, cites, place }) => field(`${kind}.text`, text, place, cites)),
    ...blocksIn(tree).flatMap(([{ prose }, elements]) =>
      prose.flatMap(({ text, place }) =>
        field(`${kind}.block`, text, place, citesIn(elements, find), cellsIn(elements)),
      ),
    ),
  ];
}

function fieldsOf({ outline, kind: of, at, passages }: OutlineProse) {
  return (
    kind: ProseField['kind'],
    text: string,
    place: Place,
    cites: readonly string[],
    shows: readonly string[] = [],
  ): ProseField[] =>
    text === ''
      ? []
      : [
          {
            kind,
            owner: outline.file,
            text,
            placeAt: () => place,
            restsOn: () => [...new Set(cites.flatMap(at))],
            cites,
            besides: () => shows,
            ...(of === 'page' && { mayQuote: () => passages }),
          },
        ];
}

/** What stands in the section of the node at `index`: under a heading, or around a paragraph. */
function sectionAt({ children }: Root, index: number): RootContent[] {
  const isSection = (node: RootContent) =>
    node.type === 'element' && node.tagName === 'h2' && !node.data?.madeBy;
  const start = children.findLastIndex((node, at) => at <= index && isSection(node)) + 1;
  const node = children[index];
  const from = node && isHeading(node) ? index + 1 : start;
  const end = children.findIndex((other, at) => at > index && isSection(other));
  return children.slice(from, end < 0 ? undefined : end);
}

/** The blocks of a page, each with the elements that it made. */
function blocksIn(tree: Root): [MadeBy, Element[]][] {
  const made = new Map<MadeBy, Element[]>();
  visit(tree, 'element', (node) => {
    const { madeBy } = node.data ?? {};
    if (!madeBy) return undefined;
    made.set(madeBy, [...(made.get(madeBy) ?? []), node]);
    return SKIP;
  });
  return [...made];
}

/** The words in the cells of tables. */
function cellsIn(elements: readonly Element[]): string[] {
  const cells: string[] = [];
  visit({ type: 'root', children: [...elements] }, 'element', (node) => {
    if (node.tagName === 'td' || node.tagName === 'th') cells.push(textOf(node));
  });
  return cells;
}

/** Ids of all that sentences cite, of all that links lead to, and of what specimens show. */
function citesIn(nodes: readonly RootContent[], find: Lookup): string[] {
  const ids = new Set<string>();
  visit({ type: 'root', children: [...nodes] }, 'element', ({ tagName, properties }) => {
    const named =
      tagName === 'Claim'
        ? [properties['id']]
        : tagName === 'Specimen'
          ? [properties['passage'], properties['notes']]
          : [];
    for (const id of named.flatMap((list) => String(list ?? '').split(' '))) ids.add(id);
    const at =
      typeof properties['href'] === 'string' ? find.citedAt(properties['href']) : undefined;
    if (at !== undefined) ids.add(at);
  });
  ids.delete('');
  return [...ids];
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[2-4]$/.test(node.tagName);
}

function placeOf({ position }: Element, { file }: Outline): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { file, line, column };
}
