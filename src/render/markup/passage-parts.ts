import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { anchor } from '../../corpus/address.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { SourceView } from '../../edition/source-view.ts';
import type { PassageNode } from '../../read/nodes.ts';
import type { Mark, Picture, Shape } from '../../text/shape.ts';
import type { Over } from './cut-words.ts';
import { linkOf } from './document-links.ts';

const PARAGRAPH: Shape = { is: 'paragraph' };

/** The words of a passage in the element of its shape, and what belongs to it without being words of it: a label, a speaker, a picture. */
export function passageParts(node: PassageNode, find: Lookup): Element[] {
  const source = find.source(node.of);
  const { shape = PARAGRAPH } = node;
  const words = (tagName: string, parts?: Over['parts']): Element => ({
    type: 'element',
    tagName,
    properties: { dataText: '', lang: source?.lang.text, dir: source?.dir },
    children: wordsOf(node),
    data: {
      over: { ranges: node.ranges, marks: marksOf(node, source, find), ...(parts && { parts }) },
    },
  });
  const lined = (tagName: string): Element =>
    words(tagName, node.value.includes('\n') ? LINES : undefined);
  switch (shape.is) {
    case 'heading':
      return [lined(node.kind === 'subheading' ? `h${Math.min(6, shape.level + 1)}` : 'p')];
    case 'item':
      return [...(shape.label === '' ? [] : [marker(shape.label)]), lined('p')];
    case 'row':
      return [words('tr', cells(shape.isHead))];
    case 'code': {
      const { data, properties, children } = words('code');
      const code: Element = { type: 'element', tagName: 'code', properties: {}, children };
      return [
        {
          type: 'element',
          tagName: 'pre',
          properties: { ...properties, tabIndex: 0 },
          children: [{ ...code, ...(data && { data }) }],
        },
      ];
    }
    case 'turn':
      return [
        ...(shape.speaker === '' ? [] : [h('p', { class: 'speaker', dir: 'auto' }, shape.speaker)]),
        lined('p'),
      ];
    case 'footnote':
      return [...(shape.label === '' ? [] : [marker(shape.label)]), lined('p')];
    case 'figure':
      return [
        h('figure', [
          ...(node.picture ? [imageOf(node.picture, shape.alt)] : []),
          lined('figcaption'),
        ]),
      ];
    case 'paragraph':
    case 'quotation':
    case 'verse':
      return [lined(node.kind === 'subheading' ? 'h2' : 'p')];
    default:
      return shape satisfies never;
  }
}

const LINES: Over['parts'] = { at: '\n', element: () => h('span', { class: 'line' }) };

function cells(isHead: boolean): Over['parts'] {
  return { at: '\t', element: () => (isHead ? h('th', { scope: 'col' }) : h('td')) };
}

/** Fetched when it comes near the window; its size is kept free before. */
function imageOf({ address, width, height }: Picture, alt: string): Element {
  return h('img', { src: address, alt, width, height, loading: 'lazy', decoding: 'async' });
}

function wordsOf({ value, kind }: PassageNode): ElementContent[] {
  return value === '' || kind === 'furniture' ? [] : [{ type: 'text', value }];
}

function marker(label: string): Element {
  const isSign = /^[•☐☑]$/.test(label);
  return h(
    'span',
    {
      class: 'marker',
      ariaHidden: label === '•' ? 'true' : undefined,
      dataSign: isSign ? '' : undefined,
    },
    label,
  );
}

/** Marks whose links lead somewhere; the words of others stay words. */
function marksOf(
  { marks = [] }: PassageNode,
  source: SourceView | undefined,
  find: Lookup,
): Mark[] {
  if (!source) return [];
  return marks.flatMap((mark): Mark[] => {
    if (mark.is === 'link') {
      const to = linkOf(mark.to ?? '', source, find);
      return to === undefined ? [] : [{ ...mark, to }];
    }
    if (mark.is !== 'footnote-sign') return [mark];
    const note = source.passages.find(
      ({ shape }) => shape?.is === 'footnote' && shape.label === mark.to,
    );
    return note ? [{ ...mark, to: `${anchor.passage(note.n)}\n${mark.to ?? ''}` }] : [];
  });
}
