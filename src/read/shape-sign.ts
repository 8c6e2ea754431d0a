import type { Locator, Shape } from '../text/shape.ts';

/** What stands at the head of a passage of a seed with `markup: inline`: its shape and its place in the original. */
export interface Head {
  shape: Shape;
  locator?: Locator;
  /** How many characters of the text the head takes. */
  length: number;
}

const TEXT = String.raw`"((?:[^"\\]|\\.)*)"`;
const SHAPES: readonly [RegExp, (...parts: string[]) => Shape][] = [
  [/heading ([1-6])/, (level) => ({ is: 'heading', level: Number(level) })],
  [
    new RegExp(`item (\\d{1,2})( ordered)? ${TEXT}`),
    (depth, ordered, label) => ({
      is: 'item',
      depth: Number(depth),
      ordered: ordered !== '',
      label: unquoted(label),
    }),
  ],
  [
    /row (\d{1,6})( head)?/,
    (table, head) => ({ is: 'row', table: Number(table), isHead: head !== '' }),
  ],
  [/quotation (\d{1,2})/, (depth) => ({ is: 'quotation', depth: Number(depth) })],
  [new RegExp(`code(?: ${TEXT})?`), (language) => ({ is: 'code', language: unquoted(language) })],
  [/verse/, () => ({ is: 'verse' })],
  [new RegExp(`turn ${TEXT}`), (speaker) => ({ is: 'turn', speaker: unquoted(speaker) })],
  [new RegExp(`footnote ${TEXT}`), (label) => ({ is: 'footnote', label: unquoted(label) })],
  [
    new RegExp(`figure ${TEXT} ${TEXT}`),
    (image, alt) => ({ is: 'figure', image: unquoted(image), alt: unquoted(alt) }),
  ],
];
const AT = new RegExp(`^\\{at((?: (?:page|time|section|id)=${TEXT})+)\\}`);

/**
 * Reads the head of a passage: `{heading 2}`, `{item 1 "•"}`, `{item 2 ordered "(a)"}`, `{row 1 head}`, `{quotation 1}`, `{code "js"}`,
 * `{verse}`, `{turn "Chair"}`, `{footnote "1"}`, `{figure "picture.png" "what it shows"}`, and behind it where the original has the
 * passage, `{at page="4" section="3:16" time="12.5" id="s1"}`. A passage without a head is a paragraph.
 */
export function readHead(text: string): Head {
  let shape: Shape = { is: 'paragraph' };
  let length = 0;
  for (const [pattern, make] of SHAPES) {
    const found = new RegExp(`^\\{${pattern.source}\\}`).exec(text);
    if (!found) continue;
    shape = make(...found.slice(1).map((part) => part ?? ''));
    length = found[0].length;
    break;
  }
  const space = /^[ \t]*/.exec(text.slice(length))?.[0].length ?? 0;
  const at = AT.exec(text.slice(length + space));
  if (at) length += space + at[0].length;
  const isKept = shape.is === 'code' || shape.is === 'verse';
  const gap =
    length === 0 ? '' : ((isKept ? /^[ \t]*\n?/ : /^[ \t\n]*/).exec(text.slice(length))?.[0] ?? '');
  return { shape, ...(at && { locator: locatorOf(at[1] ?? '') }), length: length + gap.length };
}

/** The head of a passage as `readHead` reads it; '' for a paragraph. */
export function printHead(shape: Shape, locator: Locator | undefined): string {
  const at = Object.entries(locator ?? {}).map(
    ([name, value]) => ` ${name}=${quoted(String(value))}`,
  );
  const lines = shape.is === 'code' || shape.is === 'verse' ? '\n' : ' ';
  const head = `${printShape(shape)}${at.length > 0 ? `{at${at.join('')}}` : ''}`;
  return head === '' ? '' : head + lines;
}

function printShape(shape: Shape): string {
  switch (shape.is) {
    case 'paragraph':
      return '';
    case 'heading':
      return `{heading ${shape.level}}`;
    case 'item':
      return `{item ${shape.depth}${shape.ordered ? ' ordered' : ''} ${quoted(shape.label)}}`;
    case 'row':
      return `{row ${shape.table}${shape.isHead ? ' head' : ''}}`;
    case 'quotation':
      return `{quotation ${shape.depth}}`;
    case 'code':
      return shape.language === '' ? '{code}' : `{code ${quoted(shape.language)}}`;
    case 'verse':
      return '{verse}';
    case 'turn':
      return `{turn ${quoted(shape.speaker)}}`;
    case 'footnote':
      return `{footnote ${quoted(shape.label)}}`;
    case 'figure':
      return `{figure ${quoted(shape.image)} ${quoted(shape.alt)}}`;
    default:
      return shape satisfies never;
  }
}

function locatorOf(said: string): Locator {
  const parts = new Map(
    [...said.matchAll(new RegExp(`(page|time|section|id)=${TEXT}`, 'g'))].map((part) => [
      part[1],
      unquoted(part[2] ?? ''),
    ]),
  );
  const time = Number(parts.get('time'));
  const [page, section, id] = [parts.get('page'), parts.get('section'), parts.get('id')];
  return {
    ...(page !== undefined && { page }),
    ...(parts.has('time') && Number.isFinite(time) && { time }),
    ...(section !== undefined && { section }),
    ...(id !== undefined && { id }),
  };
}

/** A text in quotation marks on one line, in the way of JSON, and without signs that end a head. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function unquoted(text = ''): string {
  try {
    const value: unknown = JSON.parse(`"${text}"`);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}
