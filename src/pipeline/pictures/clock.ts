import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { EventView } from '../../model/data-view.ts';
import type { Edition } from '../../model/edition.ts';
import type { SourceView } from '../../model/source-view.ts';
import { dateText, dayNumber } from '../edition/dates.ts';
import { listing } from '../edition/phrases.ts';
import type { Block } from '../explain/blocks.ts';
import { area, patternOf } from './area.ts';
import { LINE, round, rule, words } from './draw.ts';
import { widthOf, wrap } from './letters.ts';
import { type Drawing, picture } from './picture.ts';
import { tableOf } from './table.ts';

/** What the clock is made from. */
export type ClockInput = Pick<Edition, 'site' | 'events' | 'sources'>;

interface Mark {
  day: number;
  event: EventView;
}
interface Flag {
  from: number;
  to: number;
  index: number;
  source: SourceView;
}
interface Clock {
  marks: Mark[];
  flags: Flag[];
  days: number;
}

/** `<Clock>`: the corpus's own count of days, with a flag where each source was published. */
export const clock: Block = ({ edition, attributes }) => clockPicture(edition, attributes.get('title'));

/** The clock of a corpus, for the home page and for the block; nothing where `site.yaml` has none. */
export function clockPicture(edition: ClockInput, title = edition.site.clock?.title ?? ''): Element[] {
  const made = clockOf(edition);
  if (!made) return [];
  const { marks, flags, days } = made;
  const last = Math.max(0, ...flags.map((flag) => flag.to));
  const published = flags.map((flag) => `${flag.source.sign} on ${dayText(flag)}`);
  const gap = last < days ? ` Days ${last + 1} to ${days} are not covered.` : '';
  return [
    picture({
      id: 'clock',
      title,
      kind: `Time line of ${days} days`,
      says: `Marked: ${listing(marks.map((mark) => `day ${mark.day}`))}. Published: ${listing(published)}.${gap}`,
      draw: (width) => draw(made, last, width),
      table: tableOf({
        label: title,
        head: ['Day', 'Date', 'What'],
        rows: [
          ...marks.map((mark) => ({
            from: mark.day,
            row: [`${mark.day}`, mark.event.dateText, [h('a', { href: mark.event.address }, mark.event.says)]],
          })),
          ...flags.map((flag) => ({
            from: flag.from,
            row: [
              flag.from === flag.to ? `${flag.from}` : `${flag.from} or later, by ${flag.to}`,
              flag.source.dateText,
              [h('a', { href: flag.source.address }, `Report by ${flag.source.name}`)],
            ],
          })),
        ]
          .toSorted((a, b) => a.from - b.from)
          .map(({ row }) => row),
      }),
    }),
  ];
}

function clockOf({ site, events, sources }: ClockInput): Clock | undefined {
  const marked = (site.clock?.events ?? []).flatMap((id) => events.find((event) => event.id === id) ?? []);
  const [first] = marked;
  if (!first) return undefined;
  const dayOf = (date: string) => dayNumber(date) - dayNumber(first.date) + 1;
  const marks = marked.map((event) => ({ day: dayOf(event.date), event }));
  const days = Math.max(...marks.map((mark) => mark.day));
  const flags = sources.flatMap((source, index): Flag[] => {
    const { date, notBefore, notAfter } = source.record.published ?? {};
    const from = date ?? notBefore ?? notAfter;
    if (from === undefined) return [];
    return [{ from: dayOf(from), to: dayOf(date ?? notAfter ?? from), index, source }];
  });
  return {
    marks,
    flags: flags.filter((flag) => flag.to >= 1 && flag.from <= days).toSorted((a, b) => a.from - b.from || a.to - b.to),
    days,
  };
}

function dayText({ from, to }: Flag): string {
  return from === to ? `day ${from}` : `day ${from} or later, by day ${to}`;
}

const STRIP = 14;
const ROW = 19;

