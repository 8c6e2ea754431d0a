import type { Element } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import type { TermView } from '../../edition/data-view.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { SourceView } from '../../edition/source-view.ts';
import type { Say } from '../../messages/messages.ts';
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
    const { pictures: say, pages } = find.say;
    const terms = edition.terms.filter((term) => attributes.ids?.includes(term.id) ?? true);
    return terms.map((term) => {
      const title =
        (terms.length === 1 ? attributes.title : undefined) ??
        say.whatEachCalls({ thing: term.thing });
      return picture({
        say: find.say,
        find,
        id: `words-${term.id}`,
        title,
        kind: say.howOften,
        says: `${edition.sources.map((source) => inWords(source, term, find.say)).join('. ')}.`,
        draw: (width) => drawCounts(term, edition.sources, width, find.say),
        table: tableOf({
          label: title,
          head: [pages.words, ...edition.sources.map((source) => source.sign)],
          rows: term.wordings.map((wording, index) => [
            index === 0
              ? [h('a', { href: term.address }, nameOf(wording, find.say))]
              : nameOf(wording, find.say),
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

function nameOf({ words: list }: Wording, { frame }: Say): string {
  return list.map((word) => `“${word}”`).join(frame.comma);
}

function count({ counts, at }: Wording, key: string, find: Lookup): Cell {
  const places = at.filter((place) => place.startsWith(`${key}:`));
  const number = { type: 'text' as const, value: find.say.format.number(counts[key] ?? 0) };
  return places.length > 0
    ? [number, { type: 'text', value: ' ' }, ...passageLinks(find, places)]
    : [number];
}

function inWords({ key, name }: SourceView, { wordings }: TermView, say: Say): string {
  const used = wordings.filter(({ counts }) => (counts[key] ?? 0) > 0);
  const list = used.map(
    (wording) => `${nameOf(wording, say)} ${say.format.number(wording.counts[key] ?? 0)}`,
  );
  return `${name}: ${list.length > 0 ? say.format.list(list) : say.pictures.noneOfThese}`;
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
  say: Say,
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
    words(width, 14, say.pictures.timesUsed, { voice: 'quiet', anchor: 'end' }),
    ...sources.map(({ sign }, index) => words(x(index), 14 + LINE, sign, { voice: 'strong' })),
  ];
  let y = 14 + LINE + 8;
  for (const wording of wordings) {
    const lines = wrap(nameOf(wording, say), isBeside ? start - 10 : width);
    shapes.push(rule(0, y, width, y), words(0, y + 16, lines));
    const top = isBeside ? y + 5 : y + lines.length * LINE + 6;
    for (const [index, { key }] of sources.entries()) {
      const value = wording.counts[key] ?? 0;
      if (value > 0) shapes.push(...area(patternOf(index), x(index), top, scale(value), THICK));
      shapes.push(
        words(x(index) + (value > 0 ? scale(value) + 4 : 0), top + 11, say.format.number(value), {
          voice: value > 0 ? 'plain' : 'quiet',
        }),
      );
    }
    y = isBeside ? Math.max(y + lines.length * LINE, top + THICK) + 6 : top + THICK + 7;
  }
  return { height: y, shapes };
}
