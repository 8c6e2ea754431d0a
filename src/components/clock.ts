import type { EventView } from '../model/data-view.ts';
import type { Edition } from '../model/edition.ts';
import { dayNumber } from '../pipeline/edition/dates.ts';

/** A day of the home page's clock; the first event is day 1. */
export interface ClockDay {
  day: number;
  event: EventView;
}

/** The marked days of the clock, in the order that the corpus gives; none where it has no clock. */
export function clockDays({ site, events }: Pick<Edition, 'site' | 'events'>): ClockDay[] {
  const marked = (site.clock?.events ?? []).flatMap(
    (id) => events.find((event) => event.id === id) ?? [],
  );
  const first = marked[0];
  if (first === undefined) return [];
  return marked.map((event) => ({ day: dayNumber(event.date) - dayNumber(first.date) + 1, event }));
}
