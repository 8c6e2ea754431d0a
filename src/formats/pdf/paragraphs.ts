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
    if (open && last && !isNew(last, line, open, leading)) open.push(line);
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

function isNew(last: Line, line: Line, open: readonly Line[], leading: number): boolean {
  if (Math.abs(line.size - last.size) > last.size * 0.08) return true;
  const ends = /[.!?:;。！？…]["'”’»)\]]*$/.test(last.text.trimEnd());
  const width = last.edge - last.left;
  const isShort = last.right < last.edge - width * 0.12;
  const indent = line.x - line.left;
  const isIndented = indent > line.size * 0.7 && indent < width * 0.25;
  const begins = /^["'“‘«¿¡(]*\p{Lu}/u.test(line.text) || !/^\p{Ll}/u.test(line.text);
  const gap = line.y - last.y;
  if (/^\s*[•◦▪■●‣]\s/.test(line.text)) return true;
  // A new column or page: the sentence goes on unless the last line was one's end.
  if (line.page !== last.page || gap <= 0 || line.left !== last.left)
    return begins && (ends || isShort) && (isShort || isIndented || ends);
  const usualGap = Math.max(leading, line.size * 0.9);
  if (gap > usualGap * 1.3 && gap > line.size * 1.35) return true;
  const [first] = open;
  const wasIndented =
    open.length > 1
      ? last.x - last.left > line.size * 0.7
      : (first?.x ?? 0) - last.left > line.size * 0.7 && open.length > 1;
  if (isIndented && !wasIndented && last.x - last.left <= line.size * 0.7) return true;
  return isShort && ends && begins && last.right < last.edge - width * 0.2;
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
