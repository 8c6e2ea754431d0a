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
  if (number instanceof HTMLElement) void import('./copy.ts').then(({ offer }) => offer(number));
});

for (const cite of document.querySelectorAll<HTMLDetailsElement>('details.cite')) {
  cite.addEventListener('toggle', () => {
    void import('./copy.ts').then(({ addButtons }) => addButtons(cite));
  });
}

document.addEventListener('toggle', ({ target }) => markSentence(target), true);

// After a selection by pointer or keyboard has settled, and only in a passage.
for (const settled of ['pointerup', 'keyup']) {
  document.addEventListener(settled, () => {
    const node = getSelection()?.isCollapsed ? null : getSelection()?.anchorNode;
    if (!node?.parentElement?.closest('[data-text]')) return;
    void import('./words.ts').then(({ offerWords }) => offerWords());
  });
}
