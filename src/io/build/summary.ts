import type { Summary } from '../../edition/edition.ts';
import { formatNumber } from '../../edition/phrases.ts';
import type { SiteSize } from './site-size.ts';

type Row = [name: string, count: string, more?: string];

/** The summary of a build: one aligned line per count. `seconds` is how long it took. */
export function summary(counts: Summary, { pages, indexBytes }: SiteSize, seconds: number): string {
  const { ok, attested, unchecked } = counts.quotations;
  const all = ok + attested + unchecked;
  const quotations: Row = [
    'quotations',
    formatNumber(all),
    `${ok} ok, ${attested} attested, ${unchecked} unchecked`,
  ];
  const rows: Row[] = [
    ['sources', formatNumber(counts.sources)],
    ['passages', formatNumber(counts.passages)],
    ...(counts.notes > 0 ? [['notes', formatNumber(counts.notes)] satisfies Row] : []),
    ...(counts.claims > 0 ? [['claims', formatNumber(counts.claims)] satisfies Row] : []),
    ...(all > 0 ? [quotations] : []),
    ['pages', formatNumber(pages)],
    ['index', `${formatNumber(Math.ceil(indexBytes / 1000))} KB`],
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
