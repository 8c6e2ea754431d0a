import type { Element, ElementContent } from 'hast';
import type { TextRange } from '../../read/nodes.ts';
import { MARK_KINDS, type Mark, type MarkKind } from '../../text/shape.ts';

/** What stands over the words of a passage until they are cut. */
export interface Over {
  ranges: readonly TextRange[];
  /** Marks of the document; links lead to urls of the site or of the web, footnote signs to an anchor of the page. */
  marks?: readonly Mark[];
  /** How the words are parted: into cells at tabs, or into lines at newlines. */
  parts?: { at: '\t' | '\n'; element: () => Element };
}

/** A piece of text, or a sign between two pieces, with the spans that it stands in. */
interface Leaf {
  start: number;
  end: number;
  node: ElementContent;
  spans: readonly Span[];
}

/** A range with the element that shows it; `layer` says what holds what where ranges cross. */
interface Span {
  start: number;
  end: number;
  layer: number;
  make: () => Element;
}

/** What holds what, from the outside in: a quotation is never cut by emphasis in it. */
const LAYERS: readonly (MarkKind | 'quotation')[] = [
  'quotation',
  ...MARK_KINDS.filter((kind) => kind !== 'footnote-sign'),
];
const TAGS: Readonly<Record<Exclude<MarkKind, 'link' | 'footnote-sign'>, string>> = {
  strong: 'strong',
  emphasis: 'em',
  deleted: 'del',
  subscript: 'sub',
  superscript: 'sup',
  code: 'code',
};

/** Cuts words at every edge of every range: each piece in the elements of the ranges that it stands in, cells and lines apart. */
export function cutWords(text: string, over: Over, make: Makers): ElementContent[] {
  const leaves = leavesOf(text, over, make);
  return over.parts ? parted(text, leaves, over.parts) : nested(leaves, 0);
}

/** How signs in the words are made. */
export interface Makers {
  quotedIn: string | undefined;
  note: (id: string) => Element;
  sign: (to: string) => Element;
}

function leavesOf(text: string, { ranges, marks = [] }: Over, make: Makers): Leaf[] {
  const notes = ranges.filter((range) => range.kind === 'note');
  const quotations = ranges.filter((range) => range.kind === 'quotation');
  const signs = marks.filter(({ is }) => is === 'footnote-sign');
  const spans: Span[] = [
    ...quotations.map(({ start, end }) =>
      span(start, end, 'quotation', 'q', { lang: make.quotedIn }),
    ),
    ...marks.flatMap(({ is, start, end, to }) => {
      if (is === 'footnote-sign' || start >= end) return [];
      return is === 'link'
        ? [span(start, end, is, 'a', { href: to, rel: isElsewhere(to) ? ['external'] : undefined })]
        : [span(start, end, is, TAGS[is], {})];
    }),
  ];
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...spans, ...notes, ...notes.map(signOf(text)), ...signs])
    for (const edge of [start, end]) if (edge >= 0 && edge <= text.length) edges.add(edge);
  const ordered = [...edges].sort((a, b) => a - b);
  const leaves: Leaf[] = [];
  const signsAt = (at: number): void => {
    const inside = spans.filter(({ layer, start, end }) => layer === 0 && start < at && at < end);
    for (const { start, to } of signs)
      if (start === at)
        leaves.push({ start: at, end: at, node: make.sign(to ?? ''), spans: inside });
  };
  signsAt(0);
  ordered.slice(0, -1).forEach((start, index) => {
    const end = ordered[index + 1] ?? text.length;
    const around = spans.filter((one) => one.start <= start && end <= one.end);
    const about = notes.filter((one) => one.start <= start && end <= one.end).map(({ id }) => id);
    const words: ElementContent = { type: 'text', value: text.slice(start, end) };
    leaves.push({
      start,
      end,
      node: about.length > 0 ? pieceOf(words, about) : words,
      spans: around,
    });
    const quoted = around.filter(({ layer }) => layer === 0);
    for (const note of notes)
      if (note.end > note.start && signOf(text)(note).end === end)
        leaves.push({ start: end, end, node: make.note(note.id), spans: quoted });
    signsAt(end);
  });
  for (const note of notes)
    if (note.end === note.start)
      leaves.push({ start: text.length, end: text.length, node: make.note(note.id), spans: [] });
  return leaves;
}

/** Where the sign of a note stands: after its words, and after the closing mark and the stop that follow them, as printers set it. */
function signOf(text: string): (note: TextRange) => { start: number; end: number } {
  return ({ end }) => {
    const closing =
      /^[”’»)\]]*[.,;:!?…]?[”’»)\]]*(?![\p{L}\p{N}])/u.exec(text.slice(end))?.[0] ?? '';
    return { start: end, end: end + closing.length };
  };
}

/** Leaves in the elements of their spans, layer by layer; neighbours in one span share its element. */
function nested(leaves: readonly Leaf[], layer: number): ElementContent[] {
  if (layer >= LAYERS.length) return leaves.map(({ node }) => node);
  const children: ElementContent[] = [];
  let from = 0;
  while (from < leaves.length) {
    const span = leaves[from]?.spans.find((one) => one.layer === layer);
    let to = from + 1;
    while (to < leaves.length && leaves[to]?.spans.find((one) => one.layer === layer) === span)
      to += 1;
    const inner = nested(leaves.slice(from, to), layer + 1);
    if (span) children.push({ ...span.make(), children: inner });
    else children.push(...inner);
    from = to;
  }
  return children;
}

/** Each cell or line in its own element, with the sign that parts it from the next at its end, so that the words stay whole. */
function parted(
  text: string,
  leaves: readonly Leaf[],
  { at, element }: NonNullable<Over['parts']>,
): Element[] {
  let from = 0;
  return text.split(at).map((words, index, all) => {
    const isLast = index === all.length - 1;
    const to = from + words.length + (isLast ? 0 : 1);
    const inside = leaves.flatMap((leaf): Leaf[] => {
      if (leaf.start === leaf.end) {
        const isHere = leaf.start >= from && leaf.start <= to - (isLast ? 0 : 1);
        return isHere ? [leaf] : [];
      }
      const start = Math.max(from, leaf.start);
      const end = Math.min(to, leaf.end);
      if (start >= end) return [];
      const value = text.slice(start, end);
      const node: ElementContent =
        leaf.node.type === 'element'
          ? { ...leaf.node, children: [{ type: 'text', value }] }
          : { type: 'text', value };
      return [{ ...leaf, start, end, node }];
    });
    from = to;
    return { ...element(), children: nested(inside, 0) };
  });
}

function span(
  start: number,
  end: number,
  kind: MarkKind | 'quotation',
  tagName: string,
  properties: Element['properties'],
): Span {
  return {
    start,
    end,
    layer: LAYERS.indexOf(kind),
    make: () => ({ type: 'element', tagName, properties: { ...properties }, children: [] }),
  };
}

function pieceOf(words: ElementContent, about: readonly string[]): Element {
  return {
    type: 'element',
    tagName: 'mark',
    properties: { dataNotes: about.join(' ') },
    children: [words],
  };
}

function isElsewhere(to: string | undefined): boolean {
  return /^https?:/i.test(to ?? '');
}
