import { visit } from 'unist-util-visit';
import type { Corpus } from '../corpus/corpus.ts';
import type { Place, Problem } from '../corpus/problem.ts';
import { problem } from '../corpus/problem.ts';
import { HAND_WRITTEN } from '../read/headings.ts';
import { checkCitations } from './citations.ts';

/** Headings of outlines have ids, and what outlines and notes cite exists. Blocks are judged where they are resolved. */
export function checkContent(corpus: Corpus): Problem[] {
  return [...[...corpus.explainer, ...corpus.pages].flatMap(headings), ...checkCitations(corpus)];
}

function headings(outline: Corpus['pages'][number]): Problem[] {
  const problems: Problem[] = [];
  visit(outline.body, 'heading', (node) => {
    const last = node.children.at(-1);
    const named = last?.type === 'text' ? HAND_WRITTEN.test(last.value) : false;
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place: Place = { file: outline.file, line: start.line, column: start.column };
    if (node.depth === 2 && !named)
      problems.push(
        problem(
          'content/component',
          place,
          'This heading has no id of its own.',
          'End it with [#short-id]; it is permanent.',
        ),
      );
  });
  return problems;
}
