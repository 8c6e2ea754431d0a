import type { Element } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import type { ClaimView } from '../../edition/edition.ts';
import { standing } from '../markup/mark.ts';
import { block } from './define.ts';
import { claimChoice, idsAlone, selectClaims } from './select.ts';

/** `<Claims>`: the chosen claims as a running paragraph, each sentence with its evidence. */
export const runningClaims = block({
  does: 'the chosen claims as a running paragraph',
  schema: (words) => z.strictObject(claimChoice(words)),
  facets: true,
  together: (_, given) => idsAlone(given),
  make: ({ edition, attributes, facets }) => {
    const claims = selectClaims(edition.claims, attributes, facets);
    if (claims.length === 0) return [];
    return [
      h(
        'p',
        claims.flatMap((claim, index) => [
          ...(index > 0 ? [' '] : []),
          sentence(claim, index === 0 ? claim.text : claim.inRun),
        ]),
      ),
    ];
  },
});

/** `<ClaimList>`: the chosen claims one under another, each with its mark. */
export const claimList = block({
  does: 'the chosen claims one under another, each with its mark',
  schema: (words) => z.strictObject(claimChoice(words)),
  facets: true,
  together: (_, given) => idsAlone(given),
  make: ({ edition, find, attributes, facets }) => {
    const claims = selectClaims(edition.claims, attributes, facets);
    if (claims.length === 0) return [];
    return [
      h(
        'ul',
        { class: 'claims' },
        claims.map((claim) =>
          h('li', [
            h('p', [sentence(claim, claim.text)]),
            standing(claim, edition.sources, find.say),
          ]),
        ),
      ),
    ];
  },
});

function sentence(claim: ClaimView, text: string): Element {
  return {
    type: 'element',
    tagName: 'Claim',
    properties: { id: claim.id },
    children: [{ type: 'text', value: text }],
  };
}
