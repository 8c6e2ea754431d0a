import type { Corpus } from '../corpus/corpus.ts';
import { fold, foldText } from '../text/fold.ts';
import type { ExcuseRef } from './excuses.ts';

/** Takes from the head of an original's passage the dateline, credit or stamp that is excused as its lead. */
export function withoutLeads(
  corpus: Corpus,
  at: string,
  words: string,
): { text: string; used: ExcuseRef[] } {
  let text = words;
  const used: ExcuseRef[] = [];
  corpus.excuses.lead.forEach((excuse, index) => {
    if (excuse.at !== at) return;
    const head = foldText(excuse.words).trim();
    const { text: folded, offsets } = fold(text);
    const start = folded.length - folded.trimStart().length;
    if (head === '' || !folded.startsWith(head, start)) return;
    text = text.slice(offsets[start + head.length] ?? text.length);
    used.push(`lead:${index}`);
  });
  return { text, used };
}
