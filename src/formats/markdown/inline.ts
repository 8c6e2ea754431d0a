import type { Definition, PhrasingContent } from 'mdast';
import type { Mark, MarkKind } from '../../text/shape.ts';
import { marked, tidy, type Words } from '../words.ts';
import { decoded, tagOf } from './html.ts';

/** What reading a line needs to know of its document. */
export interface Around {
  /** Targets of links that are written apart, by their label. */
  definitions: ReadonlyMap<string, Definition>;
}

const MARK_OF: Readonly<Record<string, MarkKind>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  var: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
  sub: 'subscript',
  sup: 'superscript',
};

/** The words of what stands in a line, with their marks. A hard break is a newline, a soft one a space. */
export function wordsOf(nodes: readonly PhrasingContent[], around: Around): Words {
  const words: Words = { text: '', marks: [] };
  addAll(words, nodes, around);
  const links = words.marks.filter(({ is }) => is === 'link');
  const isInner = (mark: Mark): boolean =>
    links.some((link) => link !== mark && link.start <= mark.start && mark.end <= link.end) &&
    // Of two over the same words the later one was closed last and holds the other.
    links.findLastIndex(({ start, end }) => start === mark.start && end === mark.end) !==
      links.indexOf(mark);
  // A picture from elsewhere that is itself a link gives one link, the outer.
  const marks = words.marks.filter((mark) => mark.is !== 'link' || !isInner(mark));
  // Hard spaces at the head of a line are how Markdown indents it.
  const text = words.text.replace(/(?<=\n)[\u00a0 ]+/g, (indent) => ' '.repeat(indent.length));
  return tidy({ text, marks });
}

function addAll(words: Words, nodes: readonly PhrasingContent[], around: Around): void {
  // Raw tags come as nodes of their own, their end apart: what lies between them is under the mark.
  const open: { name: string; start: number; to: string | undefined }[] = [];
  for (const node of nodes) {
    if (node.type !== 'html') {
      add(words, node, around);
      continue;
    }
    const tag = tagOf(node.value);
    if (tag === undefined) words.text += node.value;
    else if (tag.name === 'br') words.text += '\n';
    else if (tag.name === 'img') words.text += tag.attribute('alt');
    else if (tag.isEnd) {
      const index = open.findLastIndex(({ name }) => name === tag.name);
      const [begun] = index < 0 ? [] : open.splice(index);
      const is = begun?.to === undefined ? MARK_OF[tag.name] : 'link';
      if (begun && is && words.text.length > begun.start)
        words.marks.push({
          start: begun.start,
          end: words.text.length,
          is,
          ...(begun.to === undefined ? {} : { to: begun.to }),
        });
    } else if (!tag.isEmpty)
      open.push({
        name: tag.name,
        start: words.text.length,
        to: tag.name === 'a' ? tag.attribute('href') || undefined : undefined,
      });
  }
}

function add(words: Words, node: PhrasingContent, around: Around): void {
  const inside = (is: MarkKind, children: readonly PhrasingContent[], to?: string): void =>
    marked(words, is, to, () => addAll(words, children, around));
  switch (node.type) {
    case 'text':
      words.text += joined(words.text, node.value);
      break;
    case 'emphasis':
      inside('emphasis', node.children);
      break;
    case 'strong':
      inside('strong', node.children);
      break;
    case 'delete':
      inside('deleted', node.children);
      break;
    case 'inlineCode':
      marked(words, 'code', undefined, () => {
        words.text += node.value.replace(/\s+/g, ' ');
      });
      break;
    case 'break':
      words.text = `${words.text.replace(/ +$/, '')}\n`;
      break;
    case 'link':
      inside('link', node.children, node.url);
      break;
    case 'linkReference': {
      const to = around.definitions.get(labelOf(node.identifier))?.url;
      if (to === undefined) addAll(words, node.children, around);
      else inside('link', node.children, to);
      break;
    }
    case 'image':
    case 'imageReference': {
      const to =
        node.type === 'image' ? node.url : around.definitions.get(labelOf(node.identifier))?.url;
      const alt = decoded(node.alt ?? '') || (node.type === 'image' ? (node.title ?? '') : '');
      const isRemote = /^(?:https?:)?\/\//i.test(to ?? '');
      const start = words.text.length;
      words.text += alt || (isRemote ? 'picture' : '');
      if (isRemote && to !== undefined)
        words.marks.push({ start, end: words.text.length, is: 'link', to });
      break;
    }
    case 'footnoteReference':
      words.marks.push({
        start: words.text.length,
        end: words.text.length,
        is: 'footnote-sign',
        to: labelOf(node.label ?? node.identifier),
      });
      break;
    case 'html':
      addAll(words, [node], around);
      break;
    default:
      if ('children' in node) addAll(words, node.children, around);
      else if ('value' in node && typeof node.value === 'string') words.text += node.value;
  }
}

/** A text node without the breaks of its lines; one after a hard break begins at its first word. */
function joined(before: string, value: string): string {
  const line = value.replace(/[ \t]*\n[ \t]*/g, ' ');
  return before.endsWith('\n') ? line.replace(/^[ \t]+/, '') : line;
}

/** A label as it is compared: case and runs of spaces do not count. */
export function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
