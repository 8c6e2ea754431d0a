import type { Messages } from '../messages/en/en.ts';
import { scriptWords } from './dom/say.ts';
import { listenForOwnCopy } from './own-copy/listen.ts';
import { listenForPosition } from './position/listen.ts';
import { listenForPreviews } from './preview/listen.ts';
import { listenForSearch } from './search/listen.ts';
import { markSentence } from './sentence.ts';
import { rememberShow } from './show.ts';
import { ThemeSwitch } from './theme.ts';

customElements.define('theme-switch', ThemeSwitch);
rememberShow();
listenForSearch();
listenForPreviews();
listenForPosition();
listenForOwnCopy();

// What copies is loaded when somebody reaches for it.
document.addEventListener('click', (event) => {
  const number = event.target instanceof Element ? event.target.closest('a.number') : null;
  if (number instanceof HTMLElement)
    void withWords(import('./copy.ts'), ({ offer }, say) => offer(number, say));
});

for (const cite of document.querySelectorAll<HTMLDetailsElement>('details.cite')) {
  cite.addEventListener('toggle', () => {
    void withWords(import('./copy.ts'), ({ addButtons }, say) => addButtons(cite, say));
  });
}

document.addEventListener('toggle', ({ target }) => markSentence(target), true);

// After a selection by pointer or keyboard has settled, and only in a passage.
for (const settled of ['pointerup', 'keyup']) {
  document.addEventListener(settled, () => {
    const node = getSelection()?.isCollapsed ? null : getSelection()?.anchorNode;
    if (!node?.parentElement?.closest('[data-text]')) return;
    void withWords(import('./words.ts'), ({ offerWords }, say) => offerWords(say));
  });
}

/** Does something with what is fetched and with its words, side by side. */
async function withWords<Module>(
  fetched: Promise<Module>,
  use: (module: Module, say: Messages['scripts']) => void,
): Promise<void> {
  const [module, say] = await Promise.all([fetched, scriptWords()]);
  use(module, say);
}
