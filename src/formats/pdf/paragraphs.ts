import { hyphenJoiner } from './hyphens.ts';
import type { Line } from './page.ts';

/** A paragraph or heading of a PDF; `rank` is that of its size among the sizes of headings, from 1, and 0 for a paragraph. */
export interface PdfParagraph {
  text: string;
  rank: number;
  page: string;
  raised: Line['raised'];
}

/** Joins lines into paragraphs by their gaps, indents, sizes and ends; letters larger than those of most of the text make a heading. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): PdfParagraph[] {
  const lines = pages.flat();
  const body = usual(lines.map(({ size, text }) => [round(size), text.length] as const));
  const leading = usual(
    pages.flatMap((page) =>
      page.slice(1).flatMap((line, index) => {
        const gap = line.y - (page[index]?.y ?? 0);
        return gap > 0 && round(line.size) === body ? [[round(gap), 1] as const] : [];
      }),
    ),
  );
  const join = hyphenJoiner(lines.map(({ text }) => text));
  const groups: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && last && !isNew(last, line, open, leading, body)) open.push(line);
    else groups.push([line]);
    last = line;
  }
  const isHead = (group: readonly Line[]): boolean => {
    const size = group[0]?.size ?? 0;
    return size > body * 1.12 && group.reduce((sum, { text }) => sum + text.length, 0) <= 200;
  };
  const sizes = [...new Set(groups.filter(isHead).map((group) => round(group[0]?.size ?? 0)))].sort(
    (a, b) => b - a,
  );
  return groups.map((group) => ({
    ...joinedLines(group, join),
    rank: isHead(group) ? Math.min(6, sizes.indexOf(round(group[0]?.size ?? 0)) + 1) : 0,
    page: group[0]?.page ?? '',
  }));
}

const BULLET = /^\s*[•◦▪■●‣]\s/;
const NUMBERED = /^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\[\d{1,3}\])\s/;
/** A line of a table of contents ends in dots and a page. */
const LEADER = /(?:\. ?){4,}\s*\w*\s*$/;

function isNew(
  last: Line,
  line: Line,
  open: readonly Line[],
  leading: number,
  body: number,
): boolean {
  if (Math.abs(line.size - last.size) > last.size * 0.08) return true;
  const gap = line.y - last.y;
  if (line.size > body * 1.12) return line.page !== last.page || gap <= 0 || gap > line.size * 1.7;
  if (BULLET.test(line.text) || LEADER.test(last.text)) return true;
  const ends = /[.!?:;。！？…]["'”’»)\]]*$/.test(last.text.trimEnd());
  const width = last.edge - last.left;
  const isShort = last.right < last.edge - width * 0.12;
  const isIn = (one: Line): boolean => one.x - one.left > one.size * 0.7;
  const isIndented = isIn(line) && line.x - line.left < width * 0.25;
  const begins = !/^["'“‘«(]*\p{Ll}/u.test(line.text);
  // A new column or page: the sentence goes on unless the last line was the end of one.
  if (line.page !== last.page || gap <= 0 || line.left !== last.left)
    return begins && (ends || isShort);
  const usualGap = Math.max(leading, line.size * 0.9);
  if (gap > usualGap * 1.3 && gap > line.size * 1.35) return true;
  const [first] = open;
  const isListed = first !== undefined && (BULLET.test(first.text) || NUMBERED.test(first.text));
  if (NUMBERED.test(line.text) && (ends || isShort) && (!isListed || line.x <= (first?.x ?? 0) + 2))
    return true;
  if (isIndented && !isIn(last) && !isListed) return true;
  return ends && begins && last.right < last.edge - width * 0.2;
}

function joinedLines(
  group: readonly Line[],
  join: (left: string, right: string) => string,
): Pick<PdfParagraph, 'text' | 'raised'> {
  let text = '';
  const raised: Line['raised'] = [];
  for (const line of group) {
    const words = line.text.trimStart();
    const cut = line.text.length - words.length;
    text = text === '' ? words : join(text.trimEnd(), words);
    const start = text.length - words.length - cut;
    raised.push(...line.raised.map((one) => ({ start: one.start + start, end: one.end + start })));
  }
  return { text: text.trimEnd(), raised };
}

/** The value with the most weight. */
function usual(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function round(size: number): number {
  return Math.round(size * 2) / 2;
}
