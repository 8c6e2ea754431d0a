import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { elementsNamed, textOf, wordsOf, type XmlElement, type XmlNode } from '../bytes/xml.ts';

const DROPPED =
  /^(?:teiHeader|fw|anchor|ptr|cb|facsimile|standOff|sourceDoc|index|figDesc|certainty|respons|handShift|listPerson|listPlace)$/;

/** The text of a TEI file as a tree of HTML; notes and readings at the end. */
export function teiTree(root: XmlElement): { tree: Root; remarks: string[] } {
  const notes: ElementContent[] = [];
  let spellings = 0;
  let depth = 0;
  const numbers: string[] = [];

  const inside = (element: XmlElement): ElementContent[] => grouped(element).flatMap(nodesOf);
  const said = ({ attributes }: XmlElement): Record<string, string> => {
    const own = attributes['n'] ?? '';
    const section = [...numbers, ...(isNumber(own) ? [own] : [])].join('.');
    const id = attributes['xml:id'] ?? attributes['id'] ?? '';
    return { ...(section ? { dataSection: section } : {}), ...(id ? { dataId: id } : {}) };
  };
  const division = (element: XmlElement): ElementContent => {
    const own = element.attributes['n'] ?? '';
    const isCounted = isNumber(own);
    if (isCounted) numbers.push(own);
    depth += 1;
    const made = h(
      'div',
      { ...said({ ...element, attributes: { ...element.attributes, n: '' } }) },
      inside(element),
    );
    depth -= 1;
    if (isCounted) numbers.pop();
    return made;
  };
  const sign = (label: string, content: ElementContent[]): ElementContent => {
    const id = `note-${notes.length + 1}`;
    notes.push(h('li', { id }, content));
    return h('a', { href: `#${id}`, role: 'doc-noteref' }, label || String(notes.length));
  };
  const nodesOf = (node: XmlNode): ElementContent[] => {
    if (typeof node === 'string') return [{ type: 'text', value: node }];
    const { name, attributes } = node;
    if (DROPPED.test(name)) return [];
    if (/^(?:div\d?|body|front|back|group|text|epigraph|titlePage)$/.test(name))
      return [division(node)];
    if (name === 'head')
      return [h(`h${Math.min(6, Math.max(1, depth))}`, said(node), inside(node))];
    if (
      /^(?:p|ab|byline|dateline|opener|closer|salute|signed|trailer|docTitle|docAuthor|docDate|docImprint|imprimatur|argument|postscript|bibl|listBibl)$/.test(
        name,
      )
    )
      return [
        h(
          /^(?:opener|closer|argument|postscript|docTitle|listBibl)$/.test(name) ? 'div' : 'p',
          said(node),
          inside(node),
        ),
      ];
    if (name === 'lg') return [h('div', { className: ['verse'], ...said(node) }, inside(node))];
    if (name === 'l') return [h('span', inside(node)), h('br')];
    if (name === 'sp') return [speech(node)];
    if (name === 'speaker') return [];
    if (name === 'stage') return [h('p', [h('em', inside(node))])];
    if (name === 'pb') return [h('span', { role: 'doc-pagebreak', title: attributes['n'] ?? '' })];
    if (name === 'lb') return attributes['break'] === 'no' ? [] : [{ type: 'text', value: ' ' }];
    if (name === 'milestone') {
      const isSection =
        /section|chapter|verse|para/.test(attributes['unit'] ?? '') &&
        isNumber(attributes['n'] ?? '');
      return isSection ? [{ type: 'text', value: ` ` }] : [];
    }
    if (name === 'note' || name === 'noteGrp') return [sign(attributes['n'] ?? '', inside(node))];
    if (name === 'app') return variant(node);
    if (name === 'choice') return choice(node);
    if (name === 'quote' || name === 'q' || name === 'cit' || name === 'floatingText')
      return holdsBlock(node) ? [h('blockquote', inside(node))] : [h('span', inside(node))];
    if (name === 'list')
      return [
        h(
          /ordered|numbered/.test(`${attributes['type']} ${attributes['rend']}`) ? 'ol' : 'ul',
          inside(node),
        ),
      ];
    if (name === 'item') return [h('li', inside(node))];
    if (name === 'label') return [h('strong', inside(node)), { type: 'text', value: ' ' }];
    if (name === 'table') return [h('table', inside(node))];
    if (name === 'row') return [h('tr', inside(node))];
    if (name === 'cell') return [h(attributes['role'] === 'label' ? 'th' : 'td', inside(node))];
    if (name === 'figure' || name === 'graphic') return [figure(node)];
    if (name === 'hi' || name === 'emph' || name === 'del' || name === 'title' || name === 'code')
      return [h(inlineName(node), inside(node))];
    if (name === 'ref') return [h('a', { href: attributes['target'] ?? '' }, inside(node))];
    if (name === 'gap') return [{ type: 'text', value: '[…]' }];
    if (name === 'space') return [{ type: 'text', value: ' ' }];
    return [h('span', inside(node))];
  };
  const speech = (element: XmlElement): ElementContent => {
    const [speaker] = elementsNamed(element, 'speaker');
    const name = speaker
      ? textOf(speaker).replace(/\s+/g, ' ').trim().replace(/[.:]$/, '')
      : (element.attributes['who'] ?? '').replace(/^#/, '');
    return h('div', { ...said(element), ...(name ? { dataSpeaker: name } : {}) }, inside(element));
  };
  const variant = (element: XmlElement): ElementContent[] => {
    const readings = elementsNamed(element, 'rdg');
    const [lemma] = elementsNamed(element, 'lem');
    const others = lemma ? readings : readings.slice(1);
    const shown = lemma ?? readings[0];
    const told = others.flatMap((one, index): ElementContent[] => [
      { type: 'text', value: index > 0 ? '; ' : '' },
      ...(textOf(one).trim() === '' ? [{ type: 'text', value: 'left out' } as const] : inside(one)),
      { type: 'text', value: ` ${(one.attributes['wit'] ?? '').replaceAll('#', '')}` },
    ]);
    return [...(shown ? inside(shown) : []), ...(told.length > 0 ? [sign('', told)] : [])];
  };
  const choice = (element: XmlElement): ElementContent[] => {
    const [regular] = ['corr', 'reg', 'expan'].flatMap((name) => elementsNamed(element, name));
    if (regular) spellings += 1;
    return regular
      ? inside(regular)
      : inside({ ...element, children: element.children.slice(0, 2) });
  };
  const figure = (element: XmlElement): ElementContent => {
    const graphic = element.name === 'graphic' ? element : elementsNamed(element, 'graphic')[0];
    const [head] = elementsNamed(element, 'head');
    const image = h('img', {
      src: graphic?.attributes['url'] ?? '',
      alt: wordsOf(element, 'figDesc'),
    });
    return h('figure', [image, ...(head ? [h('figcaption', inside(head))] : [])]);
  };

  const children = root.children.flatMap(nodesOf);
  const remarks =
    spellings > 0 ? [`${spellings} spellings of the original stand regularised.`] : [];
  return { tree: { type: 'root', children: [...children, h('ol', notes)] }, remarks };
}

/** Lines of verse that stand in no group make one. */
function grouped({ name, children }: XmlElement): XmlNode[] {
  if (name === 'lg' || !children.some((child) => typeof child !== 'string' && child.name === 'l'))
    return [...children];
  const made: XmlNode[] = [];
  let lines: XmlNode[] = [];
  const close = (): void => {
    if (lines.length > 0) made.push({ name: 'lg', attributes: {}, children: lines });
    lines = [];
  };
  for (const child of children) {
    const isLine =
      typeof child === 'string'
        ? lines.length > 0 && child.trim() === ''
        : /^(?:l|pb|lb|note)$/.test(child.name);
    if (isLine) lines.push(child);
    else {
      close();
      made.push(child);
    }
  }
  close();
  return made;
}

function inlineName({ name, attributes }: XmlElement): string {
  if (name === 'del') return 'del';
  if (name === 'code') return 'code';
  const look = `${attributes['rend'] ?? ''} ${attributes['rendition'] ?? ''}`;
  if (/sup/.test(look)) return 'sup';
  if (/\bsub\b/.test(look)) return 'sub';
  return /bold/.test(look) ? 'strong' : 'em';
}

function holdsBlock(element: XmlElement): boolean {
  return elementsNamed(element, '*').some(({ name }) => /^(?:p|l|lg|sp|ab|list)$/.test(name));
}

/** Numbers of parts as editions write them; not the URN of a whole text. */
function isNumber(n: string): boolean {
  return n !== '' && n.length <= 12 && !n.includes(':');
}
