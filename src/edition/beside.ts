import type { PassageView } from './source-view.ts';

/** What the estimate needs of a passage. */
export interface Laid {
  text: string;
  needs: readonly string[];
  facts: PassageView['facts'];
  notes: readonly Pick<PassageView['notes'][number], 'id' | 'lemma' | 'label' | 'text'>[];
}

// Px at the narrowest screen that has a notes column. Text is guessed short and notes long, so that
// a note stands rather under its passage than far below it; the page itself keeps them from overlapping.
const TEXT = { line: 28, characters: 66, gap: 14 };
const NOTE = { line: 21, characters: 33, gap: 17 };
const UNDER = { line: 21, characters: 78, gap: 7 };
const FACTS = 25;
const NEED = 35;
/** How far the last note may reach below the last passage: there is only text column there. */
const OVERHANG = 84;

/**
 * The notes that have room beside their passage on wide screens: each begins level with some line
 * of its passage, after the note before it, and ends with the text. All others stand under theirs.
 */
export function beside(passages: readonly Laid[]): Set<string> {
  const end = passages.reduce((sum, passage) => sum + tall(passage), 0) + OVERHANG;
  const ids = new Set<string>();
  let top = 0;
  let free = 0;
  for (const passage of passages) {
    const lastLine = top + height(TEXT, passage.text) - TEXT.gap - TEXT.line;
    let added = 0;
    for (const { id, label, lemma, text } of passage.notes) {
      const start = Math.max(top, free);
      const stop = start + height(NOTE, `${label} ${lemma}`, text);
      if (added === 0 && start <= lastLine && stop <= end) {
        ids.add(id);
        free = stop;
      } else added += height(UNDER, `${label} ${lemma}`, text);
    }
    top += tall(passage) + added;
  }
  return ids;
}

function tall({ text, needs, facts }: Laid): number {
  const hasFacts = Object.values(facts).some((list) => list.length > 0);
  return height(TEXT, text) + needs.length * NEED + (hasFacts ? FACTS : 0);
}

function height({ line, characters, gap }: typeof TEXT, ...texts: string[]): number {
  return texts.reduce((sum, text) => sum + line * Math.ceil(text.length / characters), gap);
}
