import { NOTHING, type SearchRecord } from './record.ts';

/** A record beside the keys that the engine searches: it travels as a filter, whose file is never fetched. */
export const CARGO = 'cargo';

/** Writes a record and its number; what is not known of it is left out. */
export function packCargo(record: SearchRecord, number: number): string {
  const unknown = new Map(
    Object.entries(NOTHING).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const isKnown = ([name, value]: [string, unknown]) => unknown.get(name) !== JSON.stringify(value);
  return JSON.stringify({ number, ...Object.fromEntries(Object.entries(record).filter(isKnown)) });
}

/** Reads what `packCargo` wrote. */
export function readCargo(cargo: string): { number: number; record: SearchRecord } {
  const { number, ...rest } = JSON.parse(cargo);
  return { number, record: { ...NOTHING, ...rest } };
}
