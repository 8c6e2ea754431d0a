import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { LineStart, PassageNode } from './nodes.ts';

const OPENING = /^¶(\S*)[ \t]*/;

/** How lines of a passage are taken: as one line with spaces between them, or as they stand. */
export interface SeedSyntaxOptions {
  lines: 'joined' | 'kept';
}

/**
 * A unified parser for the body of a seed. A passage runs from a `¶` at the start of a line to the next one; line breaks in it are spaces,
 * or are kept where the record says that the words have markup, which is read later.
 * What stands before the first `¶` becomes a passage without number, which remarkNumber reports.
 */
export const seedSyntax: Plugin<[SeedSyntaxOptions], string, Root> = function ({ lines }) {
  const isKept = lines === 'kept';
  this.parser = (document): Root => {
    const children: PassageNode[] = [];
    let current: PassageNode | undefined;
    document.split('\n').forEach((raw, index) => {
      const opening = OPENING.exec(raw);
      const rest = opening ? raw.slice(opening[0].length) : isKept ? raw : raw.trimStart();
      const column = raw.length - rest.length + 1;
      const text = isKept ? rest : rest.trimEnd();
      if (isKept && current && !opening) add(current, text, index + 1, column, '\n');
      else if (opening) {
        current = passage(opening[1] ?? '');
        children.push(current);
        add(current, text, index + 1, column, ' ');
      } else if (text !== '') {
        if (!current) {
          current = passage('');
          children.push(current);
        }
        add(current, text, index + 1, column, ' ');
      }
    });
    if (isKept) for (const node of children) node.value = node.value.trimEnd();
    return { type: 'root', children };
  };
};

function passage(n: string): PassageNode & { data: { lines: LineStart[] } } {
  return {
    type: 'passage',
    value: '',
    of: '',
    n,
    kind: 'body',
    needs: [],
    ranges: [],
    notes: [],
    data: { lines: [] },
  };
}

function add(
  node: PassageNode,
  text: string,
  line: number,
  column: number,
  between: ' ' | '\n',
): void {
  const offset = node.value === '' ? 0 : node.value.length + 1;
  node.data?.lines?.push({ offset, line, column });
  node.value = node.value === '' ? text : `${node.value}${between}${text}`;
}
