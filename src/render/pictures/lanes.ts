import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { z } from 'zod';
import { dayNumber, dayOf, weekdayOf } from '../../edition/dates.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { capitalised } from '../../edition/phrases.ts';
import type { Say } from '../../messages/messages.ts';
import { optional, prose } from '../blocks/attribute.ts';
import { block } from '../blocks/define.ts';
import { groups } from '../blocks/names.ts';
import { LINE, round, rule, words } from './draw.ts';
import { balanced, wrap } from './letters.ts';
import { type Drawing, picture } from './picture.ts';
import { passageLinks, tableOf } from './table.ts';

/** What stands in a lane: an event, or a claim as of its date. */
interface Item {
  date: string;
  dateText: string;
  /** The same without the year. */
  dateShort: string;
  says: string;
  /** Planned rather than reported as having happened: drawn hollow. */
  isPlanned: boolean;
  at: string[];
  address: string;
}

interface Lane {
  name: string;
  items: Item[];
}

/** `<Lanes lanes="Planned: a b; Said: c d">`: events and claims by their dates, in named lanes on one axis of days. */
export const lanes = block({
  does: 'events and claims by their dates, in named lanes',
  schema: (words) =>
    z.strictObject({ lanes: groups(words, 'event', 'claim'), title: optional(prose()) }),
  make: ({ find, attributes }) => {
    const made = attributes.lanes.flatMap(({ name, ids }) => laneOf(name, ids, find));
    const items = made.flatMap((lane) => lane.items);
    if (items.length === 0) return [];
    const title = attributes.title ?? made.map((lane) => lane.name).join(find.say.frame.comma);
    const say = find.say.pictures;
    const days = items.map((item) => dayNumber(item.date));
    const span = { from: Math.min(...days), to: Math.max(...days) };
    return [
      picture({
        say: find.say,
        find,
        id: `lanes-${made.map((lane) => slug(lane.name)).join('-')}`,
        title,
        kind: say.lanes({ from: dayOf(span.from), to: dayOf(span.to) }),
        says: say.lanesSay({
          lanes: made.map(({ name, items: list }) => ({ name, count: list.length })),
        }),
        draw: (width) => drawLanes(made, span, width, find.say),
        table: tableOf({
          label: title,
          head: [say.date, say.lane, say.what, say.where],
          rows: made.flatMap((lane) =>
            lane.items.map((item) => [
              item.dateText,
              item.isPlanned ? say.plannedIn({ name: lane.name }) : lane.name,
              [h('a', { href: item.address }, item.says)],
              passageLinks(find, item.at),
            ]),
          ),
        }),
      }),
    ];
  },
});

function laneOf(name: string, ids: readonly string[], find: Lookup): Lane[] {
  const items = ids.flatMap((id) => itemOf(id, find) ?? []);
  return items.length > 0
    ? [{ name, items: items.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) }]
    : [];
}

function itemOf(id: string, find: Lookup): Item | undefined {
  const event = find.event(id);
  if (event)
    return {
      date: event.date,
      dateText: event.dateText,
      dateShort: find.say.format.shortRange(event.date, event.until || event.date),
      says: event.says,
      isPlanned: event.planned,
      at: event.at,
      address: event.address,
    };
  const claim = find.claim(id);
  if (!claim || claim.asOf === '') return undefined;
  const at = claim.evidence.map(({ source, passage }) => `${source}:${passage}`);
  return {
    date: claim.asOf,
    dateText: find.say.pictures.asOf({ day: claim.asOf }),
    dateShort: find.say.pictures.asOfShort({ day: claim.asOf }),
    says: claim.text,
    isPlanned: false,
    at: [...new Set(at)],
    address: claim.address,
  };
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

interface Span {
  from: number;
  to: number;
}

/** Words go beside their mark from this width on, else under it. */
const BESIDE = 480;
const EDGE = 8;

function drawLanes(made: readonly Lane[], span: Span, width: number, say: Say): Drawing {
  const x = (day: number) =>
    EDGE + ((day - span.from) / Math.max(1, span.to - span.from)) * (width - 2 * EDGE);
  const axis = axisOf(span, x, width, say);
  const shapes: Element[] = [];
  let y = axis.height + 4;
  for (const lane of made) {
    shapes.push(rule(0, y, width, y), words(0, y + LINE, lane.name, { voice: 'strong' }));
    y += LINE + 8;
    for (const item of lane.items) {
      const at = x(dayNumber(item.date));
      const drawn = itemAt(item, at, y, width);
      shapes.push(mark(at, y + 9, item.isPlanned), ...drawn.shapes);
      y += drawn.height + 6;
    }
    y += 4;
  }
  return { height: y, shapes: [...axis.shapes, ...shapes] };
}

function itemAt(item: Item, at: number, y: number, width: number): Drawing {
  const text = `${capitalised(item.dateShort)}: ${item.says}`;
  if (width < BESIDE) {
    const lines = wrap(text, width);
    return {
      height: (lines.length + 1) * LINE,
      shapes: [rule(0, y + 9, width, y + 9), words(0, y + 13 + LINE, lines)],
    };
  }
  const isAfter = at < width / 2;
  const room = Math.min(360, (isAfter ? width - at : at) - 18);
  const lines = balanced(text, room);
  return {
    height: lines.length * LINE,
    shapes: [
      words(isAfter ? at + 14 : at - 14, y + 13, lines, { anchor: isAfter ? 'start' : 'end' }),
    ],
  };
}

function mark(x: number, y: number, isPlanned: boolean): Element {
  return s('circle', {
    className: [isPlanned ? 'pic-ring' : 'pic-solid'],
    cx: round(x),
    cy: round(y),
    r: 5,
  });
}

/** Days with a stroke each; the first and the Mondays are named where they do not touch. */
function axisOf(span: Span, x: (day: number) => number, width: number, { format }: Say): Drawing {
  const days = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index);
  const named = days.filter((day, index) => index === 0 || weekdayOf(dayOf(day)) === 'Monday');
  let free = 0;
  const labels = named.flatMap((day): Element[] => {
    const text = format.dayAndMonth(dayOf(day));
    const half = text.length * 3.9;
    const middle = Math.min(Math.max(x(day), half), width - half);
    if (middle - half < free) return [];
    free = middle + half + 10;
    return [words(middle, 14, text, { voice: 'quiet', anchor: 'middle' })];
  });
  const strokes = days.map(
    (day) => `M${round(x(day))} 26v${weekdayOf(dayOf(day)) === 'Monday' ? -7 : -4}`,
  );
  return {
    height: 26,
    shapes: [
      ...labels,
      s('path', { className: ['pic-thin'], d: `${strokes.join('')}M0 26H${width}` }),
    ],
  };
}
