import type { Element, ElementContent, Root, Text } from 'hast';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { find, html } from 'property-information';

/** An element of XML that ends where it begins; HTML knows no such thing but for elements that never hold any. */
const ENDED =
  /<((?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)[a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi;

/**
 * Parses HTML as browsers do, whatever its mistakes: a whole page, or with `isFragment` a part of one. A page that calls itself XML may
 * end an element where it begins, such as `<a id="x"/>`.
 */
export async function parseHtml(text: string, isFragment = false): Promise<Root> {
  const { parse, parseFragment } = await import('parse5');
  const whole = /^\s*<\?xml\b/.test(text) ? text.replace(ENDED, '<$1$2></$1>') : text;
  const tree = isFragment ? parseFragment(whole) : parse(whole);
  return { type: 'root', children: childrenOf(tree.childNodes) };
}

function childrenOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): (Element | Text)[] {
  const made: (Element | Text)[] = [];
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node)
      made.push({ type: 'text', value: node.value });
    else if ('tagName' in node) made.push(elementOf(node));
  }
  return made;
}

function elementOf(node: DefaultTreeAdapterTypes.Element): Element {
  const inside: readonly DefaultTreeAdapterTypes.ChildNode[] =
    'content' in node ? [] : node.childNodes;
  const children: ElementContent[] = childrenOf(inside);
  const properties = Object.fromEntries(
    node.attrs.map(({ prefix, name, value }) => {
      const info = find(html, prefix ? `${prefix}:${name}` : name);
      if (info.boolean) return [info.property, true];
      const isList = info.property === 'className';
      return [info.property, isList ? value.split(/\s+/).filter(Boolean) : value];
    }),
  );
  return { type: 'element', tagName: node.tagName, properties, children };
}
