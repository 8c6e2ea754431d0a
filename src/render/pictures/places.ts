import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Lookup } from '../../edition/lookup.ts';
import type { PassageView, SourceView } from '../../edition/source-view.ts';

/** So many passages stand under a picture at most; those of one that draws on more are in its table. */
const MOST = 14;

/** The line under a picture that says where it is from, with links: “From: Courier ¶14, ¶16 · Tram ¶3”. They are the passages of its table, each once. */
export function placesUnder(table: Element, find: Lookup): Element[] {
  const met = new Map<string, { source: SourceView; passage: PassageView }>();
  visit(table, 'element', ({ tagName, properties }) => {
    const at = tagName === 'a' ? find.citedAt(String(properties['href'])) : undefined;
    const found = at === undefined ? undefined : find.passage(at);
    if (at !== undefined && found) met.set(at, found);
  });
  if (met.size === 0 || met.size > MOST) return [];
  const bySource = Map.groupBy(met.values(), ({ source }) => source.key);
  const places = find.sources.flatMap((source): ElementContent[][] => {
    const passages = (bySource.get(source.key) ?? []).toSorted(
      (a, b) => source.passages.indexOf(a.passage) - source.passages.indexOf(b.passage),
    );
    if (passages.length === 0) return [];
    return [
      passages.flatMap(({ passage: { n, address } }, index): ElementContent[] => [
        { type: 'text', value: index > 0 ? find.say.frame.comma : ' ' },
        h('a', { href: address }, index > 0 ? `¶${n}` : `${source.sign}\u00a0¶${n}`),
      ]),
    ];
  });
  return [
    h('p', { class: 'places' }, [
      find.say.pictures.from,
      ...places.flatMap((place, index) => (index > 0 ? [' ·', ...place] : place)),
    ]),
  ];
}
