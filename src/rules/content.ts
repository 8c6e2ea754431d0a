import { visit } from 'unist-util-visit';
import type { Corpus } from '../corpus/corpus.ts';
import { HAND_WRITTEN } from '../corpus/headings.ts';
import type { Place, Problem } from '../corpus/problem.ts';
import { problem } from '../corpus/problem.ts';
import { literalAttributes } from '../read/content.ts';
import { BLOCKS } from '../render/explain/blocks.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { checkCitations } from './citations.ts';
import { nameInstead } from './known-names.ts';
import { checkSpecimens } from './specimens.ts';

/** Outlines and notes use only the documented components, attributes and citations. */
export function checkContent(corpus: Corpus): Problem[] {
  return [...corpus.explainer, ...corpus.pages]
    .flatMap((outline) => [...components(corpus, outline), ...checkSpecimens(outline, corpus)])
    .concat(checkCitations(corpus));
}

function components(corpus: Corpus, outline: Corpus['pages'][number]): Problem[] {
  const problems: Problem[] = [];
  const facets = new Map(
    corpus.site.facets.map((facet) => [facet.id, facet.values.map((value) => value.id)]),
  );
  const lists = [
    corpus.claims,
    corpus.figures,
    corpus.checks,
    corpus.events,
    corpus.terms,
    corpus.positions,
    corpus.silences,
  ];
  const knownIds = new Set(lists.flatMap((list) => list.map((item) => item.id)));
  visit(outline.body, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place: Place = { file: outline.file, line: start.line, column: start.column };
    const block = node.name && Object.hasOwn(BLOCKS, node.name) ? BLOCKS[node.name] : undefined;
    if (!block) {
      const near = nearestWord(node.name ?? '', Object.keys(BLOCKS));
      problems.push(
        problem(
          'content/component',
          place,
          `There is no component <${node.name ?? ''}>.`,
          near ? `Did you mean <${near}>?` : `Components: ${Object.keys(BLOCKS).join(', ')}.`,
        ),
      );
      return;
    }
    if (node.type === 'mdxJsxTextElement')
      problems.push(
        problem(
          'content/component',
          place,
          `<${node.name ?? ''}> stands in a line of text.`,
          'Give it a line of its own, with blank lines around it.',
        ),
      );
    if (node.children.length > 0)
      problems.push(
        problem(
          'content/component',
          place,
          `<${node.name ?? ''}> is made from data and holds no text.`,
          `Close it at once: <${node.name ?? ''} />.`,
        ),
      );
    const known = [...block.attributes, ...(block.facets ? facets.keys() : [])];
    problems.push(
      ...unknownIds(literalAttributes(node), block.attributes, knownIds, place, corpus),
    );
    for (const [name, value] of literalAttributes(node)) {
      if (!known.includes(name)) {
        problems.push(
          problem(
            'content/component',
            place,
            `<${node.name ?? ''}> has no attribute “${name}”.`,
            `Known: ${known.join(', ') || 'none'}.`,
          ),
        );
        continue;
      }
      const values = facets.get(name);
      for (const one of values && !block.attributes.includes(name) ? value.split(/\s+/) : []) {
        if (!values?.includes(one))
          problems.push(
            problem(
              'content/component',
              place,
              `“${one}” is not a value of ${name}.`,
              `Known: ${values?.join(', ') ?? ''}.`,
            ),
          );
      }
    }
  });
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

/** Attributes of blocks that hold words of ours or a choice, or that are checked elsewhere. */
const NOT_IDS = ['title', 'caption', 'status', 'verdict', 'lead', 'from', 'to', 'passage', 'notes'];

/** Ids in a block's attributes name something; a wrong one would leave a hole without a word. `Label: id id; Label: id`, `figure@passage`. */
function unknownIds(
  attributes: ReadonlyMap<string, string>,
  own: readonly string[],
  known: ReadonlySet<string>,
  place: Place,
  corpus: Corpus,
): Problem[] {
  return [...attributes]
    .filter(([name]) => own.includes(name) && !NOT_IDS.includes(name))
    .flatMap(([, value]) =>
      value.split(';').flatMap((part) => part.slice(part.search(/:\s/) + 1).split(/[\s,]+/)),
    )
    .map((id) => id.replace(/@.*$/, ''))
    .filter((id) => id !== '' && !known.has(id))
    .map((id) =>
      problem(
        'id/unknown',
        place,
        `Nothing is called “${id}”.`,
        nameInstead(id, known, corpus) ||
          'Name claims, figures, checks, events, terms, positions or silences.',
      ),
    );
}
