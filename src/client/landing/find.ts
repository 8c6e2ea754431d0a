import { stretches } from '../../search/answer/excerpt.ts';
import { alsoTokens, match } from '../../search/answer/match.ts';
import { unpack } from '../../search/index/bundle.ts';
import type { Lexicon } from '../../search/words/lexicon.ts';
import type { Query } from '../../search/words/parsed.ts';
import { tokens } from '../../search/words/token.ts';
import { here } from '../dom/frame.ts';
import { type Block, blocksOf, rangeOf } from './blocks.ts';

/**
 * Ranges of a page that a query finds, in the order of the page: in every block that has all of its words,
 * and in the target any of them, because that is where the reader was sent.
 */
export async function findOn(
  root: Element,
  query: Query,
  { target, base, lexicon }: { target: Element | null; base: string; lexicon: Lexicon },
): Promise<Range[]> {
  const blocks = blocksOf(root);
  const isTarget = (block: Block) => target?.contains(block.element) ?? false;
  const found = blocks.map((block) =>
    inBlock(block, query, { isTarget: isTarget(block), lexicon }),
  );
  if (target && !blocks.some((block, at) => isTarget(block) && found[at]?.length)) {
    const at = blocks.findIndex((block) => isTarget(block) && block.element.closest('[data-text]'));
    const block = blocks[at];
    if (block) found[at] = await byOtherName(block, query, base);
  }
  return found.flat();
}

function inBlock(
  block: Block,
  query: Query,
  { isTarget, lexicon }: { isTarget: boolean; lexicon: Lexicon },
): Range[] {
  const language = block.element.closest('[lang]')?.getAttribute('lang') || 'en';
  const text = tokens(block.text, language, lexicon);
  const begins = new Set(query.words.filter((word) => !word.isFunction));
  const marked = match(
    { text, title: [], also: [] },
    { ...query, without: [] },
    isTarget ? begins : undefined,
  );
  if (!marked) return [];
  const isWhole = query.words.every((word, at) => word.isFunction || marked.words[at]);
  if (!isWhole && !isTarget) return [];
  return stretches(block.text, marked.marks).map(([start, end]) => rangeOf(block, start, end));
}

/** The words for which another name was typed: only the data of the search knows them. */
async function byOtherName(block: Block, query: Query, base: string): Promise<Range[]> {
  try {
    const bundle = unpack(await (await fetch(`${base}search-data.json`)).text());
    const address = here().slice(base.length - 1) + location.hash;
    const record = bundle.records.find((one) => one.address === address);
    if (!record) return [];
    const read = (text: string) => tokens(text, bundle.language);
    const marked = match(
      { text: read(block.text), title: [], also: alsoTokens(record.also, read) },
      query,
    );
    return stretches(block.text, marked?.marks ?? []).map(([start, end]) =>
      rangeOf(block, start, end),
    );
  } catch {
    return [];
  }
}
