import type { Corpus } from '../corpus/corpus.ts';
import { type Place, type Problem, problem } from '../corpus/problem.ts';
import { quotations } from '../text/quotations.ts';

/** Curly double marks that are not closed, or were not opened, in accounts, claims and notes. */
export function unclosed({ sources, claims, notes }: Corpus): Problem[] {
  return [
    ...sources
      .filter(({ record }) => record.original)
      .flatMap(({ passages }) => passages.flatMap(({ text, placeAt }) => inText(text, placeAt))),
    ...claims.flatMap(({ text, inRun, place }) => [
      ...inText(text, () => place('text')),
      ...inText(inRun ?? '', () => place('inRun')),
    ]),
    ...notes.flatMap(({ text, place }) => inText(text, () => place)),
  ];
}

function inText(text: string, placeAt: (offset: number) => Place): Problem[] {
  return quotations(text).unclosed.map((offset) => {
    const isOpening = text[offset] === '“';
    const nearby = isOpening
      ? text.slice(offset, offset + 30)
      : text.slice(Math.max(0, offset - 29), offset + 1);
    return problem(
      'quotation/unclosed',
      placeAt(offset),
      isOpening
        ? `The quotation that begins ${nearby}… is never closed.`
        : `The mark at the end of …${nearby} closes no quotation.`,
      'Open with “ and close with ” in the same paragraph; inside a quotation use ‘ and ’.',
    );
  });
}
