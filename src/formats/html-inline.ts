import type { Element, Root } from 'hast';
import type { Block } from './converted.ts';
import { type RunningText, startText } from './running-text.ts';
import { isBlock, isSkipped, markOf, propertyOf } from './trees/html-elements.ts';
import type { HtmlNotes } from './trees/html-notes.ts';

type Node = Root['children'][number] | Element['children'][number];

/** Reads what stands in a line, and keeps what has to be told or shown after it. */
export interface InlineReader {
  read(node: Node, into: RunningText): void;
  /** The words of an element as one line. */
  wordsIn(element: Element): Pick<Block, 'text' | 'marks'>;
  /** Pictures met since it was last asked. */
  pictures(): Element[];
  /** Page of the original that was reached, from its page breaks. */
  page(): string;
  hasRuby(): boolean;
}

export function inlineReader(notes: HtmlNotes): InlineReader {
  let pictures: Element[] = [];
  let hasRuby = false;
  let page = '';

  const read = (node: Node, into: RunningText): void => {
    if (node.type === 'text') into.add(node.value);
    if (node.type !== 'element') return;
    const broken = pageBreak(node);
    if (broken !== undefined) {
      page = broken;
      return;
    }
    if (isSkipped(node)) return;
    const inside = () => {
      for (const child of node.children) read(child, into);
    };
    const label = notes.isSign(node);
    if (label !== undefined) into.sign(label);
    else if (notes.isBackLink(node) || isPermalink(node)) return;
    else if (node.tagName === 'br') into.line();
    else if (node.tagName === 'img') pictures.push(node);
    else if (/^r[tp]$/.test(node.tagName)) hasRuby = true;
    else if (node.tagName === 'q') {
      into.add('“');
      inside();
      into.add('”');
    } else if (
      node.tagName === 'sup' &&
      node.children.some((child) => child.type === 'element' && notes.isSign(child) !== undefined)
    )
      inside();
    else {
      const mark = markOf(node);
      if (mark) into.mark(mark.is, mark.to, inside);
      else inside();
      if (isBlock(node)) into.add(' ');
    }
  };
  return {
    read,
    wordsIn: (element) => {
      const text = startText();
      for (const child of element.children) read(child, text);
      return text.finish(true);
    },
    pictures: () => {
      const met = pictures;
      pictures = [];
      return met;
    },
    page: () => page,
    hasRuby: () => hasRuby,
  };
}

/** The sign beside a heading that leads to itself. */
function isPermalink(element: Element): boolean {
  if (element.tagName !== 'a' || !propertyOf(element, 'href').startsWith('#')) return false;
  const [child] = element.children;
  const words = element.children.length === 1 && child?.type === 'text' ? child.value.trim() : '';
  return (
    /^[¶#§🔗]$/u.test(words) ||
    /\b(?:headerlink|permalink|heading-anchor|anchorjs-link)\b/.test(
      propertyOf(element, 'className'),
    )
  );
}

/** The number of the page that begins at an element: EPUB's and ARIA's page breaks. */
function pageBreak(element: Element): string | undefined {
  const said = `${propertyOf(element, 'role')} ${propertyOf(element, 'epub:type')}`;
  if (!/\b(?:doc-)?pagebreak\b/.test(said)) return undefined;
  const [child] = element.children;
  const words = child?.type === 'text' ? child.value.trim() : '';
  return (propertyOf(element, 'ariaLabel') || propertyOf(element, 'title') || words)
    .replace(/^(?:page|p\.)\s*/i, '')
    .trim();
}
