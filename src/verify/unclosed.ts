import { type Problem, problem } from '../corpus/problem.ts';
import type { ProseField } from '../prose/field.ts';
import { quotations } from '../text/quotations.ts';

/** Curly double marks of our prose that are not closed, or were not opened. */
export function unclosed(prose: readonly ProseField[]): Problem[] {
  return prose.flatMap(({ text, placeAt }) =>
    quotations(text).unclosed.map((offset) => {
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
    }),
  );
}
