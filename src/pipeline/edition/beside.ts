import type { PassageView } from '../../model/edition.ts';

/** What the estimate needs of a passage. */
export type Laid = Pick<PassageView, 'text'> & {
  facts?: PassageView['facts'];
  notes: readonly Pick<PassageView['notes'][number], 'id' | 'lemma' | 'label' | 'text'>[];
};

// Px at the narrowest screen that has a notes column; an average text face. A wrong guess moves a
// note a little lower: the page itself keeps notes from overlapping.
const TEXT = { line: 28, characters: 62, gap: 39 };
const NOTE = { line: 21, characters: 35, gap: 17 };
const UNDER = { line: 21, characters: 78, gap: 7 };
/** How far the last note may reach below the last passage: there is only text column there. */
const OVERHANG = 84;

/**
 * The notes that have room beside their passage on wide screens: each begins level with some line
 * of its passage, after the note before it, and ends with the text. All others stand under theirs.
 */
export function beside(passages: readonly Laid[]): Set<string> {
  const end = passages.reduce((sum, { text }) => sum + height(TEXT, text), 0) + OVERHANG;
  const ids = new Set<string>();
  let top = 0;
  let free = 0;
  for (const { text, notes } of passages) {
    const bottom = top + height(TEXT, text);
    let added = 0;
    for (const { id, label, lemma, text: body } of notes) {
      const start = Math.max(top, free);
      const stop = start + height(NOTE, `${label} ${lemma}`, body);
      if (added === 0 && start <= bottom - TEXT.gap - TEXT.line && stop <= end) {
        ids.add(id);
        free = stop;
      } else added += height(UNDER, `${label} ${lemma}`, body);
    }
    top = bottom + added;
  }
  return ids;
}

function height({ line, characters, gap }: typeof TEXT, ...texts: string[]): number {
  return texts.reduce((sum, text) => sum + line * Math.ceil(text.length / characters), gap);
}
