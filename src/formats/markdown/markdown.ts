import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Converted } from '../converted.ts';
import { blocksOf } from './blocks.ts';
import { partFrontMatter } from './front-matter.ts';
import { readWikiLinks, withoutHabits } from './habits.ts';
import { recordOf } from './record.ts';

/** Reads a text in Markdown with whatever front matter it has. */
export function readMarkdown(text: string): Converted {
  const { data = {}, body, line } = partFrontMatter(text);
  const blocks = markdownBlocks(body, line - 1);
  return { ...recordOf(data), blocks, images: new Map(), remarks: [] };
}

/** The blocks of a text in Markdown, front matter taken off; `above` is how many lines of the file stand above it. */
export function markdownBlocks(body: string, above = 0): Block[] {
  const source = withoutHabits(body);
  const tree = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(source);
  readWikiLinks(tree);
  const idOf = headingIds();
  return blocksOf(tree, source).map(({ lines, ...block }) => ({
    ...block,
    ...(block.shape.is === 'heading' && { locator: { id: idOf(block.text) } }),
    ...(lines && { lines: lines.map((one) => ({ ...one, line: one.line + above })) }),
  }));
}

/** Ids of headings as GitHub makes them, by which links inside a document name them. */
function headingIds(): (text: string) => string {
  const count = new Map<string, number>();
  return (text) => {
    const id = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = count.get(id) ?? 0;
    count.set(id, before + 1);
    return before === 0 ? id : `${id}-${before}`;
  };
}
