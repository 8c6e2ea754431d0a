import type { Messages } from '../../messages/en/en.ts';
import type { Query } from '../words/parsed.ts';
import { foldAll } from '../words/query.ts';
import type { Bundle } from './bundle.ts';
import { narrow, valuesMeant } from './filter.ts';
import { RECORD_KINDS, type SearchRecord } from './record.ts';

/** What a reader can narrow an answer by. */
export interface Facet {
  name: string;
  label: string;
  values: { value: string; label: string; count: number; isOn: boolean }[];
}

type About = Pick<Bundle, 'sources' | 'facets'>;
const MOST_VALUES = 12;

/** Counts the records of an answer by kind, source and the corpus's facets; each facet as if its own filters were off. Of many values, the commonest. */
export function countFacets(
  list: readonly SearchRecord[],
  query: Query,
  about: About,
  say: Pick<Messages['search'], 'kinds' | 'kind' | 'source'>,
): Facet[] {
  const facet = (
    name: string,
    label: string,
    values: readonly { value: string; label: string }[],
    of: (record: SearchRecord) => readonly string[],
  ): Facet => {
    const counts = new Map<string, number>();
    const shown = list.filter(
      narrow(
        query.filters.filter((filter) => filter.name !== name),
        about.sources,
      ),
    );
    for (const value of shown.flatMap(of)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const on = valuesOn(query, name, about);
    const all = values
      .map((one) => ({
        ...one,
        count: counts.get(one.value) ?? 0,
        isOn: on.size > 0 && on.has(foldAll(one.value)),
      }))
      .filter((one) => one.count > 0 || one.isOn);
    const many = all
      .toSorted((a, b) => Number(b.isOn) - Number(a.isOn) || b.count - a.count)
      .slice(0, MOST_VALUES);
    return { name, label, values: all.length > MOST_VALUES ? many : all };
  };
  const kinds = RECORD_KINDS.map((kind) => ({ value: kind, label: say.kinds[kind].many }));
  const sources = about.sources.map(({ key, sign }) => ({ value: key, label: sign }));
  return [
    facet('kind', say.kind, kinds, (record) => [record.kind]),
    facet('source', say.source, sources, (record) => [record.source]),
    ...about.facets.map(({ id, label, values }) => {
      const own = values.map((one) => ({ value: one.id, label: one.label }));
      return facet(id, label, own, (record) => record.facets[id] ?? []);
    }),
  ].filter((one) => one.values.length > 1 || one.values.some((value) => value.isOn));
}

function valuesOn(query: Query, name: string, about: About): Set<string> {
  const own = query.filters.filter((filter) => filter.name === name && !filter.isWithout);
  return new Set(own.flatMap((filter) => valuesMeant(filter, about.sources)).map(foldAll));
}

/** The text of a query with a filter put in, or taken out when it is there. */
export function toggleFilter(
  text: string,
  query: Query,
  name: string,
  value: string,
  about: About,
): string {
  if (!valuesOn(query, name, about).has(foldAll(value)))
    return `${text.trim()} ${name}:${value}`.trim();
  const piece = /(?<![\p{L}\p{N}-])(\p{L}[\p{L}\p{N}-]*):(?:“([^“”]*)”|"([^"]*)"|([^\s“”"]+))/gu;
  return text
    .replace(piece, (whole, key: string, curly?: string, straight?: string, bare?: string) => {
      const typed = curly ?? straight ?? bare ?? '';
      const filter = { name, value: foldAll(typed), typed, isWithout: false };
      const isIt =
        key.toLowerCase() === name &&
        valuesMeant(filter, about.sources).map(foldAll).includes(foldAll(value));
      return isIt ? '' : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
