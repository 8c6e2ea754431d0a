import type { Original } from '../../corpus/corpus.ts';
import type { Source } from '../../corpus/source.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { tokens } from '../words/token.ts';
import type { SearchRecord } from './record.ts';

/**
 * Which passages of originals use which words: stem → `courier 3 12,herald 17`, sorted; no order of words, no counts, no function words,
 * no furniture. It lets a reader find a passage by a word of its original without giving the text
 * (the use that HathiTrust, 2d Cir. 2014, allowed). `npm run lock` writes it to `seeds/concordance.json`.
 */
export function makeConcordance(
  originals: readonly Original[],
  sources: readonly Pick<Source, 'record' | 'passages'>[],
): Record<string, string> {
  const byStem = new Map<string, Map<string, string[]>>();
  for (const { record, passages } of sources) {
    const original = originals.find((one) => one.key === record.key);
    for (const { n, kind } of original ? passages : []) {
      if (kind === 'furniture' || kind === 'removed') continue;
      for (const stem of stemsOf(original?.passages.get(n) ?? '', record.language)) {
        const places = byStem.get(stem) ?? new Map<string, string[]>();
        places.set(record.key, [...(places.get(record.key) ?? []), n]);
        byStem.set(stem, places);
      }
    }
  }
  const rows = [...byStem].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    rows.map(([stem, places]) => [
      stem,
      [...places].map(([key, ns]) => `${key} ${ns.join(' ')}`).join(','),
    ]),
  );
}

/** The part of a concordance that records do not answer themselves: stems that the shown words of a passage lack. */
export function missingFrom(
  records: readonly SearchRecord[],
  concordance: Readonly<Record<string, string>>,
  language: string,
): Record<string, string> {
  if (Object.keys(concordance).length === 0) return {};
  const shown = new Map(
    records
      .filter((record) => record.kind === 'passage')
      .map((record) => [`${record.source}:${record.n}`, stemsOf(record.text, language)]),
  );
  return Object.fromEntries(
    Object.entries(concordance).flatMap(([stem, places]): [string, string][] => {
      const left = placesOf(places).filter((at) => shown.get(at)?.has(stem) === false);
      const keys = [...new Set(left.map((at) => at.slice(0, at.indexOf(':'))))];
      const ns = (key: string) =>
        left.filter((at) => at.startsWith(`${key}:`)).map((at) => at.slice(key.length + 1));
      return left.length === 0
        ? []
        : [[stem, keys.map((key) => `${key} ${ns(key).join(' ')}`).join(',')]];
    }),
  );
}

/** Reads a concordance: stem → references. */
export function readConcordance(written: Readonly<Record<string, string>>): Map<string, string[]> {
  return new Map(Object.entries(written).map(([stem, places]) => [stem, placesOf(places)]));
}

function placesOf(places: string): string[] {
  return places.split(',').flatMap((one) => {
    const [key, ...ns] = one.split(' ');
    return ns.map((n) => `${key}:${n}`);
  });
}

function stemsOf(text: string, language: string): Set<string> {
  const list = tokens(text, language).filter((token) => !isFunctionWord(token.form));
  return new Set(list.map((token) => token.stem));
}
