import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address } from '../../corpus/address.ts';
import { keptIn } from './kept-files.ts';

/** The pages of sources that were drawn before and are as they were. */
export interface KeptPages {
  /** Keys of their sources. */
  keys: readonly string[];
  /** Writes them into the new site and keeps those that were drawn now. Gives how many had been damaged. */
  join: (site: string) => number;
}

/** Looks up which of the pages with these hashes are kept in a folder. */
export function keptPages(folder: string, inputs: ReadonlyMap<string, string>): KeptPages {
  const kept = keptIn(folder);
  const known = [...inputs].filter(([, hash]) => kept.get(hash));
  const keys = known.map(([key]) => key);
  const isKept = new Set(keys);
  return {
    keys,
    join: (site) => {
      for (const [key, hash] of inputs) {
        const path = join(site, address.source(key), 'index.html');
        if (!isKept.has(key)) {
          if (existsSync(path)) kept.set(hash, readFileSync(path));
          continue;
        }
        const page = kept.get(hash);
        if (!page) throw new Error(`The page of ${key} was kept, and is gone.`);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, page);
      }
      kept.forgetOthers();
      return kept.damaged();
    },
  };
}
