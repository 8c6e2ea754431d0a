import type { Bundle } from './bundle.ts';
import { passes, sourcesMeant } from './filter.ts';
import { type Filter, foldAll, type Query } from './query.ts';
import { RECORD_KINDS, type RecordKind, type SearchRecord } from './record.ts';

/** What a reader can narrow an answer by. */
export interface Facet {
  name: string;
  label: string;
  values: { value: string; label: string; count: number; isOn: boolean }[];
}

/** What several records of a kind are called. */
export const KIND_LABELS = {
  passage: 'Passages',
  claim: 'Claims',
  note: 'Notes',
  event: 'Dates',
  entity: 'People and names',
  term: 'Wording',
  section: 'Explainer',
} as const satisfies Record<RecordKind, string>;

type About = Pick<Bundle, 'sources' | 'facets'>;

/** Counts the records of an answer by kind, source and the corpus's facets; each facet as if its own filters were off. */
export function countFacets(list: readonly SearchRecord[], query: Query, about: About): Facet[] {
  const facet = (
    name: string,
    label: string,
    values: { value: string; label: string }[],
    of: (record: SearchRecord) => readonly string[],
  ): Facet => {
    const others = query.filters.filter((filter) => filter.name !== name);
    const own = query.filters.filter((filter) => filter.name === name && !filter.isWithout);
    const shown = list.filter((record) => passes(record, others, about.sources));
    return {
      name,
      label,
      values: values
        .map(({ value, label: words }) => ({
          value,
          label: words,
          count: shown.filter((record) => of(record).includes(value)).length,
          isOn: own.some((filter) => means(filter, value, about)),
        }))
        .filter((one) => one.count > 0 || one.isOn),
    };
  };
  return [
    facet('kind', 'Kind', RECORD_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] })), (record) => [record.kind]),
    facet('source', 'Source', about.sources.map(({ key, sign }) => ({ value: key, label: sign })), (record) => [record.source]),
    ...about.facets.map(({ id, label, values }) =>
      facet(id, label, values.map((one) => ({ value: one.id, label: one.label })), (record) => record.facets[id] ?? []),
    ),
  ].filter((one) => one.values.length > 1 || one.values.some((value) => value.isOn));
}

/** The text of a query with a filter put in, or taken out when it is there. */
export function toggleFilter(text: string, query: Query, name: string, value: string, about: About): string {
  const isOn = query.filters.some((filter) => filter.name === name && !filter.isWithout && means(filter, value, about));
  if (!isOn) return `${text.trim()} ${name}:${value}`.trim();
  const piece = /(?<![\p{L}\p{N}-])(\p{L}[\p{L}\p{N}-]*):(?:“([^“”]*)”|"([^"]*)"|([^\s“”"]+))/gu;
  return text
    .replace(piece, (whole, key: string, curly?: string, straight?: string, bare?: string) => {
      const typed = curly ?? straight ?? bare ?? '';
      const filter = { name, value: foldAll(typed), typed, isWithout: false };
      return key.toLowerCase() === name && means(filter, value, about) ? '' : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

function means(filter: Filter, value: string, about: About): boolean {
  if (filter.name === 'source') return sourcesMeant(filter.value, about.sources).some((one) => one.key === value);
  return filter.value === foldAll(value) || (filter.name === 'kind' && filter.value === `${value}s`);
}
