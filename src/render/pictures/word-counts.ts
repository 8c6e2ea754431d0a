import type { Element } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import type { TermView } from '../../edition/data-view.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { listing } from '../../edition/phrases.ts';
import type { SourceView } from '../../edition/source-view.ts';
import { optional, prose } from '../blocks/attribute.ts';
import type { BlockFault } from '../blocks/block.ts';
import { block } from '../blocks/define.ts';
import { ids } from '../blocks/names.ts';
import { area, patternOf } from './area.ts';
import { LINE, rule, words } from './draw.ts';
import { wrap } from './letters.ts';
import { type Drawing, picture } from './picture.ts';
import { type Cell, passageLinks, tableOf } from './table.ts';

/** `<WordCounts ids>`: how often each source uses each wording of one thing; one picture for each term. */
export const wordCounts = block({
  does: 'how often each source uses each wording, a picture for each term',
  schema: (words) =>
    z.strictObject({ ids: optional(ids(words, 'term')), title: optional(prose()) }),
  together: ({ ids: names }, given) => (names?.length === 1 ? [] : idleTitle(given)),
  make: ({ edition, find, attributes }) => {
    const terms = edition.terms.filter((term) => attributes.ids?.includes(term.id) ?? true);
    return terms.map((term) => {
      const title =
        (terms.length === 1 ? attributes.title : undefined) ??
        `What each source calls ${term.thing}`;
      return picture({
        id: `words-${term.id}`,
        title,
        kind: 'How often each source uses each word',
        says: `${edition.sources.map((source) => inWords(source, term)).join('. ')}.`,
        draw: (width) => drawCounts(term, edition.sources, width),
        table: tableOf({
          label: title,
          head: ['Words', ...edition.sources.map((source) => source.sign)],
          rows: term.wordings.map((wording, index) => [
            index === 0 ? [h('a', { href: term.address }, nameOf(wording))] : nameOf(wording),
            ...edition.sources.map((source) => count(wording, source.key, find)),
          ]),
        }),
      });
    });
  },
});

/** A title stands over one picture. */
function idleTitle(given: ReadonlyMap<string, string>): BlockFault[] {
  if (!given.has('title')) return [];
  return [
    {
      rule: 'content/component',
      attribute: 'title',
      message: 'changes nothing where there is a picture for each of several terms.',
      hint: 'Name one term with ids, or take title away.',
    },
  ];
}

type Wording = TermView['wordings'][number];

function nameOf({ words: list }: Wording): string {
  return list.map((word) => `“${word}”`).join(', ');
}

function count({ counts, at }: Wording, key: string, find: Lookup): Cell {
  const places = at.filter((place) => place.startsWith(`${key}:`));
  const number = { type: 'text' as const, value: `${counts[key] ?? 0}` };
  return places.length > 0
    ? [number, { type: 'text', value: ' ' }, ...passageLinks(find, places)]
    : [number];
}

function inWords({ key, name }: SourceView, { wordings }: TermView): string {
  const used = wordings.filter(({ counts }) => (counts[key] ?? 0) > 0);
  const list = used.map((wording) => `${nameOf(wording)} ${wording.counts[key] ?? 0}`);
  return `${name}: ${list.length > 0 ? listing(list) : 'none of these words'}`;
}

const BESIDE = 480;
const THICK = 12;
/** The scale counts at least so far, so that a word used once does not look common. */
const LEAST = 10;

/** A row for each wording, a column for each source; bars of all share one scale, the number stands at their end. */
function drawCounts(
  { wordings }: TermView,
  sources: readonly SourceView[],
  width: number,
): Drawing {
  const isBeside = width >= BESIDE;
  const start = isBeside ? width * 0.3 : 0;
  const step = (width - start) / sources.length;
  const most = Math.max(
    LEAST,
    ...wordings.flatMap(({ counts }) => sources.map(({ key }) => counts[key] ?? 0)),
  );
  const scale = (value: number) => (value / most) * (step - 28);
  const x = (index: number) => start + index * step;
  const shapes: Element[] = [
    words(width, 14, 'times used', { voice: 'quiet', anchor: 'end' }),
    ...sources.map(({ sign }, index) => words(x(index), 14 + LINE, sign, { voice: 'strong' })),
  ];
  let y = 14 + LINE + 8;
  for (const wording of wordings) {
    const lines = wrap(nameOf(wording), isBeside ? start - 10 : width);
    shapes.push(rule(0, y, width, y), words(0, y + 16, lines));
    const top = isBeside ? y + 5 : y + lines.length * LINE + 6;
    for (const [index, { key }] of sources.entries()) {
      const value = wording.counts[key] ?? 0;
      if (value > 0) shapes.push(...area(patternOf(index), x(index), top, scale(value), THICK));
      shapes.push(
        words(x(index) + (value > 0 ? scale(value) + 4 : 0), top + 11, `${value}`, {
          voice: value > 0 ? 'plain' : 'quiet',
        }),
      );
    }
    y = isBeside ? Math.max(y + lines.length * LINE, top + THICK) + 6 : top + THICK + 7;
  }
  return { height: y, shapes };
}
