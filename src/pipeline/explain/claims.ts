import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ClaimView } from '../../model/edition.ts';
import type { Lookup } from '../edition/lookup.ts';
import { voiceText } from '../rehype/evidence.ts';
import type { Block } from './blocks.ts';
import { selectClaims } from './select.ts';

/** `<Claims>`: the chosen claims as a running paragraph, each sentence with its evidence. */
export const runningClaims: Block = ({ edition, attributes }) => {
  const claims = selectClaims(edition.claims, attributes);
  if (claims.length === 0) return [];
  return [h('p', claims.flatMap((claim, index) => [...(index > 0 ? [' '] : []), sentence(claim, index === 0 ? claim.text : claim.inRun)]))];
};

/** `<ClaimList>`: the chosen claims one under another, each with its status. */
export const claimList: Block = ({ edition, attributes }) => {
  const claims = selectClaims(edition.claims, attributes);
  if (claims.length === 0) return [];
  return [
    h(
      'ul',
      { class: 'claims' },
      claims.map((claim) => h('li', [sentence(claim, claim.text), ' ', h('span', { class: 'status' }, claim.statusText)])),
    ),
  ];
};

function sentence(claim: ClaimView, text: string): Element {
  return { type: 'element', tagName: 'Claim', properties: { id: claim.id }, children: [{ type: 'text', value: text }] };
}

/** `<Matrix>`: claims against sources; each cell says in words how the source speaks and leads to its passage. */
export const matrix: Block = ({ edition, find, attributes }) => {
  const claims = selectClaims(edition.claims, attributes);
  const sources = edition.sources.filter((source) => claims.some((claim) => claim.evidence.some((piece) => piece.source === source.key)));
  if (claims.length === 0) return [];
  const caption = attributes.get('caption');
  return [
    h('div', { class: 'scroll', role: 'region', tabIndex: 0, ariaLabel: caption ?? 'Who says what' }, [
      h('table', { class: 'matrix' }, [
        h('caption', caption ?? 'Who says what'),
        h('thead', [h('tr', [h('th', { scope: 'col' }, 'Statement'), ...sources.map((source) => h('th', { scope: 'col' }, source.sign))])]),
        h(
          'tbody',
          claims.map((claim) =>
            h('tr', [h('th', { scope: 'row' }, [h('a', { href: claim.address }, claim.text)]), ...sources.map((source) => cell(claim, source.key, find))]),
          ),
        ),
      ]),
    ]),
  ];
};

function cell(claim: ClaimView, key: string, find: Lookup): Element {
  const pieces = claim.evidence.filter((piece) => piece.source === key);
  if (pieces.length === 0) return h('td', { class: 'silent' }, 'not said');
  return h(
    'td',
    pieces.flatMap((piece, index) => {
      const says = piece.direction === 'contradicts' ? 'disputes' : piece.voice === 'outlet' ? 'says' : voiceText(piece).replace(/^as said by /, 'by ');
      const to = find.passage(`${key}:${piece.passage}`)?.passage.address ?? '';
      return [...(index > 0 ? [' '] : []), h('a', { href: to }, `${says} ¶${piece.passage}`)];
    }),
  );
}
