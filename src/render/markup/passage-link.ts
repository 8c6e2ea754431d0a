import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Lookup } from '../../edition/lookup.ts';

/** A link to a passage by its short name, `Courier ¶14`, which never breaks over two lines. A reference to none is only its name. */
export function passageLink(at: string, find: Lookup): Element {
  return linked(at, find, find.passageName(at).replaceAll(' ', '\u00a0'), 'passage-link');
}

/** A link to a passage by its number alone, `¶14`, where its source stands beside it. */
export function numberLink(at: string, find: Lookup): Element {
  return linked(at, find, `¶${find.passage(at)?.passage.n ?? at}`);
}

function linked(at: string, find: Lookup, name: string, className?: string): Element {
  const href = find.passage(at)?.passage.address;
  return href === undefined ? h('span', name) : h('a', { class: className, href }, name);
}
