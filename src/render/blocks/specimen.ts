import type { Block } from '../explain/blocks.ts';

/**
 * `<Specimen>`: a passage, or notes, as they stand on their source page. What the element holds is filled in when the page is printed,
 * since the tree of that page has it.
 */
export const specimen: Block = ({ attributes }) => [
  {
    type: 'element',
    tagName: 'Specimen',
    properties: Object.fromEntries(attributes),
    children: [],
  },
];
