import type { PassageView } from '../edition/source-view.ts';
import type { Say } from '../messages/messages.ts';
import { locatorText } from '../text/locator.ts';
import type { Mark } from '../text/shape.ts';
import { escapeMarkdown } from './escape.ts';

/** A passage as Markdown: what parts it from the one before, and its lines. */
export interface PassageMarkdown {
  text: string;
  /** What it can stand right under: the list or table that it goes on. */
  run: string;
}

/** Prints a passage as Markdown of its shape, `number` being its number as a link. */
export function passageMarkdown(
  passage: PassageView,
  number: string,
  { reading, frame }: Say,
): PassageMarkdown {
  const { shape = { is: 'paragraph' }, kind, locator } = passage;
  const at = locator ? locatorText(locator, reading) : '';
  const sign = at === '' ? number : `${number}${frame.comma}${at}`;
  const words = wordsOf(passage);
  const alone = (text: string): PassageMarkdown => ({ text, run: '' });
  switch (shape.is) {
    case 'heading':
      return alone(
        kind === 'subheading'
          ? `${'#'.repeat(Math.min(6, shape.level + 1))} ${words} ${sign}`
          : `${sign} ${words}`,
      );
    case 'item': {
      const indent = '   '.repeat(shape.depth - 1);
      const isPlain = /^(?:[•☐☑]|)$/.test(shape.label);
      const label = shape.label === '☑' ? '[x] ' : shape.label === '☐' ? '[ ] ' : '';
      if (shape.label === '') return { text: `\n${indent}   ${sign} ${words}`, run: 'list' };
      const marker = /^\d+[.)]$/.test(shape.label) ? shape.label : '-';
      const shown = isPlain || marker !== '-' ? label : `${escapeMarkdown(shape.label)} `;
      return { text: `${indent}${marker} ${shown}${sign} ${words}`, run: 'list' };
    }
    case 'row': {
      const cells = words.split('\t');
      const row = `| ${[sign, ...cells].join(' | ')} |`;
      const rule = shape.isHead ? `\n|${' - |'.repeat(cells.length + 1)}` : '';
      return { text: row + rule, run: `table ${shape.table}` };
    }
    case 'quotation':
      return alone(`${'> '.repeat(shape.depth)}${sign} ${words}`);
    case 'code': {
      const ticks = passage.text.match(/`{3,}/g) ?? [];
      const fence = '`'.repeat(Math.max(3, ...ticks.map(({ length }) => length + 1)));
      return alone(`${sign}\n\n${fence}${shape.language}\n${passage.text}\n${fence}`);
    }
    case 'turn':
      return alone(
        `${sign} ${shape.speaker === '' ? '' : `**${escapeMarkdown(shape.speaker)}:** `}${words}`,
      );
    case 'footnote':
      return alone(
        `${sign} ${shape.label === '' ? '' : `\\[${escapeMarkdown(shape.label)}\\] `}${words}`,
      );
    case 'figure': {
      // Twins of sources lie in /sources/, pictures in /pictures/: the way from one to the other holds under any BASE.
      const image = passage.picture
        ? `![${escapeMarkdown(shape.alt)}](..${passage.picture.address}) `
        : '';
      return alone(`${sign} ${image}${words}`);
    }
    case 'verse':
    case 'paragraph':
      return alone(kind === 'subheading' ? `## ${words} ${sign}` : `${sign} ${words}`);
    default:
      return shape satisfies never;
  }
}

const SIGNS = {
  emphasis: '*',
  strong: '**',
  deleted: '~~',
  subscript: '',
  superscript: '',
} as const;

/** The words with their marks; links only where they lead to the web. */
function wordsOf({ text, marks = [] }: PassageView): string {
  const isShown = ({ is, to = '' }: Mark) => is !== 'link' || /^(?:https?:|mailto:)\S+$/i.test(to);
  const shown = marks.filter(isShown);
  const edges = [...new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  let open: Mark[] = [];
  let printed = '';
  edges.forEach((edge, index) => {
    for (const mark of open.toReversed()) if (mark.end === edge) printed += closing(mark);
    open = open.filter(({ end }) => end > edge);
    for (const mark of shown) {
      if (mark.start !== edge) continue;
      if (mark.is === 'footnote-sign') printed += `\\[${escapeMarkdown(mark.to ?? '')}\\]`;
      else if (mark.end > edge) {
        printed += mark.is === 'link' ? '[' : mark.is === 'code' ? '' : SIGNS[mark.is];
        open.push(mark);
      }
    }
    const piece = text.slice(edge, edges[index + 1] ?? edge);
    printed += open.some(({ is }) => is === 'code') ? codeOf(piece) : lines(piece, printed === '');
  });
  return printed;
}

function closing({ is, to = '' }: Mark): string {
  if (is === 'link') return `](<${to.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return is === 'code' || is === 'footnote-sign' ? '' : SIGNS[is];
}

function codeOf(words: string): string {
  const fence = words.includes('`') ? '``' : '`';
  const pad = words.startsWith('`') || words.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${words.replace(/\s/g, ' ')}${pad}${fence}`;
}

/** Lines end in a backslash and cells keep their tab; a sign that Markdown reads only at the head of a line is escaped there. */
function lines(words: string, isHead: boolean): string {
  return words
    .split(/([\n\t])/)
    .map((part, index) => {
      if (part === '\n') return '\\\n';
      if (part === '\t') return part;
      const escaped = escapeMarkdown(index === 0 && !isHead ? `\u0001${part}` : part);
      return escaped.replace('\u0001', '');
    })
    .join('');
}