function draw({ marks, flags, days }: Clock, last: number, width: number): Drawing {
  const cell = (width - 2) / days;
  const x = (day: number) => 1 + (Math.max(1, day) - 1) * cell;
  const rows = rowsOf(flags, x, cell, width);
  const isOpen = last < days;
  const top = (rows.length > 0 ? Math.max(...rows.map((row) => row.row)) + 1 : 0) * ROW + (isOpen ? ROW : 4);
  const marked = new Set(marks.map((mark) => mark.day));
  const shapes: Element[] = rows.flatMap(({ flag, row, label, labelX, anchor, box }) => {
    const y = top - (isOpen ? ROW : 4) - (row + 1) * ROW + 3;
    return [
      rule(box.x, y + 12, box.x, top),
      ...area(patternOf(flag.index), box.x, y, box.width, 12),
      words(labelX, y + 11, label, { anchor }),
    ];
  });
  if (isOpen) {
    shapes.push(words(width - 1, top - 6, 'not covered', { voice: 'quiet', anchor: 'end' }));
    shapes.push(...area('hatched', x(last + 1), top, (days - last) * cell, STRIP));
  }
  shapes.push(...area('plain', 1, top, days * cell, STRIP));
  const ticks = Array.from({ length: days - 1 }, (_, index) => `M${round(x(index + 2))} ${top}v${index % 7 === 6 ? STRIP : 4}`);
  shapes.push(s('path', { className: ['pic-thin'], d: ticks.join('') }));
  for (const day of marked) shapes.push(...area('solid', x(day), top, cell, STRIP));
  const under = legends(marks, x, top + STRIP, width);
  return { height: top + STRIP + under.height, shapes: [...shapes, ...under.shapes] };
}

interface Row {
  flag: Flag;
  row: number;
  label: string;
  labelX: number;
  anchor: 'start' | 'end';
  box: { x: number; width: number };
}

/** Puts each flag into the lowest row in which neither it nor its words touch another. */
function rowsOf(flags: readonly Flag[], x: (day: number) => number, cell: number, width: number): Row[] {
  const taken: { row: number; from: number; to: number }[] = [];
  return flags.map((flag): Row => {
    const box = { x: x(flag.from), width: Math.max(12, (flag.to - flag.from + 1) * cell) };
    const label = `${flag.source.sign}, ${flag.source.dateText.replace(/ \d{4}$/, '')}`;
    const end = box.x + box.width + 6 + widthOf(label);
    const isAfter = end <= width;
    const span = isAfter ? { from: box.x, to: end } : { from: box.x - 6 - widthOf(label), to: box.x + box.width };
    const isFree = (row: number) =>
      taken.every((other) => other.row < row || other.from > span.to + 8 || other.to < (other.row === row ? span.from - 8 : box.x - 3));
    let row = 0;
    while (!isFree(row)) row += 1;
    taken.push({ row, ...span });
    return { flag, row, label, labelX: isAfter ? box.x + box.width + 6 : box.x - 6, anchor: isAfter ? 'start' : 'end', box };
  });
}

/** What the marked days are: under their cell where there is room, else one under another. */
function legends(marks: readonly Mark[], x: (day: number) => number, top: number, width: number): Drawing {
  const starts = marks.map((mark, index) => (index > 0 && index === marks.length - 1 ? width - 1 : x(mark.day)));
  const rooms = marks.map((_, index) => {
    if (index === marks.length - 1 && index > 0) return Math.min(190, width - (starts[index - 1] ?? 0) - 130);
    const next = index + 1 === marks.length - 1 ? width - 190 : (starts[index + 1] ?? width);
    return next - (starts[index] ?? 0) - 14;
  });
  const isBeside = rooms.every((room) => room >= 120);
  const shapes: Element[] = [];
  let height = LINE;
  let y = top + 16;
  marks.forEach((mark, index) => {
    const anchor = index > 0 && index === marks.length - 1 ? 'end' : 'start';
    const head = `Day ${mark.day}, ${dateText(mark.event.date).replace(/ \d{4}$/, '')}`;
    const lines = wrap(mark.event.says, isBeside ? (rooms[index] ?? width) : width);
    const at = starts[index] ?? 0;
    if (isBeside) {
      shapes.push(words(at, y, head, { voice: 'strong', anchor }), words(at, y + LINE, lines, { anchor }));
      height = Math.max(height, (lines.length + 1) * LINE + 6);
    } else {
      if (index === 0) {
        for (const each of marks) shapes.push(words(Math.min(Math.max(x(each.day) + 3, 4), width - 10), y, `${each.day}`, { voice: 'strong', anchor: 'middle' }));
        y += LINE + 6;
      }
      shapes.push(words(0, y, head, { voice: 'strong' }), words(0, y + LINE, lines));
      y += (lines.length + 1) * LINE + 4;
      height = y - top - LINE + 8;
    }
  });
  return { height, shapes };
}
