import type { Element, ElementContent } from 'hast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { anchor } from '../../corpus/address.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { CitationNode, NoteNode, PassageNode, SentenceNode } from '../../read/nodes.ts';
import { locatorText } from '../../text/locator.ts';
import type { Shape } from '../../text/shape.ts';
import type { Over } from './cut-words.ts';
import { passageParts } from './passage-parts.ts';

declare module 'hast' {
  interface ElementData {
    /** What stands over the words of a passage, until rehypeMarks cuts them. */
    over?: Over;
    /** What a passage is, until rehypeShapes puts it where it belongs. */
    shape?: Shape;
  }
}

/** What becomes of our nodes on the way from mdast to hast. Components are elements whose name begins with a capital. */
export function handlers(find: Lookup): Handlers {
  return {
    passage: (state: State, node: PassageNode) => passage(state, node, find),
    citation: (_state: State, node: CitationNode) => citations(node.ids, find),
    sentence: (state: State, node: SentenceNode): Element => ({
      type: 'element',
      tagName: 'Claim',
      properties: { id: node.cites.join(' ') },
      children: phrasing(state.all(node)),
      ...(node.position && { position: node.position }),
    }),
  };
}

function passage(state: State, node: PassageNode, find: Lookup): Element {
  const { n, of, kind, shape, locator } = node;
  return {
    type: 'element',
    tagName: 'Passage',
    properties: {
      id: anchor.passage(n),
      n,
      of,
      kind,
      at: locator && locatorText(locator, find.say.reading),
    },
    children: [...passageParts(node, find), ...node.notes.map((note) => noteElement(state, note))],
    ...(shape && { data: { shape } }),
  };
}

function noteElement(state: State, node: NoteNode): Element {
  return {
    type: 'element',
    tagName: 'Note',
    properties: {
      id: node.id,
      kind: node.kind,
      label: node.label,
      lemma: node.lemma,
      lang: node.lang,
      back: `#r-${node.id}`,
      beside: node.isBeside,
    },
    children: phrasing(state.all(node)),
  };
}

/** Citations in a note or a page about the site: small links, one for each id. */
function citations(ids: readonly string[], find: Lookup): ElementContent[] {
  return ids.flatMap((id): ElementContent[] => {
    const cited = find.cited(id);
    if (!cited) return [{ type: 'text', value: ` [${id}]` }];
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { className: ['cite'], href: cited.address },
      children: [{ type: 'text', value: cited.word.replaceAll(' ', '\u00a0') }],
    };
    // A passage is named as notes name it; everything else is in brackets, so that the sentence reads on without it.
    if (cited.kind === 'passage') return [{ type: 'text', value: ' ' }, link];
    link.properties['ariaLabel'] = `${cited.word}: ${cited.says}`;
    return [{ type: 'text', value: ' (' }, link, { type: 'text', value: ')' }];
  });
}

/** Elements and texts only: comments and the like have no place in a tree of ours. */
function phrasing(children: readonly { type: string }[]): ElementContent[] {
  return children.filter(
    (child): child is ElementContent => child.type === 'element' || child.type === 'text',
  );
}
