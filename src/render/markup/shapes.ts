import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Say } from '../../messages/messages.ts';
import type { Shape } from '../../text/shape.ts';

/**
 * A rehype plugin: puts passages together that belong together: items in lists, which nest, rows in tables, quotations in a
 * `<blockquote>`. Each stays a `<Passage>`, whose `as` says which element it is. A footnote gets its way back to its sign, and a place in
 * the original that is the same as before is marked so.
 */
export const rehypeShapes: Plugin<[{ say: Words }], Root> =
  ({ say }) =>
  (tree) => {
    const signs = new Map<string, string>();
    visit(tree, 'element', ({ properties: { className, href, id } }) => {
      if (!Array.isArray(className) || !className.includes('footnote-sign')) return;
      const at = String(href).slice(1);
      if (!signs.has(at)) signs.set(at, String(id));
    });
    const placed: RootContent[] = [];
    let run: Run = { is: 'none' };
    let lastAt = '';
    for (const node of tree.children) {
      if (node.type !== 'element' || node.tagName !== 'Passage') {
        placed.push(node);
        continue;
      }
      const { shape } = node.data ?? {};
      delete node.data;
      const at = String(node.properties['at'] ?? '');
      if (at === '') delete node.properties['at'];
      else if (at === lastAt) node.properties['again'] = 'true';
      else lastAt = at;
      run = place(node, shape, run, { placed, signs, say });
    }
    tree.children = placed;
  };

/** What parts of a passage are called. */
type Words = Say['reading'];

/** Where passages are put, and the signs of footnotes by their anchors. */
interface Placing {
  placed: RootContent[];
  signs: ReadonlyMap<string, string>;
  say: Words;
}

/** What the passage before is part of, and the next may be. */
type Run =
  | { is: 'none' }
  | { is: 'list'; open: { list: Element; item: Element | undefined }[] }
  | { is: 'table'; table: number; element: Element; columns: number }
  | { is: 'quotation'; open: Element[] };

function place(
  passage: Element,
  shape: Shape | undefined,
  run: Run,
  { placed, signs, say }: Placing,
): Run {
  switch (shape?.is) {
    case 'item':
      return placeItem(passage, shape, run, placed);
    case 'row':
      return placeRow(passage, shape, run, placed, say);
    case 'quotation': {
      const open = run.is === 'quotation' ? run.open.slice(0, shape.depth) : [];
      while (open.length < shape.depth) {
        const quotation = h('blockquote', { class: 'run' });
        (open.at(-1)?.children ?? placed).push(quotation);
        open.push(quotation);
      }
      passage.properties['shape'] = shape.is;
      if (shape.depth > 1) passage.properties['depth'] = String(Math.min(shape.depth, 6));
      open.at(-1)?.children.push(passage);
      return { is: 'quotation', open };
    }
    case 'footnote': {
      const sign = signs.get(String(passage.properties['id']));
      if (sign !== undefined) passage.children.splice(lastWords(passage) + 1, 0, backTo(sign, say));
      break;
    }
    default:
  }
  if (shape && shape.is !== 'paragraph' && shape.is !== 'heading')
    passage.properties['shape'] = shape.is;
  placed.push(passage);
  return { is: 'none' };
}

function placeItem(
  passage: Element,
  { depth, ordered, label }: Extract<Shape, { is: 'item' }>,
  run: Run,
  placed: RootContent[],
): Run {
  const tagName = ordered ? 'ol' : 'ul';
  const open = run.is === 'list' ? run.open.slice(0, depth) : [];
  passage.properties['depth'] = String(Math.min(depth, 6));
  const last = open.at(-1);
  if (label === '' && open.length === depth && last?.item) {
    passage.properties['as'] = 'div';
    last.item.children.push(passage);
    return { is: 'list', open };
  }
  if (open.length === depth && last?.list.tagName !== tagName) open.pop();
  while (open.length < depth) {
    const list = h(tagName, { class: 'run', role: 'list' });
    const parent = open.at(-1);
    // A deeper item with none above it gets an item that is only there to hold its list.
    if (parent && !parent.item) {
      parent.item = h('li', { class: 'run' });
      parent.list.children.push(parent.item);
    }
    (parent?.item?.children ?? placed).push(list);
    open.push({ list, item: undefined });
  }
  const here = open.at(-1);
  passage.properties['as'] = 'li';
  here?.list.children.push(passage);
  if (here) here.item = passage;
  return { is: 'list', open };
}

function placeRow(
  passage: Element,
  { table, isHead }: Extract<Shape, { is: 'row' }>,
  run: Run,
  placed: RootContent[],
  say: Words,
): Run {
  let open = run.is === 'table' && run.table === table ? run : undefined;
  if (!open) {
    const element = h('table');
    placed.push(
      h(
        'div',
        {
          class: 'tabular',
          role: 'region',
          ariaLabel: say.tableAt({ n: String(passage.properties['n']) }),
          tabIndex: 0,
        },
        [element],
      ),
    );
    open = { is: 'table', table, element, columns: 1 };
  }
  const [words, ...under] = passage.children;
  const { id, n, at } = passage.properties;
  if (words?.type === 'element') {
    open.columns = Math.max(open.columns, words.children.length);
    // The number is made by the style sheet from `data-number`: as text it would be among the words of the row.
    words.children.unshift(
      h('td', { class: 'row-number' }, [
        h('a', {
          class: 'number',
          href: `#${id}`,
          dataNumber: n,
          ariaLabel: at
            ? say.passageAt({ n: String(n), at: String(at) })
            : say.passage({ n: String(n) }),
        }),
      ]),
    );
  }
  passage.properties['as'] = isHead && open.element.children.length === 0 ? 'thead' : 'tbody';
  if (under.length > 0)
    passage.children = [
      ...(words ? [words] : []),
      h('tr', { class: 'under' }, [h('td'), h('td', { colSpan: open.columns }, under)]),
    ];
  open.element.children.push(passage);
  return open;
}

function lastWords(passage: Element): number {
  return passage.children.findIndex(
    (child: ElementContent) =>
      child.type === 'element' && child.properties['dataText'] !== undefined,
  );
}

function backTo(sign: string, say: Words): Element {
  return h(
    'a',
    { class: 'back', role: 'doc-backlink', href: `#${sign}`, ariaLabel: say.backToText },
    '↩',
  );
}
