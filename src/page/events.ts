import type { EventView } from '../edition/data-view.ts';

/** Events from the earliest to the latest; those of one day keep the order of the corpus. */
export function eventsByDate(events: readonly EventView[]): EventView[] {
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** How the date of an event is known, as the end of a sentence that begins “Date”. */
export function basisOfDate({ basis, why }: Pick<EventView, 'basis' | 'why'>): string {
  const reason = why === '' ? '.' : `: ${why.replace(/\.$/, '')}.`;
  switch (basis) {
    case 'stated':
      return `stated${reason}`;
    case 'weekday':
      return `worked out by us from a weekday${reason}`;
    case 'computed':
      return `computed by us${reason}`;
    default:
      return basis satisfies never;
  }
}
