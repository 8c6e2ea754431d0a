/** A file cut into front matter and body; `bodyLine` is the line on which the body begins, from 1. */
export interface FileParts {
  frontMatter: string | null;
  body: string;
  bodyLine: number;
}

/** Cuts a file at its two `---` lines. Without an opening line, or without a closing one, all of it is body. */
export function splitFrontMatter(text: string): FileParts {
  const none: FileParts = { frontMatter: null, body: text, bodyLine: 1 };
  if (!/^---[ \t]*\n/.test(text)) return none;
  const closing = /\n---[ \t]*(?:\n|$)/.exec(text.slice(3));
  if (!closing) return none;
  const end = 3 + closing.index + 1;
  const start = text.indexOf('\n') + 1;
  const bodyStart = 3 + closing.index + closing[0].length;
  const body = text.slice(bodyStart);
  return {
    frontMatter: text.slice(start, Math.max(start, end)),
    body,
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  };
}
