import type { Element } from 'hast';
import { h } from 'hastscript';
import type { SilenceView } from '../../edition/data-view.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { listing } from '../../edition/phrases.ts';
import { passageLink } from './passage-link.ts';

/**
 * What a silence rests on: the words that were looked for and in which sources, and each passage where one of them stands,
 * with the reason why it answers nothing.
 */
export function lookedFor({ sources, words, except }: SilenceView, find: Lookup): Element[] {
  const signs = listing(sources.map((key) => find.source(key)?.sign ?? key));
  const list = words.map((word) => word.replace(/\*$/, '…')).join(', ');
  const none = except.length === 0 ? ' None of them occurs there.' : '';
  return [
    h('p', { class: 'why' }, `Looked for in ${signs}: ${list}.${none}`),
    ...(except.length === 0
      ? []
      : [
          h('ul', { class: 'why' }, [
            ...except.map(({ at, why }) => h('li', [passageLink(at, find), `: ${why}`])),
          ]),
        ]),
  ];
}
