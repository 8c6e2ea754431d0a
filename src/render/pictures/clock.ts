import type { Element } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import { dayNumber, publishedShort } from '../../edition/dates.ts';
import type { Edition } from '../../edition/edition.ts';
import { nounOf } from '../../edition/source-noun.ts';
import { messagesOf, type Say } from '../../messages/messages.ts';
import { optional, prose } from '../blocks/attribute.ts';
import { block } from '../blocks/define.ts';
import { type Clock, drawClock } from './clock-drawing.ts';
import type { Flag } from './flags.ts';
import { picture } from './picture.ts';
import { type Cell, tableOf } from './table.ts';

/** What the clock is made from. */
export type ClockInput = Pick<Edition, 'site' | 'events' | 'sources'>;

/** `<Clock>`: the corpus's own count of days, with a flag where each source was published. */
export const clock = block({
  does: 'the corpus’s own count of days, with a flag where each source was published',
  schema: () => z.strictObject({ title: optional(prose()) }),
  make: ({ edition, attributes }) => clockPicture(edition, attributes.title),
});

/** The clock of a corpus, for the home page and for the block; nothing where `site.yaml` has none. */
export function clockPicture(
  edition: ClockInput,
  title = edition.site.clock?.title ?? '',
): Element[] {
  const say = messagesOf(edition.site.language);
  const made = clockOf(edition, say);
  if (!made) return [];
  const { marks, flags, days, covered } = made;
  const { pictures } = say;
  const { one } = nounOf(edition);
  const told = pictures.clockSays({
    marked: marks.map((mark) => mark.day),
    published: flags.map(({ from, to, source: { sign } }) =>
      pictures.publishedOn({ sign, from, to }),
    ),
  });
  const gap = covered < days ? ` ${pictures.daysOpen({ from: covered + 1, to: days })}` : '';
  return [
    picture({
      say,
      id: 'clock',
      title,
      kind: pictures.clock({ days }),
      says: `${told}${gap}`,
      draw: (width) => drawClock(made, width, pictures),
      table: tableOf({
        label: title,
        head: [pictures.day, pictures.date, pictures.what],
        rows: [...marks.map(markRow), ...flags.map((flag) => flagRow(flag, one, pictures))]
          .toSorted((a, b) => a.from - b.from)
          .map(({ row }) => row),
      }),
    }),
  ];
}

function clockOf({ site, events, sources }: ClockInput, say: Say): Clock | undefined {
  const marked = (site.clock?.events ?? []).flatMap(
    (id) => events.find((event) => event.id === id) ?? [],
  );
  const [first] = marked;
  if (!first) return undefined;
  const dayOf = (date: string) => dayNumber(date) - dayNumber(first.date) + 1;
  const marks = marked.map((event) => ({ day: dayOf(event.date), event }));
  const days = Math.max(...marks.map((mark) => mark.day));
  const flags = sources
    .flatMap((source, index): Flag[] => {
      const { date, notBefore, notAfter } = source.record.published ?? {};
      const from = date ?? notBefore ?? notAfter;
      const to = date ?? notAfter ?? notBefore;
      if (from === undefined || to === undefined) return [];
      const shown = publishedShort(source.record, say);
      return [{ from: dayOf(from), to: dayOf(to), index, source, date: shown }];
    })
    .filter((flag) => flag.to >= 1 && flag.from <= days)
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  return { marks, flags, days, covered: Math.max(0, ...flags.map((flag) => flag.to)) };
}

interface DayRow {
  from: number;
  row: Cell[];
}

function markRow({ day, event }: Clock['marks'][number]): DayRow {
  return {
    from: day,
    row: [`${day}`, event.dateText, [h('a', { href: event.address }, event.says)]],
  };
}

function flagRow({ from, to, source }: Flag, one: string, say: Say['pictures']): DayRow {
  const report = h('a', { href: source.address }, say.by({ one, name: source.name }));
  return { from, row: [from === to ? `${from}` : `${from}–${to}`, source.dateText, [report]] };
}
