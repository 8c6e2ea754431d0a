import { z } from 'zod';
import { optional } from './attribute.ts';
import { block } from './define.ts';
import { id, ids } from './names.ts';

/**
 * `<Specimen>`: a passage, or notes, as they stand on their source page. What the element holds is filled in when the page is printed,
 * since the tree of that page has it.
 */
export const specimen = block({
  does: 'a passage, or notes, as their source page has them',
  schema: (words) =>
    z.strictObject({
      passage: optional(id(words, 'passage')),
      notes: optional(ids(words, 'note')),
    }),
  together: ({ passage, notes }) =>
    (passage === undefined) === (notes === undefined)
      ? [
          {
            rule: 'content/component',
            attribute: '',
            message: 'shows one passage, or notes.',
            hint: 'Write <Specimen passage="key:12" /> or <Specimen notes="id id" />.',
          },
        ]
      : [],
  make: ({ attributes: { passage, notes } }) => [
    {
      type: 'element',
      tagName: 'Specimen',
      properties: passage === undefined ? { notes: notes?.join(' ') } : { passage },
      children: [],
    },
  ],
});
