import type { Element } from 'hast';
import { h } from 'hastscript';
import { splitReference } from '../../corpus/reference.ts';
import type { Cited, Lookup } from '../../edition/lookup.ts';

/** More passages than these are told by those that come first. */
const MOST = 7;

/**
 * What the sentences of a paragraph rest on, for the column beside it: an entry for each, which opens the same panel as its sign. It repeats
 * what the signs open, so nothing announces it and no key stops at it.
 */
export function apparatus(entries: readonly Element[]): Element {
  return h('p', { class: 'apparatus screen', ariaHidden: 'true' }, [
    ...entries.flatMap((entry, index) => (index > 0 ? [' ', entry] : [entry])),
  ]);
}

/** `7 Courier ¶7, 9; Minutes ¶14` */
export function apparatusEntry(cited: readonly Cited[], count: number, find: Lookup): Element {
  return h('button', { type: 'button', popoverTarget: `ev-${count}`, tabIndex: -1 }, [
    h('b', String(count)),
    `\u00a0${restsOn(cited, find)}`,
  ]);
}

function restsOn(cited: readonly Cited[], find: Lookup): string {
  const all = [...new Set(cited.flatMap(({ at }) => at))];
  if (all.length === 0) return find.say.reading.notSaid;
  const bySource = Map.groupBy(all.slice(0, MOST), (at) => splitReference(at).source);
  const told = [...bySource].map(([key, list]) => {
    const numbers = list.map((at) => splitReference(at).n).join(find.say.frame.comma);
    return `${find.source(key)?.sign ?? key}\u00a0¶${numbers}`;
  });
  return told.join('; ') + (all.length > MOST ? '; …' : '');
}
