import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { anchor, withBase } from '../../corpus/address.ts';
import type { SourceView } from '../../edition/source-view.ts';
import type { Say } from '../../messages/messages.ts';

/** Where specimens are taken from: the trees of source pages, links included. */
export interface SpecimenOptions {
  sources: readonly SourceView[];
  base: string;
  treeOf: (source: SourceView) => Root;
  say: Say;
}

/**
 * A rehype plugin: puts into each `<Specimen>` the passage or the notes that it names, as their source page has them.
 * Anchors get names of their own, for what is shown here has its address there. Notes stand in a section, as an aside that stands in none
 * is a landmark of its page.
 */
export const rehypeSpecimens: Plugin<[SpecimenOptions], Root> = (options) => {
  return (tree) => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'Specimen' || !parent || index === undefined) return;
      count += 1;
      const { passage, notes } = node.properties;
      const made =
        typeof passage === 'string'
          ? passageSpecimen(passage, options)
          : noteSpecimens(String(notes ?? '').split(/[\s,]+/), options);
      for (const element of made) rename(element, `specimen-${count}`);
      parent.children.splice(index, 1, ...made);
      return [SKIP, index + made.length];
    });
  };
};

function passageSpecimen(at: string, { sources, base, treeOf, say }: SpecimenOptions): Element[] {
  const source = sources.find(({ key }) => at.startsWith(`${key}:`));
  const passage = source?.passages.find(({ n }) => at === `${source.key}:${n}`);
  const whole = source && passage && named(treeOf(source), 'Passage', anchor.passage(passage.n));
  if (!whole) return [];
  const parts = whole.children.flatMap(unwrapped);
  const [words, ...rest] = parts.filter(({ tagName }) => tagName !== 'Note');
  const notes = parts.filter(({ tagName }) => tagName === 'Note');
  const isFacts = ({ tagName }: Element) => tagName === 'details';
  return [
    h('figure', { class: 'specimen', dataEvidence: at }, [
      h('figcaption', { class: 'label' }, [
        source.name,
        source.dateText === '' ? '' : `${say.frame.comma}${source.dateText}`,
      ]),
      h(
        'a',
        {
          class: 'numeral',
          href: withBase(base, passage.address),
          ariaLabel: say.reading.passageInPlace({ n: passage.n }),
        },
        passage.n,
      ),
      h('p', { class: 'specimen-text', lang: source.lang.text }, words?.children ?? []),
      ...rest.filter((element) => !isFacts(element)),
      ...(notes.length > 0 ? [h('section', { class: 'specimen-notes' }, notes)] : []),
      ...rest.filter(isFacts),
    ]),
  ];
}

/** The parts of a passage; what is run in after its words stands alone here. */
function unwrapped(child: ElementContent): Element[] {
  if (child.type !== 'element') return [];
  const isParagraph = [child.properties['className']].flat().includes('paragraph');
  return isParagraph ? child.children.flatMap(unwrapped) : [child];
}

function noteSpecimens(
  ids: readonly string[],
  { sources, base, treeOf }: SpecimenOptions,
): Element[] {
  const items = ids.flatMap((id) =>
    sources.flatMap((source) =>
      source.passages.flatMap(({ n, notes }): Element[] => {
        const view = notes.find((note) => note.id === id);
        const note = view && named(treeOf(source), 'Note', id);
        if (!note) return [];
        const href = withBase(base, view.address);
        return [
          h('li', [
            { ...note, properties: { ...note.properties, back: undefined } },
            h('a', { class: 'in-place', href }, `${source.sign} ¶${n}`),
          ]),
        ];
      }),
    ),
  );
  return items.length > 0 ? [h('section', { class: 'specimens' }, h('ul', items))] : [];
}

/** The component of a tree that has an id. */
function named(tree: Root, component: 'Passage' | 'Note', id: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (node.tagName !== component || node.properties['id'] !== id) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

/** Names the anchors in a specimen, and the links between them, after it. Its notes do not stand beside a passage of the page. */
function rename(specimen: Element, name: string): void {
  visit(specimen, 'element', ({ tagName, properties }) => {
    if (tagName === 'Note') {
      properties['anchor'] = `${name}-n-${properties['id']}`;
      if (properties['back'] !== undefined) properties['back'] = `#${name}-r-${properties['id']}`;
      delete properties['id'];
      delete properties['beside'];
    }
    if (properties['role'] === 'doc-noteref') {
      properties['href'] = String(properties['href']).replace('#', `#${name}-`);
      properties['id'] = `${name}-${properties['id']}`;
    }
  });
}
