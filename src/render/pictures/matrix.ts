import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import type { ClaimView, EvidenceView } from '../../edition/edition.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { Say } from '../../messages/messages.ts';
import { optional, prose } from '../blocks/attribute.ts';
import type { BlockInput } from '../blocks/block.ts';
import { block, idle } from '../blocks/define.ts';
import { groups } from '../blocks/names.ts';
import { claimChoice, idsAlone, selectClaims } from '../blocks/select.ts';
import type { Vocabulary } from '../blocks/vocabulary.ts';
import { numberLink } from '../markup/passage-link.ts';
import { voiceText } from '../markup/voice.ts';
import { framed } from './picture.ts';
import { type Cell, matrixOf } from './table.ts';

interface Row {
  id: string;
  head: Cell;
  claims: ClaimView[];
}

const schema = (words: Vocabulary) =>
  z.strictObject({
    ...claimChoice(words),
    rows: optional(groups(words, 'claim')),
    caption: optional(prose()),
    title: optional(prose()),
  });
type Attributes = z.output<ReturnType<typeof schema>>;

/**
 * `<Matrix>`: claims against sources; each cell has the source's own words, says how it speaks, and leads to its passage.
 * `rows="Length: a b; Cost: c"` puts the claims on one question into one row.
 */
export const matrix = block({
  does: 'claims against sources, each cell in the source’s own words',
  schema,
  facets: true,
  together: (_, given) => [
    ...idsAlone(given, ['rows']),
    ...idle(
      given,
      'rows',
      [...given.keys()].filter((name) => name !== 'title' && name !== 'caption'),
    ),
    ...idle(given, 'title', ['caption']),
  ],
  make: (input) => {
    const { edition, find, attributes } = input;
    const rows = rowsOf(input);
    const { sources } = edition;
    const [first] = rows;
    if (!first) return [];
    const say = find.say.pictures;
    const corner = attributes.rows ? say.on : say.statement;
    const title = attributes.title ?? attributes.caption ?? find.say.pictures.whoSaysWhat;
    return [
      framed(`matrix-${first.id}`, title, [
        matrixOf(
          {
            label: title,
            head: [corner, ...sources.map((source) => source.sign)],
            rows: rows.map((row) => [row.head, ...sources.map(({ key }) => cell(row, key, find))]),
          },
          attributes.rows ? 'matrix pic-quotes pic-groups' : 'matrix pic-quotes',
        ),
      ]),
    ];
  },
});

function rowsOf({ edition, find, attributes, facets }: BlockInput<Attributes>): Row[] {
  if (attributes.rows)
    return attributes.rows.map(({ name, ids }) => ({
      id: ids[0] ?? '',
      head: name,
      claims: ids.flatMap((id) => find.claim(id) ?? []),
    }));
  return selectClaims(edition.claims, attributes, facets).map((claim) => ({
    id: claim.id,
    head: [h('a', { href: claim.address }, claim.text)],
    claims: [claim],
  }));
}

function cell({ claims }: Row, key: string, find: Lookup): ElementContent[] {
  const pieces = claims.flatMap((claim) => claim.evidence.filter(({ source }) => source === key));
  const seen = new Map(pieces.map((piece) => [`${piece.passage} ${piece.quote}`, piece]));
  const elsewhere = claims
    .flatMap((claim) => claim.inOtherWords)
    .filter(
      (at) => at.startsWith(`${key}:`) && !pieces.some(({ passage }) => at === `${key}:${passage}`),
    );
  const { pictures, reading } = find.say;
  if (seen.size + elsewhere.length === 0)
    return [h('span', { className: ['silent'] }, reading.notSaid)];
  return [
    ...[...seen.values()].map((piece) =>
      h('p', [
        piece.quote === '' ? pictures.otherWording : `“${piece.quote}”`,
        `${how(piece, find.say)}\u00a0`,
        numberLink(`${key}:${piece.passage}`, find),
      ]),
    ),
    ...[...new Set(elsewhere)].map((at) =>
      h('p', [`${pictures.inOtherWords} `, numberLink(at, find)]),
    ),
  ];
}

/** How a source speaks, where it is not simply in its own voice. */
function how(piece: EvidenceView, say: Say): string {
  const told = [
    ...(piece.direction === 'contradicts' ? [say.marks.key.against] : []),
    ...(piece.voice === 'outlet' ? [] : [voiceText(piece, say)]),
  ];
  return told.map((one) => `${say.frame.comma}${one}`).join('');
}
