import type { Root } from 'mdast';
import type { SourceView } from '../../edition/source-view.ts';
import type { PassageNode } from '../../read/nodes.ts';

/** The tree of a source: its numbered passages, before anything is said of them. */
export function fromSource(source: SourceView): Root {
  return {
    type: 'root',
    children: source.passages.map(
      (passage): PassageNode => ({
        type: 'passage',
        value: passage.text,
        of: source.key,
        n: passage.n,
        kind: passage.kind,
        ...(passage.shape && { shape: passage.shape }),
        ...(passage.marks && { marks: passage.marks }),
        ...(passage.locator && { locator: passage.locator }),
        ...(passage.picture && { picture: passage.picture }),
        needs: passage.needs,
        ranges: [],
        notes: [],
      }),
    ),
  };
}
