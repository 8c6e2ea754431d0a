import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ClaimView, EvidenceView } from '../../edition/edition.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { selectClaims } from '../blocks/select.ts';
import type { Block, BlockInput } from '../explain/blocks.ts';
import { voiceText } from '../markup/evidence.ts';
import { framed } from './picture.ts';
import { type Cell, groupsOf, matrixOf } from './table.ts';

interface Row {
  id: string;
  head: Cell;
  claims: ClaimView[];
}

/**
 * `<Matrix>`: claims against sources; each cell has the source's own words, says how it speaks, and leads to its passage.
 * `rows="Length: a b; Cost: c"` puts the claims on one question into one row.
 */
export const matrix: Block = ({ edition, find, attributes }) => {
  const rows = rowsOf({ edition, find, attributes });
  const pieces = rows.flatMap((row) => row.claims.flatMap((claim) => claim.evidence));
  const sources = edition.sources.filter(({ key }) => pieces.some(({ source }) => source === key));
  const [first] = rows;
  if (!first) return [];
  const title = attributes.get('title') ?? attributes.get('caption') ?? 'Who says what';
  return [
    framed(`matrix-${first.id}`, title, [
      matrixOf(
        {
          label: title,
          head: [
            attributes.has('rows') ? 'On' : 'Statement',
            ...sources.map((source) => source.sign),
          ],
          rows: rows.map((row) => [row.head, ...sources.map(({ key }) => cell(row, key, find))]),
        },
        attributes.has('rows') ? 'matrix pic-quotes pic-groups' : 'matrix pic-quotes',
      ),
    ]),
  ];
};

function rowsOf({ edition, find, attributes }: BlockInput): Row[] {
  if (attributes.has('rows'))
    return groupsOf(attributes.get('rows')).map(({ name, ids }) => ({
      id: ids[0] ?? '',
      head: name,
      claims: ids.flatMap((id) => find.claim(id) ?? []),
    }));
  const own = new Set(['caption', 'title']);
  const chosen = new Map([...attributes].filter(([name]) => !own.has(name)));
  return selectClaims(edition.claims, chosen).map((claim) => ({
    id: claim.id,
    head: [h('a', { href: claim.address }, claim.text)],
    claims: [claim],
  }));
}

function cell({ claims }: Row, key: string, find: Lookup): ElementContent[] {
  const pieces = claims.flatMap((claim) => claim.evidence.filter(({ source }) => source === key));
  const seen = new Map(pieces.map((piece) => [`${piece.passage} ${piece.quote}`, piece]));
  if (seen.size === 0) return [h('span', { className: ['silent'] }, 'not said')];
  return [...seen.values()].map((piece) => {
    const href = find.passage(`${key}:${piece.passage}`)?.passage.address ?? '';
    return h('p', [
      piece.quote === '' ? 'in other words' : `“${piece.quote}”`,
      `${how(piece)}\u00a0`,
      h('a', { href }, `¶${piece.passage}`),
    ]);
  });
}

/** How a source speaks, where it is not simply in its own voice. */
function how(piece: EvidenceView): string {
  const against = piece.direction === 'contradicts' ? ', against it' : '';
  return piece.voice === 'outlet' ? against : `${against}, ${voiceText(piece)}`;
}
