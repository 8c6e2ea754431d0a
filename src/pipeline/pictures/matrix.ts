import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ClaimView, EvidenceView } from '../../model/edition.ts';
import type { Lookup } from '../edition/lookup.ts';
import type { Block } from '../explain/blocks.ts';
import { selectClaims } from '../explain/select.ts';
import { voiceText } from '../rehype/evidence.ts';
import { framed } from './picture.ts';
import { tableOf } from './table.ts';

/** `<Matrix>`: claims against sources; each cell has the source's own words, says how it speaks, and leads to its passage. */
export const matrix: Block = ({ edition, find, attributes }) => {
  const own = new Set(['caption', 'title']);
  const chosen = new Map([...attributes].filter(([name]) => !own.has(name)));
  const claims = selectClaims(edition.claims, chosen);
  const sources = edition.sources.filter((source) =>
    claims.some((claim) => claim.evidence.some((piece) => piece.source === source.key)),
  );
  const [first] = claims;
  if (!first) return [];
  const title = attributes.get('title') ?? attributes.get('caption') ?? 'Who says what';
  return [
    framed(`matrix-${first.id}`, title, [
      tableOf({
        label: title,
        className: 'matrix',
        head: ['Statement', ...sources.map((source) => source.sign)],
        rows: claims.map((claim) => [
          [h('a', { href: claim.address }, claim.text)],
          ...sources.map((source) => cell(claim, source.key, find)),
        ]),
      }),
    ]),
  ];
};

function cell(claim: ClaimView, key: string, find: Lookup): ElementContent[] {
  const pieces = claim.evidence.filter((piece) => piece.source === key);
  if (pieces.length === 0) return [h('span', { className: ['silent'] }, 'not said')];
  return pieces.map((piece) =>
    h('p', [
      piece.quote === '' ? 'in other words' : `“${piece.quote}”`,
      how(piece),
      ' ',
      h('a', { href: find.passage(`${key}:${piece.passage}`)?.passage.address ?? '' }, `¶${piece.passage}`),
    ]),
  );
}

/** How a source speaks, where it is not simply in its own voice. */
function how(piece: EvidenceView): string {
  const against = piece.direction === 'contradicts' ? ', against it' : '';
  return piece.voice === 'outlet' ? against : `${against}, ${voiceText(piece)}`;
}
