import { type Filter, foldAll } from './query.ts';
import type { SearchRecord, SearchSource } from './record.ts';

/** Whether a record meets every filter: any of the wanted values of a name, none of the unwanted. */
export function passes(
  record: SearchRecord,
  filters: readonly Filter[],
  sources: readonly SearchSource[],
): boolean {
  const names = new Set(filters.map((filter) => filter.name));
  return [...names].every((name) => {
    const own = filters.filter((filter) => filter.name === name);
    const wanted = own.filter((filter) => !filter.isWithout);
    const has = (filter: Filter) => holds(record, filter, sources);
    return (wanted.length === 0 || wanted.some(has)) && !own.some((one) => one.isWithout && has(one));
  });
}

/** The keys of the sources that a value of `source:` means: a key, a sign or a name, or a part of a name in whole words. */
export function sourcesMeant(value: string, sources: readonly SearchSource[]): SearchSource[] {
  const exact = sources.filter((source) => [source.key, source.sign, source.name].some((name) => foldAll(name) === value));
  return exact.length > 0 ? exact : sources.filter((source) => hasWords(source.name, value));
}

function holds(record: SearchRecord, filter: Filter, sources: readonly SearchSource[]): boolean {
  switch (filter.name) {
    case 'source':
      return sourcesMeant(filter.value, sources).some((source) => source.key === record.source);
    case 'kind':
      return record.kind === filter.value || `${record.kind}s` === filter.value;
    case 'by':
      return record.speakers.some((speaker) => hasWords(speaker, filter.value));
    default:
      return (record.facets[filter.name] ?? []).some((value) => foldAll(value) === filter.value);
  }
}

function hasWords(name: string, value: string): boolean {
  return ` ${foldAll(name)} `.includes(` ${value} `);
}
