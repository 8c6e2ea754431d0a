import { button } from '../copy.ts';
import { scriptWords } from '../dom/say.ts';
import { showProblems, type Told } from './problems-bar.ts';

// What `dev` adds to a page: mistakes in a bar over the last good page, and for words that are selected the lines to paste.

/** Lines to paste by what they are called on their button. */
type Lines = Record<string, string>;

const hot = import.meta.hot;
hot?.on('variorum:problems', (problems: Told[]) => showProblems(problems));
hot?.on('variorum:lines', (lines: Lines) => offerLines(lines));
hot?.send('variorum:ask', {});

for (const settled of ['pointerup', 'keyup']) {
  document.addEventListener(settled, () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return;
    const text = selection.anchorNode?.parentElement?.closest('[data-text]');
    const passage = text?.closest<HTMLElement>('[data-passage]');
    if (!passage || !text?.contains(selection.focusNode)) return;
    hot?.send('variorum:quote', {
      at: passage.dataset['passage'] ?? '',
      words: selection.toString().replace(/\s+/g, ' ').trim(),
    });
  });
}

/** Puts the lines beside what every page offers for selected words; both come when they are ready, so it waits for the other. */
async function offerLines(lines: Lines, tries = 20): Promise<void> {
  const offer = document.querySelector('.copies');
  if (!offer) {
    if (tries > 0) setTimeout(() => offerLines(lines, tries - 1), 50);
    return;
  }
  if (offer.querySelector('[data-dev]')) return;
  const say = await scriptWords();
  for (const [label, line] of Object.entries(lines)) {
    const made = button(label, line, say);
    made.dataset['dev'] = '';
    offer.querySelector('[role=status]')?.before(made);
  }
}
