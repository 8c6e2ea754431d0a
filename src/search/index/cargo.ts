import { NOTHING, type SearchRecord } from './record.ts';

/** What a record carries that the engine must not search: it travels as a filter, whose file is never fetched. */
export const CARGO = 'cargo';

/** Writes what a record is besides its text; what is not known of it is left out. */
export function packCargo({ text: _, ...rest }: SearchRecord): string {
  const unknown = new Map(
    Object.entries(NOTHING).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const isKnown = ([name, value]: [string, unknown]) => unknown.get(name) !== JSON.stringify(value);
  return JSON.stringify(Object.fromEntries(Object.entries(rest).filter(isKnown)));
}

/** Reads what `packCargo` wrote. */
export function readCargo(cargo: string, text: string): SearchRecord {
  return { ...NOTHING, ...JSON.parse(cargo), text };
}
