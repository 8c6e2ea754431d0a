import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { elementsNamed, wordsOf, type XmlElement, type XmlNode } from '../bytes/xml.ts';

/**
 * A text of OpenDocument as a tree of HTML; the title stands above the headings, notes at the end. `parts` are the files that hold its styles.
 */
export function odtTree(text: XmlElement, parts: readonly XmlElement[]): Root {
  const styles = stylesOf(parts);
  const numbered = numberedLists(parts);
  const notes: ElementContent[] = [];
  let listStyle = '';
  let depth = 0;
  const inside = (element: XmlElement): ElementContent[] => element.children.flatMap(nodesOf);
  const styleOf = ({ attributes }: XmlElement): readonly Style[] => {
    const name = attributes['text:style-name'] ?? '';
    return [...byName(name), ...(styles.get(name) ?? [])];
  };
  const nodesOf = (node: XmlNode): ElementContent[] => {
    if (typeof node === 'string') return [{ type: 'text', value: node }];
    const { name, attributes } = node;
    if (
      /^(?:text:tracked-changes|office:annotation|text:sequence-decls|office:forms|text:(?:table-of-content|.*-index)|svg:.*)$/.test(
        name,
      )
    )
      return [];
    if (name === 'text:s')
      return [
        { type: 'text', value: ' '.repeat(Math.min(200, Number(attributes['text:c'] ?? 1) || 1)) },
      ];
    if (name === 'text:tab') return [{ type: 'text', value: ' ' }];
    if (name === 'text:line-break') return [h('br')];
    if (name === 'text:a') return [h('a', { href: attributes['xlink:href'] ?? '' }, inside(node))];
    if (name === 'text:h')
      return [
        h(`h${Math.min(6, 1 + Number(attributes['text:outline-level'] ?? 1))}`, inside(node)),
      ];
    if (name === 'text:p') return [paragraph(styleOf(node), inside(node))];
    if (name === 'text:span')
      return [
        styleOf(node).reduce(
          (inner, style) =>
            /^(?:em|strong|code|s|sub|sup)$/.test(style) ? h(style, inner) : inner,
          h('span', inside(node)),
        ),
      ];
    if (name === 'text:list') return [list(node)];
    if (/^text:list-(?:item|header)$/.test(name)) return [h('li', inside(node))];
    if (name === 'text:note') return [note(node)];
    if (name === 'table:table') return [h('table', inside(node))];
    if (name === 'table:table-header-rows') return [h('thead', inside(node))];
    if (name === 'table:table-row') return [h('tr', inside(node))];
    if (name === 'table:table-cell') return [h('td', inside(node))];
    if (name === 'draw:frame' && elementsNamed(node, 'draw:image').length > 0) {
      const [image] = elementsNamed(node, 'draw:image');
      const src = image?.attributes['xlink:href'] ?? '';
      const alt = wordsOf(node, 'svg:title') || wordsOf(node, 'svg:desc');
      return [h('img', { src, ...(alt !== '' && { alt }) })];
    }
    return inside(node);
  };
  const list = (element: XmlElement): ElementContent => {
    const own = element.attributes['text:style-name'];
    if (own) listStyle = own;
    depth += 1;
    const isNumbered = numbered.has(`${listStyle} ${depth}`);
    const made = h(isNumbered ? 'ol' : 'ul', inside(element));
    depth -= 1;
    return made;
  };
  const note = (element: XmlElement): ElementContent => {
    const [body] = elementsNamed(element, 'text:note-body');
    const label = wordsOf(element, 'text:note-citation') || String(notes.length + 1);
    const id = `note-${notes.length + 1}`;
    notes.push(h('li', { id }, body ? inside(body) : []));
    return h('a', { href: `#${id}`, role: 'doc-noteref' }, label);
  };
  const children = inside(text);
  return { type: 'root', children: [...joinedCode(children), h('ol', notes)] };
}

function paragraph(styles: readonly Style[], children: ElementContent[]): ElementContent {
  if (styles.includes('title')) return h('h1', children);
  if (styles.includes('quote')) return h('blockquote', [h('p', children)]);
  return styles.includes('pre') ? h('pre', children) : h('p', children);
}

/** Lines of code in a row are one block of code. */
function joinedCode(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text' && node.value.trim() === '') continue;
    const last = joined.at(-1);
    const isCode = node.type === 'element' && node.tagName === 'pre';
    if (isCode && last?.type === 'element' && last.tagName === 'pre')
      last.children.push({ type: 'text', value: '\n' }, ...node.children);
    else joined.push(node);
  }
  return joined;
}

type Style = 'em' | 'strong' | 'code' | 's' | 'sub' | 'sup' | 'title' | 'quote' | 'pre';

/** Styles that mean something: by their own properties, or by the name of the style that they come from. */
function stylesOf(parts: readonly XmlElement[]): ReadonlyMap<string, readonly Style[]> {
  const all = parts.flatMap((part) => elementsNamed(part, 'style:style'));
  const parents = new Map(
    all.map(({ attributes }) => [
      attributes['style:name'] ?? '',
      attributes['style:parent-style-name'] ?? '',
    ]),
  );
  const own = new Map(
    all.map((style): [string, Style[]] => {
      const look = elementsNamed(style, 'style:text-properties').map(
        ({ attributes }) => attributes,
      );
      const has = (name: string, value: RegExp) => look.some((one) => value.test(one[name] ?? ''));
      const found: Style[] = [];
      if (style.attributes['style:family'] === 'text') {
        if (has('fo:font-style', /italic|oblique/)) found.push('em');
        if (has('fo:font-weight', /bold|[6-9]00/)) found.push('strong');
        if (has('style:text-line-through-style', /^(?!none)./)) found.push('s');
        if (has('style:text-position', /^(?:super|[1-9])/)) found.push('sup');
        if (has('style:text-position', /^(?:sub|-)/)) found.push('sub');
      }
      return [style.attributes['style:name'] ?? '', found];
    }),
  );
  return new Map(
    all.map(({ attributes }) => {
      const name = attributes['style:name'] ?? '';
      const parent = parents.get(name) ?? '';
      return [name, [...(own.get(name) ?? []), ...byName(parent)]];
    }),
  );
}

/** What the names of the styles that the format's programs bring mean. */
function byName(name: string): Style[] {
  if (/^Title$/.test(name)) return ['title'];
  if (/^(?:Quotations|Block_20_Text|Quote)$/.test(name)) return ['quote'];
  if (/^Preformatted_20_Text$/.test(name)) return ['pre'];
  return /^Source_(?:20_)?Text$/.test(name) ? ['code'] : [];
}

/** Levels of list styles that number their items: `L1 2` for the second level of L1. */
function numberedLists(parts: readonly XmlElement[]): ReadonlySet<string> {
  const styles = parts.flatMap((part) => elementsNamed(part, 'text:list-style'));
  return new Set(
    styles.flatMap((style) =>
      elementsNamed(style, 'text:list-level-style-number').map(
        ({ attributes }) => `${style.attributes['style:name']} ${attributes['text:level']}`,
      ),
    ),
  );
}
