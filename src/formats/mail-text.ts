import type { Block } from './converted.ts';
import { plainBlock } from './running-text.ts';

/**
 * The blocks of a message in plain text: paragraphs, list items, and what it quotes (`>`) as quotations, which are no words of this message.
 * The signature after `-- ` is given apart. Flowed lines (RFC 3676) and wrapped ones are joined.
 */
export function mailBlocks(text: string): { blocks: Block[]; signature: string } {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findLastIndex((line) => line === '-- ' || line === '--');
  const isSignature = end >= 0 && lines.length - end <= 15;
  const body = isSignature ? lines.slice(0, end) : lines;
  const signature = isSignature
    ? lines
        .slice(end + 1)
        .map((line) => line.trim())
        .filter(Boolean)
        .join(', ')
    : '';
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of body) {
    const [, signs = '', rest = ''] = /^((?:>[ ]?)*)(.*)$/s.exec(line) ?? [];
    const depth = signs.replaceAll(' ', '').length;
    const words = rest.trim();
    const last = blocks.at(-1);
    const item = /^(?:[-*•+]|\(?\d{1,3}[.)])\s+/.exec(words);
    if (words === '') isOpen = false;
    else if (isOpen && last && depthOf(last) === depth && !item) last.text += ` ${words}`;
    else {
      blocks.push(blockOf(words, depth, depth === 0 ? (item?.[0] ?? '') : ''));
      isOpen = true;
    }
  }
  return { blocks, signature };
}

function blockOf(words: string, depth: number, item: string): Block {
  if (depth > 0) return plainBlock(words, { is: 'quotation', depth });
  if (item === '') return plainBlock(words);
  const ordered = /\d/.test(item);
  return plainBlock(words.slice(item.length), {
    is: 'item',
    depth: 1,
    ordered,
    label: ordered ? item.trim() : '•',
  });
}

function depthOf({ shape }: Block): number {
  return shape.is === 'quotation' ? shape.depth : 0;
}
