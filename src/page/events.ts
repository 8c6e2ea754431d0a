import type { EventView } from '../edition/data-view.ts';
import type { Say } from '../messages/messages.ts';

/** Events from the earliest to the latest; those of one day keep the order of the corpus. */
export function eventsByDate(events: readonly EventView[]): EventView[] {
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** How the date of an event is known, as a sentence. */
export function basisOfDate(
  { basis, why: reason }: Pick<EventView, 'basis' | 'why'>,
  { data }: Say,
): string {
  const why = reason.replace(/\.$/, '');
  switch (basis) {
    case 'stated':
      return data.dateStated({ why });
    case 'weekday':
      return data.dateByWeekday({ why });
    case 'computed':
      return data.dateComputed({ why });
    default:
      return basis satisfies never;
  }
}
