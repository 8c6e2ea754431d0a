import type { Corpus } from '../corpus/corpus.ts';
import type { Outline } from '../corpus/outline.ts';

/** Blocks that list things with an anchor each. */
type Listing = 'Positions' | 'Silences';

/** The slug of the first page of the explainer on which a block lists the thing of that id. */
export function pageShowing({ explainer }: Corpus, block: Listing, id: string): string | undefined {
  return explainer.find((outline) => shows(outline, block, id))?.slug;
}

function shows({ body }: Outline, block: Listing, id: string): boolean {
  return body.children.some((node) => {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== block) return false;
    const ids = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'ids',
    );
    return typeof ids?.value !== 'string' || ids.value.split(/[\s,]+/).includes(id);
  });
}
