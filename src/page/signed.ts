import type { SourceView } from '../edition/source-view.ts';

/** So many signs are explained on a page; a list of more would be a page of its own. */
const MOST = 7;

/** The sources whose sign is not their name already, as far as a page can explain them, and how many it leaves out. */
export function signed(sources: readonly SourceView[]): { shown: SourceView[]; more: number } {
  const named = sources.filter(({ sign, name }) => sign !== name);
  return { shown: named.slice(0, MOST), more: Math.max(0, named.length - MOST) };
}
