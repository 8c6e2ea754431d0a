import { visit } from 'unist-util-visit';
import type { Corpus } from '../corpus/corpus.ts';
import type { Outline } from '../corpus/outline.ts';
import { type Problem, problem } from '../corpus/problem.ts';
import { literalAttributes } from '../read/content.ts';
import { nameInstead } from './known-names.ts';

/** Every `<Specimen>` of an outline names one passage, or notes, and they exist. */
export function checkSpecimens(outline: Outline, corpus: Corpus): Problem[] {
  const known = {
    passage: new Set(
      corpus.sources.flatMap(({ record, passages }) =>
        passages.map(({ n }) => `${record.key}:${n}`),
      ),
    ),
    notes: new Set(corpus.notes.map(({ id }) => id)),
  };
  const problems: Problem[] = [];
  visit(outline.body, 'mdxJsxFlowElement', (node) => {
    if (node.name !== 'Specimen') return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const place = { file: outline.file, line, column };
    const attributes = literalAttributes(node);
    const given = (['passage', 'notes'] as const).filter((name) => attributes.has(name));
    if (given.length !== 1)
      problems.push(
        problem(
          'content/component',
          place,
          '<Specimen> shows one passage, or notes.',
          'Write <Specimen passage="key:12" /> or <Specimen notes="id id" />.',
        ),
      );
    for (const name of given) {
      const value = attributes.get(name) ?? '';
      const ids = name === 'passage' ? [value] : value.split(/[\s,]+/);
      for (const id of ids.filter((one) => !known[name].has(one))) {
        const what = name === 'passage' ? `No passage is “${id}”.` : `No note is called “${id}”.`;
        const hint = name === 'passage' ? 'Write key:number, as in a citation.' : 'Name notes.';
        problems.push(
          problem('id/unknown', place, what, nameInstead(id, known[name], corpus) || hint),
        );
      }
    }
  });
  return problems;
}
