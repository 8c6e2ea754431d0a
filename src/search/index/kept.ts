import { sha256 } from '../../text/hash.ts';

/** What was made in a build before, by a hash of all that it was made from. */
export interface Kept {
  get: (key: string) => Uint8Array | undefined;
  set: (key: string, bytes: Uint8Array) => void;
}

/** Nothing kept. */
export const NOTHING_KEPT: Kept = { get: () => undefined, set: () => {} };

/** What is kept of these parts; made, and kept, where there is none. */
export function keptOr(kept: Kept, parts: readonly string[], make: () => Uint8Array): Uint8Array {
  if (kept === NOTHING_KEPT) return make();
  const key = sha256(JSON.stringify(parts));
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
