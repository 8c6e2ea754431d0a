import type { Element, ElementContent, Root, Text } from 'hast';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { find, html } from 'property-information';

/** Parses HTML as browsers do, whatever its mistakes: a whole page, or with `isFragment` a part of one. */
export async function parseHtml(text: string, isFragment = false): Promise<Root> {
  const { parse, parseFragment } = await import('parse5');
  const tree = isFragment ? parseFragment(text) : parse(text);
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
