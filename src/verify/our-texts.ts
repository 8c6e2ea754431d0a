import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Corpus } from '../corpus/corpus.ts';
import type { Place } from '../corpus/problem.ts';

/** Words that the site prints as ours, and where an offset of them stands. */
export interface OurText {
  text: string;
  placeAt: (offset: number) => Place;
}

/** All words that authors of a corpus wrote: accounts (whole, so that runs over passages show), data and prose. */
export function ourTexts(corpus: Corpus): OurText[] {
  const data = (place: (...path: (string | number)[]) => Place, fields: object): OurText[] =>
    Object.entries(fields).flatMap(([key, text]) =>
      typeof text === 'string' && text !== '' ? [{ text, placeAt: () => place(key) }] : [],
    );
  return [
    ...corpus.sources
      .filter(({ record }) => record.original)
      .map(({ passages }) => accountText(passages)),
    ...corpus.notes.map(({ text, place }) => ({ text, placeAt: () => place })),
    ...corpus.claims.flatMap(({ place, text, inRun }) => data(place, { text, inRun })),
    ...corpus.figures.flatMap(({ place, what, reports }) => [
      ...data(place, { what }),
      ...reports.flatMap(({ scope, qualifier }, index) =>
        data((...path) => place('reports', index, ...path), { scope, qualifier }),
      ),
    ]),
    ...corpus.checks.flatMap(({ place, says, why }) => data(place, { says, why })),
    ...corpus.events.flatMap(({ place, says, why }) => data(place, { says, why })),
    ...corpus.entities.flatMap(({ place, about }) => data(place, { about })),
    ...corpus.terms.flatMap(({ place, thing, why }) => data(place, { thing, why })),
    ...corpus.positions.flatMap(({ place, question, holders }) => [
      ...data(place, { question }),
      ...holders.flatMap(({ says }, index) =>
        data((...path) => place('holders', index, ...path), { says }),
      ),
    ]),
    ...corpus.silences.flatMap(({ place, question, says }) => data(place, { question, says })),
    ...[...corpus.explainer, ...corpus.pages].flatMap(({ file, body }) => proseOf(file, body)),
  ];
}

function accountText(passages: Corpus['sources'][number]['passages']): OurText {
  const shown = passages.filter(({ kind }) => kind !== 'removed');
  let length = 0;
  const starts = shown.map((passage) => {
    const start = length;
    length += passage.text.length + 1;
    return { start, passage };
  });
  return {
    text: shown.map(({ text }) => text).join('\n'),
    placeAt: (offset) => {
      const within = starts.findLast(({ start }) => start <= offset) ?? starts[0];
      return within
        ? within.passage.placeAt(offset - within.start)
        : { file: '', line: 1, column: 1 };
    },
  };
}

function proseOf(file: string, body: Root): OurText[] {
  return body.children.map((node: Nodes) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { text: textOf(node), placeAt: () => ({ file, line, column }) };
  });
}
