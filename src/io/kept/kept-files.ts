import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Kept } from '../../search/index/kept.ts';

/** What is kept in a folder. */
export interface KeptFiles extends Kept {
  /** How many files were damaged: each was thrown away. */
  damaged: () => number;
  /** Removes what nobody asked for since. */
  forgetOthers: () => void;
}

const HASH_BYTES = 32;

/** The folder for what code of one version keeps; what another version kept goes. */
export function keptFolder(folder: string, version: string): string {
  const all = join(folder, 'kept');
  for (const other of existsSync(all) ? readdirSync(all) : [])
    if (other !== version) rmSync(join(all, other), { recursive: true, force: true });
  return join(all, version);
}

/**
 * Things kept as files, each named by the hash of what it was made from and beginning with the hash of what it holds: one that was cut
 * short or changed is thrown away and made anew.
 */
export function keptIn(folder: string): KeptFiles {
  const asked = new Set<string>();
  let damaged = 0;
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key);
  return {
    get: (key) => {
      asked.add(key);
      const path = pathOf(key);
      if (!existsSync(path)) return undefined;
      const file = readFileSync(path);
      const body = file.subarray(HASH_BYTES);
      if (hashOf(body).equals(file.subarray(0, HASH_BYTES))) return gunzipSync(body);
      damaged += 1;
      rmSync(path);
      return undefined;
    },
    set: (key, bytes) => {
      asked.add(key);
      const body = gzipSync(bytes, { level: 1 });
      const path = pathOf(key);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, Buffer.concat([hashOf(body), body]));
      renameSync(`${path}.new`, path);
    },
    damaged: () => damaged,
    forgetOthers: () => {
      if (!existsSync(folder)) return;
      for (const part of readdirSync(folder)) {
        for (const name of readdirSync(join(folder, part)))
          if (!asked.has(name)) rmSync(join(folder, part, name));
      }
    },
  };
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
