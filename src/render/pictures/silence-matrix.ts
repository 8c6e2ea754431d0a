import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SilenceView } from '../../edition/data-view.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { Block } from '../explain/blocks.ts';
import { framed } from './picture.ts';
import { listed, matrixOf } from './table.ts';

/** `<SilenceMatrix>`: questions against sources; a cell says that the source is silent, or leads to what it says. */
export const silenceMatrix: Block = ({ edition, find, attributes }) => {
  const ids = listed(attributes.get('ids'));
  const silences =
    ids.length > 0
      ? ids.flatMap((id) => edition.silences.find((silence) => silence.id === id) ?? [])
      : edition.silences;
  const [first] = silences;
  if (!first) return [];
  const all = silences.filter(({ sources }) => sources.length === edition.sources.length).length;
  const title =
    attributes.get('title') ?? `No source answers ${all} of these ${silences.length} questions`;
  return [
    framed(`silence-${first.id}`, title, [
      matrixOf({
        label: title,
        head: ['Question', ...edition.sources.map((source) => source.sign)],
        rows: silences.map((silence) => [
          [h('a', { href: silence.address }, silence.question)],
          ...edition.sources.map((source) => cell(silence, source.key, find)),
        ]),
      }),
    ]),
  ];
};

function cell(silence: SilenceView, key: string, find: Lookup): ElementContent[] {
  if (silence.sources.includes(key)) return [h('span', { className: ['silent'] }, 'not said')];
  const passages = silence.see.flatMap((id) =>
    (find.claim(id)?.evidence ?? [])
      .filter((piece) => piece.source === key && piece.direction === 'supports')
      .map(({ passage }) => passage),
  );
  const links = [...new Set(passages)].map((n) =>
    h('a', { href: find.passage(`${key}:${n}`)?.passage.address ?? '' }, `¶${n}`),
  );
  return ['said', ...links].flatMap((part, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    typeof part === 'string' ? { type: 'text', value: part } : part,
  ]);
}
