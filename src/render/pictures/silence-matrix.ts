import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import type { SilenceView } from '../../edition/data-view.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { optional, prose } from '../blocks/attribute.ts';
import { block } from '../blocks/define.ts';
import { ids } from '../blocks/names.ts';
import { numberLink } from '../markup/passage-link.ts';
import { framed } from './picture.ts';
import { matrixOf } from './table.ts';

/** `<SilenceMatrix>`: questions against sources; a cell says that the source is silent, or leads to what it says. */
export const silenceMatrix = block({
  does: 'questions against sources: not said, or where it is said',
  schema: (words) =>
    z.strictObject({ ids: optional(ids(words, 'silence')), title: optional(prose()) }),
  make: ({ edition, find, attributes }) => {
    const silences = attributes.ids?.flatMap((id) => find.silence(id) ?? []) ?? edition.silences;
    const [first] = silences;
    if (!first) return [];
    const all = silences.filter(({ sources }) => sources.length === edition.sources.length).length;
    const say = find.say.pictures;
    const title = attributes.title ?? say.unanswered({ all, count: silences.length });
    return [
      framed(`silence-${first.id}`, title, [
        matrixOf({
          label: title,
          head: [say.question, ...edition.sources.map((source) => source.sign)],
          rows: silences.map((silence) => [
            [h('a', { href: silence.address }, silence.question)],
            ...edition.sources.map((source) => cell(silence, source.key, find)),
          ]),
        }),
      ]),
    ];
  },
});

function cell(silence: SilenceView, key: string, find: Lookup): ElementContent[] {
  const passagesOf = (list: readonly string[]) =>
    [...new Set(list)].filter((at) => at.startsWith(`${key}:`)).map((at) => numberLink(at, find));
  if (silence.sources.includes(key)) {
    const occurs = passagesOf(silence.except.map(({ at }) => at));
    return [
      h('span', { className: ['silent'] }, find.say.reading.notSaid),
      ...(occurs.length > 0
        ? [h('p', { className: ['why'] }, spaced([find.say.pictures.butSee, ...occurs]))]
        : []),
    ];
  }
  const said = silence.see.flatMap((id) =>
    (find.claim(id)?.evidence ?? [])
      .filter((piece) => piece.direction === 'supports')
      .map(({ source, passage }) => `${source}:${passage}`),
  );
  return spaced([find.say.pictures.said, ...passagesOf(said)]);
}

function spaced(parts: readonly (string | Element)[]): ElementContent[] {
  return parts.flatMap((part, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    typeof part === 'string' ? { type: 'text', value: part.trimEnd() } : part,
  ]);
}
