import type { Blockquote, Definition, List, Node, Root, RootContent, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Shape } from '../../text/shape.ts';
import type { Block } from '../converted.ts';
import type { Words } from '../words.ts';
import { withoutCallout } from './callout.ts';
import { htmlBlocks } from './html-blocks.ts';
import { type Around, labelOf, wordsOf } from './inline.ts';
import { partPictures } from './pictures.ts';
import { inReadingOrder } from './reading-order.ts';

/** What a node stands in. */
interface Inside {
  lists: number;
  quotes: number;
  /** What the next paragraph is, when it is the first of a list item or footnote, or in a quotation. */
  shape: Shape;
  /** What the paragraphs after that one are. */
  further: Shape;
}

/** Reads the blocks of a Markdown tree in order, `source` being the text it was parsed from. A footnote follows what first refers to it. */
export function blocksOf(tree: Root, source: string): Block[] {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    const label = labelOf(node.identifier);
    if (!definitions.has(label)) definitions.set(label, node);
  });
  const around: Around = { definitions };
  const blocks: Block[] = [];
  let tables = 0;

  const emit = (shape: Shape, { text, marks }: Words, node: Node): void => {
    if (text === '') return;
    const start = node.position?.start;
    blocks.push({
      shape,
      text,
      marks,
      ...(start && { lines: [{ offset: 0, line: start.line, column: start.column }] }),
    });
  };
  const all = (nodes: readonly RootContent[], inside: Inside): void => {
    let here = inside;
    for (const node of nodes) {
      const before = blocks.length;
      block(node, here);
      if (blocks.length > before && here.shape !== here.further)
        here = { ...here, shape: here.further };
    }
  };
  const block = (node: RootContent, inside: Inside): void => {
    switch (node.type) {
      case 'heading':
        emit(
          inside.quotes > 0 ? inside.shape : { is: 'heading', level: node.depth },
          oneLine(wordsOf(node.children, around)),
          node,
        );
        break;
      case 'paragraph': {
        const { words: rest, pictures } = partPictures(node.children, around);
        const words = wordsOf(rest, around);
        const isVerse = inside.shape.is === 'paragraph' && words.text.includes('\n');
        emit(isVerse ? { is: 'verse' } : inside.shape, words, node);
        for (const { image, alt, caption } of pictures)
          emit({ is: 'figure', image, alt }, { text: caption, marks: [] }, node);
        break;
      }
      case 'list':
        list(node, inside);
        break;
      case 'blockquote':
        quotation(node, inside);
        break;
      case 'code': {
        const text = node.value.replace(/^(?:[ \t]*\n)+|\s+$/g, '');
        emit({ is: 'code', language: node.lang ?? '' }, { text, marks: [] }, node);
        break;
      }
      case 'table':
        table(node);
        break;
      case 'html':
        for (const made of htmlBlocks(node.value, around, inside.shape))
          emit(made.shape, made, node);
        break;
      case 'footnoteDefinition': {
        const shape: Shape = { is: 'footnote', label: labelOf(node.label ?? node.identifier) };
        all(node.children, { ...inside, shape, further: { is: 'footnote', label: '' } });
        break;
      }
      default:
    }
  };
  const list = (node: List, { lists, quotes }: Inside): void => {
    const depth = lists + 1;
    const ordered = node.ordered === true;
    node.children.forEach((item, index) => {
      const label = ordered
        ? (/^\s*(\d+[.)])/.exec(written(item, source))?.[1] ?? `${(node.start ?? 1) + index}.`)
        : item.checked === true
          ? '☑'
          : item.checked === false
            ? '☐'
            : '•';
      all(item.children, {
        lists: depth,
        quotes,
        shape: { is: 'item', depth, ordered, label },
        further: { is: 'item', depth, ordered, label: '' },
      });
    });
  };
  const quotation = (node: Blockquote, { lists, quotes }: Inside): void => {
    const shape: Shape = { is: 'quotation', depth: quotes + 1 };
    all(withoutCallout(node).children, { lists, quotes: quotes + 1, shape, further: shape });
  };
  const table = (node: Table): void => {
    tables += 1;
    node.children.forEach((row, index) => {
      const words: Words = { text: '', marks: [] };
      row.children.forEach((cell, at) => {
        if (at > 0) words.text += '\t';
        const { text, marks } = oneLine(wordsOf(cell.children, around));
        const by = words.text.length;
        words.text += text.replaceAll('\t', ' ');
        words.marks.push(...marks.map((m) => ({ ...m, start: m.start + by, end: m.end + by })));
      });
      if (words.text.trim() !== '')
        emit({ is: 'row', table: tables, isHead: index === 0 }, words, row);
    });
  };
  const paragraph: Shape = { is: 'paragraph' };
  for (const node of inReadingOrder(tree))
    all([node], { lists: 0, quotes: 0, shape: paragraph, further: paragraph });
  return blocks;
}

function oneLine(words: Words): Words {
  return { ...words, text: words.text.replaceAll('\n', ' ') };
}

function written(node: Node, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}
