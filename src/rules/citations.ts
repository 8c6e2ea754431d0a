import { visit } from 'unist-util-visit';
import type { Corpus } from '../corpus/corpus.ts';
import { nameInstead } from '../corpus/known-names.ts';
import type { Place, Problem } from '../corpus/problem.ts';
import { problem } from '../corpus/problem.ts';

const CITATION = /\[(@[^\s;\]]+(?:\s*;\s*@[^\s;\]]+)*)\]/g;

/** Every [@id] in notes and outlines names something. */
export function checkCitations(corpus: Corpus): Problem[] {
  const known = new Set<string>([
    ...[
      corpus.claims,
      corpus.figures,
      corpus.checks,
      corpus.events,
      corpus.silences,
      corpus.terms,
      corpus.notes,
    ].flatMap((list) => list.map((item) => item.id)),
    ...corpus.sources.flatMap((source) =>
      source.passages.map((passage) => `${source.record.key}:${passage.n}`),
    ),
  ]);
  const problems: Problem[] = [];
  const look = (text: string, place: Place): void => {
    for (const match of text.matchAll(CITATION)) {
      for (const id of (match[1] ?? '').split(';').map((part) => part.trim().slice(1))) {
        if (known.has(id)) continue;
        problems.push(
          problem(
            'citation/unknown',
            place,
            `Nothing is called “${id}”.`,
            nameInstead(id, known, corpus) ||
              'Cite a claim, figure, check, event, silence, term, note or passage.',
          ),
        );
      }
    }
  };
  for (const note of corpus.notes) look(note.text, note.place);
  for (const outline of [...corpus.explainer, ...corpus.pages]) {
    visit(outline.body, 'text', (node) => {
      const start = node.position?.start ?? { line: 1, column: 1 };
      look(node.value, { file: outline.file, line: start.line, column: start.column });
    });
  }
  return problems;
}
