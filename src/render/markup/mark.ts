import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ClaimView } from '../../edition/edition.ts';
import {
  isWhole,
  type Marked,
  newsOf,
  type Slot,
  slotsOf,
  slotsText,
} from '../../edition/evidence/stance.ts';
import type { SourceView } from '../../edition/source-view.ts';
import type { Say } from '../../messages/messages.ts';

/** Signs no longer than this stand as heads over columns of marks. */
const SHORT = 7;
/** So many columns have room beside a list. */
const COLUMNS = 5;

/** The mark of a claim: a place for each source, its words for those who cannot see it. Signs are made by styles, so that no copy has them without what they mean. */
export function markOf(claim: Marked, sources: readonly SourceView[], say: Say): Element {
  const slots = slotsOf(claim, sources);
  return h('span', { class: 'mark' }, [
    h('span', { class: 'hidden' }, slotsText(slots, say)),
    drawn(slots, isInColumns(sources) ? 'slots columns' : 'slots'),
  ]);
}

/** The mark of a claim in a list, and a word beside it where that is news. */
export function standing(
  claim: Marked & Pick<ClaimView, 'status' | 'reports'>,
  sources: readonly SourceView[],
  say: Say,
): Element {
  const news = newsOf(claim, say);
  return h('span', { class: 'standing' }, [
    markOf(claim, sources, say),
    ...(news === '' ? [] : [' ', h('span', { class: 'news' }, news)]),
  ]);
}

/** What the signs of those marks mean that stand on a page. */
export function markKey(
  sources: readonly SourceView[],
  claims: readonly Marked[],
  { marks }: Say,
): Element {
  const met = new Set(
    claims.flatMap((claim) => slotsOf(claim, sources).map(({ stance }) => stance)),
  );
  return h(
    'p',
    { class: 'mark-key' },
    (['own', 'said', 'against', 'both', 'other', 'none'] as const)
      .filter((stance) => met.has(stance))
      .flatMap((stance, index) => [
        ...(index > 0 ? [' '] : []),
        h('span', [h('i', { class: stance }), marks.key[stance]]),
      ]),
  );
}

/** The signs of sources over the columns of their marks; none where marks name theirs themselves. */
export function markHeads(sources: readonly SourceView[]): Element[] {
  if (!isInColumns(sources)) return [];
  const heads = sources.map(({ sign }): Slot => ({ sign, stance: 'none' }));
  return [h('div', { class: 'mark-heads', ariaHidden: 'true' }, [drawn(heads, 'slots columns')])];
}

function drawn(slots: readonly Slot[], name: string): Element {
  return h(
    'span',
    { class: name, ariaHidden: 'true' },
    slots.map(({ sign, stance }) => h('i', { class: stance, dataSign: sign })),
  );
}

function isInColumns(sources: readonly SourceView[]): boolean {
  return (
    isWhole(sources) &&
    sources.length <= COLUMNS &&
    sources.every(({ sign }) => sign.length <= SHORT)
  );
}
