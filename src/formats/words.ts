import type { Mark, MarkKind } from '../text/shape.ts';

/** Words of a block while they are read, with the marks over them. */
export interface Words {
  text: string;
  marks: Mark[];
}

/** Adds words under a mark: what `inside` adds. Marks of nothing are left out. */
export function marked(words: Words, is: MarkKind, to: string | undefined, inside: () => void) {
  const start = words.text.length;
  inside();
  const { text } = words;
  if (text.length > start)
    words.marks.push({ start, end: text.length, is, ...(to === undefined ? {} : { to }) });
}

/**
 * Cuts white space at both ends and fits the marks to what is left: none begins or ends with a space, none is empty but the sign of a
 * footnote, and each stands before what it holds. With `isKept` only empty lines and what ends the last one are cut.
 */
export function tidy({ text, marks }: Words, isKept = false): Words {
  const lead = /^\s*/.exec(text)?.[0] ?? '';
  const from = isKept ? lead.lastIndexOf('\n') + 1 : lead.length;
  const kept = text.slice(from).trimEnd();
  const fitted = marks.flatMap((mark): Mark[] => {
    const fit = (offset: number) => Math.min(Math.max(0, offset - from), kept.length);
    const start = fit(mark.start);
    const end = fit(mark.end);
    if (mark.is === 'footnote-sign') return [{ ...mark, start, end: start }];
    const words = kept.slice(start, end);
    if (words.trim() === '') return [];
    const before = words.length - words.trimStart().length;
    return [{ ...mark, start: start + before, end: start + words.trimEnd().length }];
  });
  return { text: kept, marks: fitted.sort((a, b) => a.start - b.start || b.end - a.end) };
}
