import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { z } from 'zod';
import type { Edition } from '../../edition/edition.ts';
import { originOf } from '../../edition/origins.ts';
import { capitalised } from '../../edition/phrases.ts';
import type { SourceView } from '../../edition/source-view.ts';
import type { Say } from '../../messages/messages.ts';
import { optional, prose } from '../blocks/attribute.ts';
import { block } from '../blocks/define.ts';
import { LINE, round, rule, words } from './draw.ts';
import { wrap } from './letters.ts';
import { type Drawing, picture } from './picture.ts';
import { type Cell, tableOf } from './table.ts';

/** An origin and the passages in which each source prints it. */
interface Origin {
  name: string;
  /** Key of a source → numbers of passages. */
  printed: Map<string, string[]>;
}

/** `<Flow>`: where statements come from and which sources print them; those printed by several stand first, joined by a line. */
export const flow = block({
  does: 'origins and the sources that print them',
  schema: () => z.strictObject({ title: optional(prose()) }),
  make: ({ edition, find, attributes }) => {
    const { pictures: say, format } = find.say;
    const origins = originsOf(edition, find.say);
    if (origins.length === 0) return [];
    const shared = origins.filter(({ printed }) => printed.size > 1);
    const title =
      attributes.title ?? say.sharedOrigins({ shared: shared.length, all: origins.length });
    return [
      picture({
        say: find.say,
        find,
        id: 'flow-of-origins',
        title,
        kind: say.origins,
        says: shared
          .map((origin) => `${origin.name}: ${format.list(signsOf(origin, edition.sources))}.`)
          .join(' '),
        draw: (width) => drawFlow(origins, edition.sources, width),
        table: tableOf({
          label: title,
          head: [say.origin, ...edition.sources.map((source) => source.sign)],
          rows: origins.map((origin) => [
            origin.name,
            ...edition.sources.map((source) =>
              passages(source, origin.printed.get(source.key) ?? []),
            ),
          ]),
        }),
      }),
    ];
  },
});

function originsOf({ site, sources }: Edition, { pictures }: Say): Origin[] {
  const origins = new Map<string, Origin>();
  for (const source of sources) {
    for (const [id, numbers] of Object.entries(source.record.origins)) {
      const { name, isPresumed } = originOf({ site, sources }, id);
      const origin = origins.get(id) ?? {
        name: isPresumed ? pictures.presumed({ name }) : name,
        printed: new Map<string, string[]>(),
      };
      origin.printed.set(source.key, numbers);
      origins.set(id, origin);
    }
  }
  return [...origins.values()].toSorted(
    (a, b) => Math.min(2, b.printed.size) - Math.min(2, a.printed.size),
  );
}

function signsOf({ printed }: Origin, sources: readonly SourceView[]): string[] {
  return sources.filter(({ key }) => printed.has(key)).map(({ sign }) => sign);
}

function passages(source: SourceView, numbers: readonly string[]): Cell {
  return numbers.flatMap((n, index) => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    h('a', { href: source.passages.find((passage) => passage.n === n)?.address ?? '' }, `¶${n}`),
  ]);
}

const BESIDE = 480;

function drawFlow(
  origins: readonly Origin[],
  sources: readonly SourceView[],
  width: number,
): Drawing {
  const isBeside = width >= BESIDE;
  const start = isBeside ? width * 0.5 : 0;
  const step = (width - start) / sources.length;
  const x = (index: number) => start + step * (index + 0.5);
  const shapes: Element[] = sources.map(({ sign }, index) =>
    words(x(index), 14, sign, { voice: 'strong', anchor: 'middle' }),
  );
  let y = 22;
  let wasShared = true;
  for (const { name, printed } of origins) {
    const isShared = printed.size > 1;
    if (wasShared && !isShared) {
      shapes.push(rule(0, y + 3, width, y + 3));
      y += 8;
    }
    wasShared = isShared;
    const lines = wrap(capitalised(name), (isBeside ? start - 10 : width) * (isShared ? 0.94 : 1));
    const middle = isBeside ? y + 9 : y + lines.length * LINE + 8;
    const places = sources.flatMap(({ key }, index) => (printed.has(key) ? [x(index)] : []));
    shapes.push(words(0, y + 13, lines, { voice: isShared ? 'strong' : 'plain' }));
    if (isBeside) shapes.push(rule(start, middle, width, middle));
    if (isShared) shapes.push(rule(places[0] ?? 0, middle, places.at(-1) ?? 0, middle, 'firm'));
    shapes.push(...places.map((at) => dot(at, middle, isShared)));
    if (!isBeside) shapes.push(...beside(sources, printed, { x, y: middle, width }));
    const below = isBeside ? 0 : isShared ? 2 : 1;
    y += Math.max(1, lines.length + below) * LINE + 3;
  }
  return { height: y, shapes };
}

/** On a phone the heads of the columns are soon out of sight, so each dot has the sign of its source at its side, or under it where a line joins it to others. */
function beside(
  sources: readonly SourceView[],
  printed: Origin['printed'],
  { x, y, width }: { x: (index: number) => number; y: number; width: number },
): Element[] {
  return sources.flatMap(({ key, sign }, index) => {
    if (!printed.has(key)) return [];
    if (printed.size > 1)
      return words(x(index), y + 21, sign, { voice: 'quiet', anchor: 'middle' });
    const isLeft = x(index) < width / 2;
    const anchor = isLeft ? 'start' : 'end';
    return words(x(index) + (isLeft ? 10 : -10), y + 5, sign, { voice: 'quiet', anchor });
  });
}

function dot(x: number, y: number, isShared: boolean): Element {
  return s('circle', { className: ['pic-solid'], cx: round(x), cy: round(y), r: isShared ? 6 : 4 });
}
