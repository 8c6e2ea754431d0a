import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Engine } from '../../src/client/search/engine.ts';
import { Knowledge } from '../../src/client/search/knowledge.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { type Bundle, unpack } from '../../src/search/index/bundle.ts';
import { searchFiles } from '../../src/search/index/files.ts';

/** The search of an edition as a page has it, from files on disk. */
export interface OnDisk {
  /** What the page knows when it has the bundle. */
  knowledge: Knowledge;
  /** What it knows when it has the engine alone. */
  engineAlone: Knowledge;
  bundle: Bundle;
  remove: () => void;
}

/** Writes the search of an edition into a folder and lets the engine read it there. */
export async function onDisk(edition: Edition): Promise<OnDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const [path, bytes] of await searchFiles(edition)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  // Node's fetch reads no files, and the engine knows no other way to ask for them.
  const fetchOthers = globalThis.fetch;
  globalThis.fetch = async (address, options) =>
    String(address).startsWith('file:')
      ? new Response(readFileSync(fileURLToPath(String(address).replace(/\?.*$/, ''))))
      : fetchOthers(address, options);
  const base = `${pathToFileURL(folder)}/`;
  const bundle = unpack(readFileSync(join(folder, 'search-data.json'), 'utf8'));
  const nothing = { ...bundle, records: [], isComplete: false, concordance: {} };
  return {
    knowledge: new Knowledge(bundle, new Engine(base), base),
    engineAlone: new Knowledge(nothing, new Engine(base), base),
    bundle,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
