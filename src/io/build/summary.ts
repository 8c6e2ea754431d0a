import type { Summary } from '../../edition/edition.ts';
import type { SiteSize } from './site-size.ts';

/** The summary of a build: one aligned line per count. `seconds` is how long it took. */
export function summary(counts: Summary, { pages, indexBytes }: SiteSize, seconds: number): string {
  const { ok, attested, unchecked } = counts.quotations;
  const all = ok + attested + unchecked;
  const rows: [name: string, count: string, more?: string][] = [
    ['sources', String(counts.sources)],
    ['passages', String(counts.passages)],
    ['notes', String(counts.notes)],
    ['claims', String(counts.claims)],
    ['quotations', String(all), `${ok} ok, ${attested} attested, ${unchecked} unchecked`],
    ['pages', String(pages)],
    ['index', `${Math.ceil(indexBytes / 1000)} KB`],
    ['time', `${seconds.toFixed(1)} s`],
  ];
  const left = Math.max(...rows.map(([name]) => name.length));
  const right = Math.max(...rows.map(([, count]) => count.replace(/ .*/, '').length));
  return rows
    .map(([name, count, more]) => {
      const [number = '', unit] = count.split(' ');
      const tail = [unit, more && `(${more})`].filter(Boolean).join(' ');
      return `  ${name.padEnd(left)}  ${number.padStart(right)} ${tail}`.trimEnd();
    })
    .join('\n');
}
