import { evaluateSync } from '@mdx-js/mdx';

/** An element as an MDX site would be given it: a tag or the name of a component, its attributes, and what it holds. */
export interface Rendered {
  name: string;
  properties: Record<string, unknown>;
  children: (Rendered | string)[];
}

/**
 * Compiles emitted MDX with @mdx-js/mdx and runs it, as any MDX site does once it has taken off the front matter.
 * The components are left as they are called, so that what they are given can be looked at.
 */
export function render(mdx: string): Rendered {
  const body = mdx.replace(/^---\n[\s\S]*?\n---\n/, '');
  const jsx = (type: unknown, { children, ...properties }: Record<string, unknown>): Rendered => ({
    name: typeof type === 'string' ? type : '',
    properties,
    children: [children].flat(9).flatMap((child) => (isShown(child) ? [child] : [])),
  });
  const components = Object.fromEntries(
    ['Passage', 'Note', 'Claim', 'Figure'].map((name) => [
      name,
      (properties: Record<string, unknown>) => ({ ...jsx(name, properties), name }),
    ]),
  );
  const call = (type: unknown, properties: Record<string, unknown>): unknown =>
    typeof type === 'function' ? type(properties) : jsx(type, properties);
  const { default: content } = evaluateSync(body, { Fragment: 'fragment', jsx: call, jsxs: call });
  const page: unknown = Reflect.apply(content, undefined, [{ components }]);
  return jsx('page', { children: page });
}

/** All words of an element, those of references to notes left out. */
export function wordsOf(node: Rendered | string): string {
  if (typeof node === 'string') return node;
  if (node.properties.role === 'doc-noteref') return '';
  return node.children.map(wordsOf).join('');
}

/** The elements inside an element for which `is` holds, in the order of the page. */
export function all(node: Rendered, is: (element: Rendered) => boolean): Rendered[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(is(child) ? [child] : []), ...all(child, is)],
  );
}

function isShown(child: unknown): child is Rendered | string {
  return typeof child === 'string' || isElement(child);
}

function isElement(child: unknown): child is Rendered {
  return typeof child === 'object' && child !== null && 'children' in child;
}
