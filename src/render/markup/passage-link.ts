import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Lookup } from '../../edition/lookup.ts';

/** A link to a passage by its short name, `Dawn ¶14`, which never breaks over two lines. */
export function passageLink(at: string, find: Lookup): Element {
  const href = find.passage(at)?.passage.address ?? '';
  return h('a', { class: 'passage-link', href }, find.passageName(at));
}
