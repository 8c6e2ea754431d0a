import type { Bundle } from '../index/bundle.ts';
import type { SearchRecord } from '../index/record.ts';
import type { Answer } from './answer.ts';
import { type Hit, isWhole } from './hit.ts';

/** How much was found, in one line that is read out: kinds, and how many sources the passages come from. */
export function summary(found: Answer): string {
  const list = found.hits.map((hit) => hit.record);
  if (list.length === 0) return found.partial.length > 0 ? few(found.partial) : 'Nothing found.';
  const passages = list.filter((record) => record.kind === 'passage');
  const sources = new Set(passages.map((record) => record.source)).size;
  const where = `${count(passages.length, 'passage', 'passages')} in ${count(sources, 'source', 'sources')}`;
  const rest = list.filter((record) => !['passage', 'claim', 'note'].includes(record.kind)).length;
  const kinds = [
    passages.length > 0 ? where : '',
    of(list, 'claim', 'claim', 'claims'),
    of(list, 'note', 'note', 'notes'),
    rest > 0 ? `${rest} in dates, names, wording and sections` : '',
  ].filter(Boolean);
  const hits = count(list.length, 'hit', 'hits');
  const all = found.outOf > list.length ? `The best ${hits} of about ${found.outOf}` : hits;
  return `${all}: ${kinds.join('; ')}.`;
}

function few(partial: readonly Hit[]): string {
  return partial.some(isWhole)
    ? `Nothing has all of these close together. ${count(partial.length, 'hit has', 'hits have')} most of them, or all but far apart.`
    : `Nothing has all of these. ${count(partial.length, 'hit has', 'hits have')} most of them.`;
}

/** What a site's search looks through, in one line. */
export function scope(bundle: Bundle): string {
  const kinds = [
    of(bundle.records, 'passage', 'passage', 'passages'),
    of(bundle.records, 'claim', 'claim', 'claims'),
    of(bundle.records, 'note', 'note', 'notes'),
  ].filter(Boolean);
  const what = kinds.length === 0 ? 'all passages, claims and notes' : kinds.join(', ');
  const hasMore = bundle.records.some(({ kind }) => !['passage', 'claim', 'note'].includes(kind));
  const also =
    hasMore || kinds.length === 0 ? ', and names, dates, wording, numbers and the explainer' : '';
  const originals =
    Object.keys(bundle.concordance).length > 0
      ? ' Words that only an original uses also lead to its passage.'
      : '';
  return `Searches ${what} of ${count(bundle.sourceCount, 'source', 'sources')}${also}.${originals}`;
}

function of(
  list: readonly SearchRecord[],
  kind: SearchRecord['kind'],
  one: string,
  many: string,
): string {
  const number = list.filter((record) => record.kind === kind).length;
  return number === 0 ? '' : count(number, one, many);
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
