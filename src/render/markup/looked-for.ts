import type { Element } from 'hast';
import { h } from 'hastscript';
import type { SilenceView } from '../../edition/data-view.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { passageLink } from './passage-link.ts';

/**
 * What a silence rests on: the words that were looked for and in which sources, and each passage where one of them stands,
 * with the reason why it answers nothing.
 */
export function lookedFor({ sources, words, except }: SilenceView, find: Lookup): Element[] {
  const say = find.say.reading;
  const told = say.lookedFor({
    signs: sources.map((key) => find.source(key)?.sign ?? key),
    words: words.map((word) => word.replace(/\*$/, '…')),
  });
  return [
    h('p', { class: 'why' }, except.length === 0 ? `${told} ${say.noneOccurs}` : told),
    ...(except.length === 0
      ? []
      : [
          h('ul', { class: 'why' }, [
            ...except.map(({ at, why }) => h('li', [passageLink(at, find), `: ${why}`])),
          ]),
        ]),
  ];
}
