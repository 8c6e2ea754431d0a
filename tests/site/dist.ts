import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, SITES, type SiteName } from './sites.ts';

/** Every file of a built site, by its path: `sources/toi/index.html`. */
export function filesOf(name: SiteName): string[] {
  const folder = folderOf(name);
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Every page of a built site, by its address without BASE: `/sources/toi/`, `/404.html`. */
export function pagesOf(name: SiteName): string[] {
  return filesOf(name)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`);
}

/** The text of a file of a built site. */
export function read(name: SiteName, file: string): string {
  return readFileSync(join(folderOf(name), file), 'utf8');
}

/** The HTML of a page, by its address without BASE. */
export function readPage(name: SiteName, address: string): string {
  return read(name, address.endsWith('/') ? `${address}index.html` : address);
}

/** An address as the pages of a site write it: with BASE in front. */
export function underBase(name: SiteName, address: string): string {
  return SITES[name].base + address.slice(1);
}

/** `sources.json`, as far as the tests read it. */
export interface SourceTwin {
  key: string;
  title: string;
  publisher: { name: string; url?: string };
  carrier?: { name: string; url?: string } | null;
  passages: { n: string; kind: string; text: string; needs: string[]; url: string }[];
}

/** `claims.json`, as far as the tests read it. */
export interface ClaimTwin {
  id: string;
  text: string;
  status: string;
  url: string;
  evidence: {
    source: string;
    passage: string;
    quote: string;
    direction: string;
    voice: string;
    by: string[];
  }[];
}

export interface AddressTwin {
  address: string;
  kind: string;
  status: 'live' | 'alias' | 'gone';
  to: string;
}

export const sourcesOf = (name: SiteName): SourceTwin[] => json(name, 'data/sources.json');
export const claimsOf = (name: SiteName): ClaimTwin[] => json(name, 'data/claims.json');
export const addressesOf = (name: SiteName): AddressTwin[] => json(name, 'data/addresses.json');

function json(name: SiteName, file: string) {
  return JSON.parse(read(name, file));
}
