import { documentOf } from './html.ts';
import type { Reader } from './reader.ts';
import { rtfTree } from './trees/rtf-tree.ts';

/** Reads Rich Text Format. */
export const rtf: Reader = {
  format: 'rtf',
  read: async (bytes) => {
    const { tree, info } = rtfTree(new TextDecoder('windows-1252').decode(bytes));
    const title = info.get('title')?.trim() ?? '';
    const author = info.get('author')?.trim() ?? '';
    return [documentOf(tree, { ...(title ? { title } : {}), authors: author ? [author] : [] })];
  },
};
