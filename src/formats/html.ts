import type { Root } from 'hast';
import { decodeText } from './bytes/decode-text.ts';
import type { Block, Converted } from './converted.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { Reader } from './reader.ts';
import { pageRecord } from './records/html-record.ts';
import type { Said } from './records/said.ts';
import { articleOf } from './trees/article.ts';
import { parseHtml } from './trees/parse-html.ts';

/** Reads a saved page: the article with its record. Nothing in it runs, and nothing that it names is fetched. */
export const html: Reader = {
  format: 'html',
  read: async (bytes) => {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
    const { text } = decodeText(bytes, /charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]);
    const page = await parseHtml(text);
    const article = await articleOf(page);
    return [documentOf(article.root, pageRecord(page), { remarks: article.remarks })];
  },
};

/** A document of a tree of HTML and of what its format says of it. Who unpacks the pictures that it names adds their bytes. */
export function documentOf(
  tree: Root,
  record: Said,
  {
    remarks = [],
    isTitleSure = false,
  }: { remarks?: readonly string[]; isTitleSure?: boolean } = {},
): Converted {
  const { blocks, leftOut, hasRuby } = htmlBlocks(tree);
  const { title, rest } = titleOf(blocks, record.title, isTitleSure);
  const told = [...remarks];
  if (leftOut > 0)
    told.push(
      `${leftOut === 1 ? 'One picture' : `${leftOut} pictures`} without words or from elsewhere left out.`,
    );
  if (hasRuby) told.push('Reading aids beside characters (ruby) left out.');
  return {
    authors: [],
    tags: [],
    other: {},
    ...record,
    ...(title === '' ? {} : { title }),
    blocks: rest,
    images: new Map(),
    remarks: told,
  };
}

/**
 * The title of a page: its only heading of the highest level, or what its record says, if that is sure. That heading is taken out of the blocks, and
 * the others count from 1 below it.
 */
export function titleOf(
  blocks: readonly Block[],
  said = '',
  isSure = false,
): { title: string; rest: Block[] } {
  const levels = blocks.flatMap(({ shape }) => (shape.is === 'heading' ? [shape.level] : []));
  const top = Math.min(...levels);
  const heads = blocks.filter(({ shape }) => shape.is === 'heading' && shape.level === top);
  const [only] = heads;
  const same = blocks.find(
    ({ shape, text }) => shape.is === 'heading' && fold(text) === fold(said),
  );
  const isFirst = only !== undefined && blocks.indexOf(only) <= 3;
  const head = same ?? (!isSure && heads.length === 1 && (top === 1 || isFirst) ? only : undefined);
  const others = blocks.filter((block) => block !== head);
  const highest = Math.min(
    ...others.flatMap(({ shape }) => (shape.is === 'heading' ? [shape.level] : [])),
  );
  const rest = others.map((block) =>
    block.shape.is === 'heading'
      ? { ...block, shape: { ...block.shape, level: block.shape.level - highest + 1 } }
      : block,
  );
  return { title: head?.text ?? said, rest };
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
