import type { Messages } from '../../messages/en/en.ts';
import type { SearchSource } from '../index/record.ts';
import type { Hit } from './hit.ts';

/** Hits that belong together, best first, with their rank over all groups from 1. */
export interface Group {
  id: string;
  label: string;
  hits: { hit: Hit; rank: number }[];
}

/** Groups hits by source (what belongs to none, by kind) or by kind. Groups are ordered by their best hit. */
export function group(
  hits: readonly Hit[],
  { by, sources }: { by: 'source' | 'kind'; sources: readonly SearchSource[] },
  say: Pick<Messages['search'], 'kinds' | 'comma'>,
): Group[] {
  const groups = new Map<string, Group>();
  for (const [at, hit] of hits.entries()) {
    const { kind, source } = hit.record;
    const id = by === 'source' && source !== '' ? source : kind;
    const known = sources.find((one) => one.key === id);
    const named = known ? [known.name, known.dateText].filter(Boolean).join(say.comma) : source;
    const label = by === 'source' && named !== '' ? named : say.kinds[kind].many;
    const own = groups.get(id) ?? { id, label, hits: [] };
    own.hits.push({ hit, rank: at + 1 });
    groups.set(id, own);
  }
  return [...groups.values()];
}
