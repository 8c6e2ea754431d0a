import type { Shape } from '../../text/shape.ts';
import type { Block, Converted } from '../converted.ts';
import { joiner } from './join.ts';
import { isDrawn, isUnder, isVerse, isWrapped, type Line, type Run, runsOf } from './lines.ts';
import { numbered, type Opening, openings } from './openings.ts';

/**
 * Reads a plain text. Blank lines separate passages, without any each line is one; lines that were wrapped are joined, lines of verse,
 * lists, speakers and tables are kept as what they are. The first line is the title, unless a paragraph begins with it.
 */
export function readPlainText(text: string): Converted {
  const runs = runsOf(text);
  const join = joiner(runs);
  const open = openings(runs);
  const blocks: Block[] = [];
  const [first, ...others] = runs;
  if (first) {
    const [title, ...rest] = first;
    const isParagraph = first.length > 1 && (title?.text.length ?? 0) >= 50 && isWrapped(first);
    if (isParagraph || isUnder(first[1]?.text ?? '', title?.text ?? ''))
      blocks.push(...blocksOf(first, undefined));
    else {
      if (title) blocks.push(join.lines([title], { is: 'paragraph' }));
      const below = rest.filter(({ text }) => text !== '');
      if (others.length === 0) blocks.push(...below.map((line) => lineOf(line)));
      else if (below.length > 0) blocks.push(...blocksOf(below, others[0]));
    }
  }
  others.forEach((run, index) => void blocks.push(...blocksOf(run, others[index + 1])));
  return { authors: [], tags: [], other: {}, blocks, images: new Map(), remarks: [] };

  function lineOf(line: Line): Block {
    const opened = open(line.text);
    return opened && opened.words !== ''
      ? openedBlock([line], opened)
      : join.lines([line], { is: 'paragraph' });
  }

  function openedBlock(lines: Run, { shape, locator, words }: Opening): Block {
    const [head, ...rest] = lines;
    const line = head && {
      ...head,
      text: words,
      indent: head.indent + head.text.length - words.length,
    };
    return { ...join.lines(line ? [line, ...rest] : rest, shape), ...(locator && { locator }) };
  }

  function blocksOf(run: Run, next: Run | undefined): Block[] {
    const [head, under] = run;
    if (!head) return [];
    if (under && isUnder(under.text, head.text)) {
      const heading: Shape = { is: 'heading', level: under.text.startsWith('=') ? 1 : 2 };
      return [join.lines([head], heading), ...blocksOf(run.slice(2), next)];
    }
    if (run.every(({ text }) => /^>/.test(text))) {
      const inner = run.map((line) => ({ ...line, text: line.text.replace(/^(?:>\s?)+/, '') }));
      const said = inner.filter(({ text }) => text !== '');
      return said.length > 0 ? [join.lines(said, { is: 'quotation', depth: 1 })] : [];
    }
    const level = run.length === 1 ? numbered(head.text) : undefined;
    if (level !== undefined && (level > 1 || numbered(next?.[0]?.text ?? '') !== 1))
      return [join.lines([head], { is: 'heading', level })];
    const starts = run.flatMap(({ text }, index) => (open(text) ? [index] : []));
    if (starts.length > 0) return parted(run, starts);
    if (isDrawn(run)) return [join.kept(run, { is: 'code', language: '' })];
    if (isVerse(run)) return [join.kept(run, { is: 'verse' })];
    if (isWrapped(run) || run.some(({ text }) => text.length < 80))
      return [join.lines(run, { is: 'paragraph' })];
    return run.map((line) => join.lines([line], { is: 'paragraph' }));
  }

  /** A run of which some lines open an item or turn; lines below belong to the one above them. */
  function parted(run: Run, starts: readonly number[]): Block[] {
    const before = run.slice(0, starts[0]);
    const indents = [...new Set(starts.map((start) => run[start]?.indent ?? 0))].sort(
      (a, b) => a - b,
    );
    const pieces = starts.flatMap((start, index): Block[] => {
      const lines = run.slice(start, starts[index + 1]);
      const opened = open(lines[0]?.text ?? '');
      if (!opened) return [];
      const depth = indents.indexOf(lines[0]?.indent ?? 0) + 1;
      const shape = opened.shape.is === 'item' ? { ...opened.shape, depth } : opened.shape;
      return [openedBlock(lines, { ...opened, shape })];
    });
    const above = before.length > 0 ? [join.lines(before, { is: 'paragraph' })] : [];
    return [...above, ...pieces].filter(({ text }) => text !== '');
  }
}
