import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Block, Shape } from './converted.ts';
import { inlineReader } from './html-inline.ts';
import { nameOfPicture } from './path.ts';
import { startText } from './running-text.ts';
import {
  descendants,
  holdsBlocks,
  isBlock,
  isSkipped,
  isVerse,
  itemLabel,
  languageOfCode,
  propertyOf,
  rowsOf,
} from './trees/html-elements.ts';
import { notesOf } from './trees/html-notes.ts';

/** The blocks of a page, and the pictures that its figures name, as the page has them. */
export interface HtmlBlocks {
  blocks: Block[];
  images: string[];
  /** Pictures without words or from elsewhere, which no block shows. */
  leftOut: number;
  hasRuby: boolean;
}

/** What a block stands in. */
interface Around {
  quotes: number;
  lists: number;
  /** The label that the next paragraph takes, when it is the first of a list item. */
  item?: { depth: number; ordered: boolean; label: string } | undefined;
  note?: string | undefined;
  speaker?: string | undefined;
  section?: string | undefined;
  id?: string | undefined;
  isVerse: boolean;
}

/**
 * Reads the blocks of a page in order: headings, lists, tables, quotations, code, verse, figures and footnotes. Other formats come this
 * way too, and say what HTML has no word for: `data-speaker`, `data-section`, `data-id`, class `verse`, role `doc-pagebreak`.
 */
