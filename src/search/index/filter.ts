import type { Filter } from '../words/parsed.ts';
import { foldAll } from '../words/query.ts';
import { RECORD_KINDS, type SearchRecord, type SearchSource } from './record.ts';

/** Values of a filter as records have them: a kind or the key of a source; what is typed, folded, for all others. */
export function valuesMeant(filter: Filter, sources: readonly SearchSource[]): string[] {
  const { name, value } = filter;
  if (name === 'source') return sourcesMeant(filter, sources).map((source) => source.key);
  if (name === 'kind') return RECORD_KINDS.filter((kind) => value === kind || value === `${kind}s`);
  return [value];
}

/** The sources that a value of `source:` means: a key, a sign or a name, or else whole words of a name. */
export function sourcesMeant(
  { value, typed }: Pick<Filter, 'value' | 'typed'>,
  sources: readonly SearchSource[],
): SearchSource[] {
  // Buttons put keys; to fold the names of thousands of sources takes longer than to answer.
  const own = sources.find((source) => source.key === typed);
  if (own) return [own];
  const names = sources.map((source) => ({
    source,
    all: [source.key, source.sign, source.name].map(foldAll),
  }));
  const exact = names.filter(({ all }) => all.includes(value));
  const found = exact.length > 0 ? exact : names.filter(({ all }) => hasWords(all[2] ?? '', value));
  return found.map(({ source }) => source);
}

/** Makes the test that records must pass: for each name any of the wanted values, and none of the unwanted. */
export function narrow(
  filters: readonly Filter[],
  sources: readonly SearchSource[],
): (record: SearchRecord) => boolean {
  const tests = filters.map((filter) => ({
    ...filter,
    values: new Set(valuesMeant(filter, sources)),
  }));
  const names = [...new Set(filters.map((filter) => filter.name))];
  return (record) =>
    names.every((name) => {
      const own = tests.filter((test) => test.name === name);
      const wanted = own.filter((test) => !test.isWithout);
      const has = (test: (typeof tests)[number]) => holds(record, name, test.values);
      return (
        (wanted.length === 0 || wanted.some(has)) &&
        !own.some((test) => test.isWithout && has(test))
      );
    });
}

function holds(record: SearchRecord, name: string, values: ReadonlySet<string>): boolean {
  if (name === 'source') return values.has(record.source);
  if (name === 'kind') return values.has(record.kind);
  if (name !== 'by') return (record.facets[name] ?? []).some((value) => values.has(foldAll(value)));
  return record.speakers.some((speaker) =>
    [...values].some((value) => hasWords(foldAll(speaker), value)),
  );
}

function hasWords(name: string, value: string): boolean {
  return ` ${name} `.includes(` ${value} `);
}
