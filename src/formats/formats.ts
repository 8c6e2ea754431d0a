import type { Reader } from './reader.ts';

/** The reader of a file, by its name and by how its bytes begin; undefined where no format is recognised. */
export function readerFor(_path: string, _bytes: Uint8Array): Reader | undefined {
  return undefined;
}