export function htmlBlocks(root: Root): HtmlBlocks {
  const notes = notesOf(root);
  const found: HtmlBlocks = { blocks: [], images: [], leftOut: 0, hasRuby: false };
  const inline = inlineReader(notes);
  let run = startText();
  let page = '';
  let tables = 0;

  const emit = (
    shape: Shape,
    words: Pick<Block, 'text' | 'marks'>,
    { section, id }: Partial<Around>,
  ): void => {
    const at = {
      ...(page ? { page } : {}),
      ...(section ? { section } : {}),
      ...(id ? { id } : {}),
    };
    if (words.text.trim() !== '')
      found.blocks.push({
        shape,
        ...words,
        ...(Object.keys(at).length > 0 ? { locator: at } : {}),
      });
    page = inline.page();
  };
  const flush = (around: Around): void => {
    const isLines = around.isVerse || run.lines() > 1;
    const words = run.finish();
    run = startText();
    if (words.text !== '') {
      const verse = isLines && isVerse(words.text, around.isVerse);
      emit(
        shapeOf(around, verse),
        verse ? words : { ...words, text: words.text.replaceAll('\n', ' ') },
        around,
      );
      around.item = undefined;
      around.id = undefined;
    }
    page = inline.page();
    for (const picture of inline.pictures()) figure(picture, { text: '', marks: [] }, around);
  };
  const figure = (
    picture: Element,
    caption: Pick<Block, 'text' | 'marks'>,
    around: Around,
  ): void => {
    const [image, alt] = [propertyOf(picture, 'src'), propertyOf(picture, 'alt').trim()];
    const isLocal = image !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(image);
    // An empty `alt` says that a picture says nothing; one without any is called by the name of its file.
    const said = alt || (picture.properties['alt'] === undefined ? nameOfPicture(image) : '');
    const words = caption.text === '' ? { text: isLocal ? said : '', marks: [] } : caption;
    if (!isLocal || words.text === '') found.leftOut += 1;
    if (isLocal && words.text !== '') found.images.push(image);
    emit(isLocal ? { is: 'figure', image, alt } : { is: 'paragraph' }, words, around);
  };
  const blocksIn = (nodes: readonly (ElementContent | RootContent)[], around: Around): void => {
    for (const node of nodes) {
      if (node.type === 'element' && isSkipped(node)) continue;
      if (node.type === 'element' && (isBlock(node) || holdsBlocks(node))) {
        flush(around);
        block(node, around);
      } else inline.read(node, run);
    }
    flush(around);
  };
  const block = (element: Element, outer: Around): void => {
    const { tagName } = element;
    const id = propertyOf(element, 'id');
    const note = notes.labels.get(id);
    const around: Around = {
      ...outer,
      ...(note === undefined ? {} : { note, item: undefined }),
      speaker: propertyOf(element, 'dataSpeaker') || outer.speaker,
      section: propertyOf(element, 'dataSection') || outer.section,
      id: propertyOf(element, 'dataId') || outer.id,
    };
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    if (/pagebreak/.test(`${propertyOf(element, 'role')} ${propertyOf(element, 'epub:type')}`)) {
      inline.read(element, run);
      page = inline.page();
    } else if (level) {
      const words = inline.wordsIn(element);
      emit({ is: 'heading', level: Number(level) }, words, { ...around, id: around.id ?? id });
      around.id = undefined;
    } else if (tagName === 'pre') {
      const code = startText(true);
      for (const child of element.children) inline.read(child, code);
      const { text, marks } = code.finish();
      const inner = marks.filter(({ is }) => is !== 'code');
      emit({ is: 'code', language: languageOfCode(element) }, { text, marks: inner }, around);
    } else if (tagName === 'table') table(element, around);
    else if (tagName === 'ol' || tagName === 'ul') list(element, around);
    else if (tagName === 'figure') figureIn(element, around);
    else if (tagName === 'blockquote')
      blocksIn(element.children, { ...around, quotes: around.quotes + 1, item: undefined });
    else {
      const isPoem = /\b(?:line-block|poem|verse|stanza)\b/.test(propertyOf(element, 'className'));
      blocksIn(element.children, isPoem ? { ...around, isVerse: true } : around);
    }
    if (around.item === undefined && note === undefined) outer.item = undefined;
    if (around.id === undefined) outer.id = undefined;
  };
  const list = (element: Element, around: Around): void => {
    const depth = around.lists + 1;
    let index = 0;
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      const note = notes.labels.get(propertyOf(child, 'id')) ?? around.note;
      const label = itemLabel(element, child, index);
      const item = note ? undefined : { depth, ordered: element.tagName === 'ol', label };
      if (/^[ou]l$/.test(child.tagName)) list(child, { ...around, lists: depth });
      else {
        index += 1;
        blocksIn(child.children, { ...around, lists: depth, item, note });
      }
    }
  };
  const table = (element: Element, around: Around): void => {
    const rows = rowsOf(element);
    if (!rows) {
      blocksIn(element.children, around);
      return;
    }
    tables += 1;
    if (rows.caption) emit({ is: 'paragraph' }, inline.wordsIn(rows.caption), around);
    for (const { cells, isHead } of rows.rows) {
      const row = startText();
      cells.forEach((cell, index) => {
        if (index > 0) row.cell();
        for (const child of cell.children) inline.read(child, row);
      });
      emit({ is: 'row', table: tables, isHead }, row.finish(true), around);
    }
    for (const picture of inline.pictures()) figure(picture, { text: '', marks: [] }, around);
  };
  const figureIn = (element: Element, around: Around): void => {
    const [caption] = descendants(element, 'figcaption');
    const [picture] = descendants(element, 'img');
    const isMore = ['table', 'pre', 'p'].some((name) => descendants(element, name).length > 0);
    if (!picture || (isMore && !caption)) blocksIn(element.children, around);
    else figure(picture, caption ? inline.wordsIn(caption) : { text: '', marks: [] }, around);
  };

  blocksIn(root.children, { quotes: 0, lists: 0, isVerse: false });
  return { ...found, hasRuby: inline.hasRuby() };
}

function shapeOf({ note, item, quotes, speaker }: Around, verse: boolean): Shape {
  if (note !== undefined) return { is: 'footnote', label: note };
  if (speaker) return { is: 'turn', speaker };
  if (verse) return { is: 'verse' };
  if (item) return { is: 'item', ...item };
  return quotes > 0 ? { is: 'quotation', depth: quotes } : { is: 'paragraph' };
}
