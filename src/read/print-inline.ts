import type { Mark, MarkKind, Shape } from '../text/shape.ts';
import { settled } from './inline-markup.ts';

const OPENING: Readonly<Record<Exclude<MarkKind, 'footnote-sign'>, string>> = {
  emphasis: '_',
  strong: '*',
  code: '`',
  subscript: '~',
  superscript: '^',
  deleted: '{-',
  link: '[',
};

/** Prints words with their marks so that `readInline` gives both back. */
export function printInline(
  { text, marks }: { text: string; marks: readonly Mark[] },
  shape: Shape,
): string {
  if (shape.is === 'code') return text.replace(/^(?=\\*¶)/gm, '\\');
  const ordered = settled(marks);
  let open: Mark[] = [];
  let printed = '';
  const edge = (at: number): void => {
    for (const mark of open.toReversed()) if (mark.end === at) printed += closing(mark);
    open = open.filter(({ end }) => end !== at);
    for (const mark of ordered) {
      if (mark.start !== at) continue;
      if (mark.is === 'footnote-sign') printed += `{^${target(mark.to ?? '')}}`;
      else {
        printed += OPENING[mark.is];
        open.push(mark);
      }
    }
  };
  let at = 0;
  for (const sign of text) {
    edge(at);
    printed += written(sign, text.charAt(at - 1), text.charAt(at + sign.length), shape);
    at += sign.length;
  }
  edge(at);
  return printed;
}

function closing({ is, to = '' }: Mark): string {
  if (is === 'link') return `](${target(to)})`;
  if (is === 'deleted') return '-}';
  return is === 'footnote-sign' ? '' : OPENING[is];
}

function target(to: string): string {
  let printed = '';
  for (const sign of to)
    printed += /[\\(){}]/.test(sign)
      ? `\\${sign}`
      : /[\p{Cc}\p{Cs}]/u.test(sign)
        ? byNumber(sign)
        : sign;
  return printed;
}

/** One character between its neighbours, '' at the ends. White space that a reader would take away is written by its number. */
function written(sign: string, before: string, after: string, shape: Shape): string {
  if (/[\\_*`~^{}[\]|]/.test(sign)) return `\\${sign}`;
  const isEdge = before === '' || after === '';
  if (sign === '\n') return isEdge ? byNumber(sign) : shape.is === 'verse' ? sign : `\\${sign}`;
  if (sign === '\t') return shape.is === 'row' ? ' | ' : byNumber(sign);
  if (/[\p{Cc}\p{Cs}]/u.test(sign)) return byNumber(sign);
  if (sign === '¶') return before === '' || before === '\n' ? `\\${sign}` : sign;
  if (!/[\s\ufeff]/.test(sign)) return sign;
  const isIndent = before === '\n' && !(shape.is === 'verse' && sign === ' ');
  const isLost = isEdge || after === '\n' || isIndent || before === '\t' || after === '\t';
  return isLost ? byNumber(sign) : sign;
}

function byNumber(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}
