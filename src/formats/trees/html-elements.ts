import type { Element } from 'hast';

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|li|main|nav|ol|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|caption)$/;
const SKIPPED =
  /^(?:script|style|noscript|template|iframe|object|embed|applet|svg|canvas|audio|video|button|input|select|textarea|head|link|meta|map|frameset|dialog)$/;
/** Marks of running text, by the elements that make them. */
const MARKS = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
  s: 'deleted',
  del: 'deleted',
  strike: 'deleted',
  sub: 'subscript',
  sup: 'superscript',
} as const;
type InlineMark = (typeof MARKS)[keyof typeof MARKS] | 'link';

/** Whether an element stands on lines of its own. */
export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.test(tagName);
}

/** Whether an element is no part of the text: what runs, what is filled in, what is hidden. */
export function isSkipped(element: Element): boolean {
  const { hidden, ariaHidden, style } = element.properties;
  const isHidden = (hidden !== undefined && hidden !== false) || ariaHidden === 'true';
  return (
    SKIPPED.test(element.tagName) || isHidden || /display\s*:\s*none/i.test(String(style ?? ''))
  );
}

/** A property as text; lists of words are joined by spaces. */
export function propertyOf(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What an inline element marks. A link inside the page is none. */
export function markOf(element: Element): { is: InlineMark; to?: string } | undefined {
  if (element.tagName === 'a') {
    const to = propertyOf(element, 'href').trim();
    return to === '' || to.startsWith('#') ? undefined : { is: 'link', to };
  }
  const found = Object.entries(MARKS).find(([name]) => name === element.tagName);
  return found && { is: found[1] };
}

/** Language of code, from the classes that highlighters read: `language-js`, `lang-js`, `sourceCode js`, `highlight-source-js`. */
export function languageOfCode(pre: Element): string {
  const inner = pre.children.find((child) => child.type === 'element');
  const classes = `${propertyOf(pre, 'className')} ${inner?.type === 'element' ? propertyOf(inner, 'className') : ''}`;
  const named = /\b(?:language|lang|brush:|highlight-source)-?\s*([\w+#-]+)/.exec(classes)?.[1];
  return named ?? /\bsourceCode ([\w+#-]+)/.exec(classes)?.[1]?.replace(/^sourceCode$/, '') ?? '';
}

/** The label of a list item as a browser shows it; letters and Roman numerals by `type`. */
export function itemLabel(list: Element, item: Element, index: number): string {
  if (list.tagName !== 'ol') return '•';
  const own = Number.parseInt(propertyOf(item, 'value'), 10);
  const start = Number.parseInt(propertyOf(list, 'start') || '1', 10);
  const number = Number.isNaN(own) ? (Number.isNaN(start) ? 1 : start) + index : own;
  const type = propertyOf(list, 'type');
  if (/^a$/i.test(type) && number > 0 && number < 27) {
    const letter = String.fromCharCode(96 + number);
    return `${type === 'A' ? letter.toUpperCase() : letter}.`;
  }
  if (/^i$/i.test(type) && number > 0 && number < 200)
    return `${type === 'I' ? roman(number).toUpperCase() : roman(number)}.`;
  return `${number}.`;
}

function roman(number: number): string {
  const signs = [
    ['c', 100],
    ['xc', 90],
    ['l', 50],
    ['xl', 40],
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ] as const;
  let left = number;
  let text = '';
  for (const [sign, value] of signs) for (; left >= value; left -= value) text += sign;
  return text;
}

/** The rows of a table of data; undefined for one that only lays out a page: tables inside it, blocks in its cells, or one column. */
export function rowsOf(
  table: Element,
): { caption: Element | undefined; rows: { cells: Element[]; isHead: boolean }[] } | undefined {
  const rows: { cells: Element[]; isHead: boolean }[] = [];
  let caption: Element | undefined;
  let isLayout = /^(?:presentation|none)$/.test(propertyOf(table, 'role'));
  const walk = (element: Element, isInHead: boolean): void => {
    for (const child of element.children) {
      if (child.type !== 'element' || isSkipped(child)) continue;
      if (child.tagName === 'caption') caption = child;
      else if (child.tagName === 'tr') {
        const cells = child.children.filter(
          (cell) => cell.type === 'element' && /^t[dh]$/.test(cell.tagName),
        );
        const elements = cells.flatMap((cell) => (cell.type === 'element' ? [cell] : []));
        isLayout ||= elements.some(holdsPage);
        if (elements.length > 0)
          rows.push({
            cells: elements,
            isHead: isInHead || elements.every(({ tagName }) => tagName === 'th'),
          });
      } else walk(child, isInHead || child.tagName === 'thead');
    }
  };
  walk(table, false);
  const isTable = !isLayout && rows.some(({ cells }) => cells.length > 1);
  return isTable ? { caption, rows } : undefined;
}

function holdsPage(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (/^(?:table|h[1-6]|pre|blockquote)$/.test(child.tagName) || holdsPage(child)),
  );
}

/** Whether lines are verse: said to be, or three or more that are short. */
export function isVerse(text: string, isSaid: boolean): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return isSaid ? lines.length > 0 : lines.length > 2 && lines.every((line) => line.length <= 90);
}

/** Whether some element below stands on lines of its own. */
export function holdsBlocks(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (isBlock(child) || holdsBlocks(child)),
  );
}

/** Elements of a name below an element, in order. */
export function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    child.type === 'element'
      ? [...(child.tagName === name ? [child] : []), ...descendants(child, name)]
      : [],
  );
}
