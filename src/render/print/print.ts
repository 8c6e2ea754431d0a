import type { Properties, Root, RootContent } from 'hast';
import { find, html, type Schema, svg } from 'property-information';
import { isBlank } from './blank.ts';

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'button',
  'code',
  'data',
  'del',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tspan',
  'Claim',
]);
/** Elements whose content stays on one line, because white space in it would show. */
const ONE_LINE = new Set([
  ...INLINE,
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'summary',
  'blockquote',
  'td',
  'th',
  'tr',
  'pre',
  'figcaption',
  'dt',
  'text',
  'title',
  'desc',
  'caption',
]);
/** Text that an attribute in quotes holds as it is: nothing that could be read as code or an entity, nothing invisible. */
const PLAIN = /^[^"&{}\\\p{C}\p{Zl}\p{Zp}]*$/u;

/**
 * Prints a tree as MDX: front matter as JSON (which is YAML), elements as tags, every text as a JSON string in braces,
 * so that no text can be read as code, a tag or Markdown.
 */
export function printMdx(frontMatter: object, tree: Root): string {
  const body = tree.children
    .filter((child) => !isBlank(child))
    .map((child) => flow(child, 0, html));
  return `---\n${JSON.stringify(frontMatter, null, 2)}\n---\n\n${body.join('\n\n')}\n`;
}

function flow(node: RootContent, depth: number, schema: Schema): string {
  const indent = '  '.repeat(depth);
  if (node.type !== 'element') return `${indent}${inline(node, schema)}`;
  const inner = node.tagName === 'svg' ? svg : schema;
  const children = node.children.filter((child) => !isBlank(child));
  const isOneLine =
    ONE_LINE.has(node.tagName) ||
    children.every(
      (child) => child.type === 'text' || (child.type === 'element' && INLINE.has(child.tagName)),
    );
  if (isOneLine) return `${indent}${inline(node, inner)}`;
  const lines = children.map((child) => flow(child, depth + 1, inner));
  return `${indent}<${node.tagName}${attributes(node.properties, inner)}>\n${lines.join('\n')}\n${indent}</${node.tagName}>`;
}

function inline(node: RootContent, schema: Schema): string {
  if (node.type === 'text') return node.value === '' ? '' : `{${quote(node.value)}}`;
  if (node.type !== 'element') return '';
  const inner = node.tagName === 'svg' ? svg : schema;
  const open = `<${node.tagName}${attributes(node.properties, inner)}`;
  if (node.children.length === 0) return `${open} />`;
  return `${open}>${node.children.map((child) => inline(child, inner)).join('')}</${node.tagName}>`;
}

function attributes(properties: Properties, schema: Schema): string {
  return Object.entries(properties)
    .map(([name, value]) => {
      if (value === null || value === undefined || value === false) return '';
      if (value === true) return ` ${name}`;
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      const attribute = /^[a-z]+$/.test(name) ? name : find(schema, name).attribute;
      return PLAIN.test(text) ? ` ${attribute}="${text}"` : ` ${attribute}={${quote(text)}}`;
    })
    .join('');
}

/** A JSON string that is also a JavaScript string in any position. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
  );
}
