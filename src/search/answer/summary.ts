import type { Messages } from '../../messages/en/en.ts';
import type { Bundle } from '../index/bundle.ts';
import type { SearchRecord } from '../index/record.ts';
import type { Answer } from './answer.ts';
import { isWhole } from './hit.ts';

type Say = Messages['search'];

/** How much was found, in one line that is read out: kinds, and how many sources the passages come from. */
export function summary({ hits, partial, outOf }: Answer, say: Say): string {
  const list = hits.map((hit) => hit.record);
  if (list.length === 0) {
    if (partial.length === 0) return say.nothing;
    const count = partial.length;
    return partial.some(isWhole) ? say.someFar({ count }) : say.someFew({ count });
  }
  const { passages, claims, notes, rest } = countKinds(list);
  return say.found({
    hits: list.length,
    outOf: outOf > list.length ? outOf : 0,
    passages: passages.length,
    sources: new Set(passages.map((record) => record.source)).size,
    ...{ claims, notes, rest },
  });
}

/** What a site's search looks through, in one line. */
export function scope({ records, concordance, sourceCount }: Bundle, say: Say): string {
  const { passages, claims, notes, rest } = countKinds(records);
  return say.scope({
    passages: passages.length,
    ...{ claims, notes },
    sources: sourceCount,
    hasMore: rest > 0 || records.length === 0,
    hasOriginals: Object.keys(concordance).length > 0,
  });
}

function countKinds(list: readonly SearchRecord[]) {
  const of = (kind: SearchRecord['kind']) => list.filter((record) => record.kind === kind);
  const passages = of('passage');
  const [claims, notes] = [of('claim').length, of('note').length];
  return { passages, claims, notes, rest: list.length - passages.length - claims - notes };
}
