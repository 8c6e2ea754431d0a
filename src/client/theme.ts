import { wordsHere } from './dom/frame.ts';

const KEY = 'variorum-theme';

/** A button between light and dark; without it the page follows the system. */
export class ThemeSwitch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    const button = document.createElement('button');
    button.type = 'button';
    this.replaceChildren(button);
    const { light, dark, lightTheme, darkTheme } = wordsHere();
    const label = () => {
      button.textContent = isDark() ? light : dark;
      button.ariaLabel = isDark() ? lightTheme : darkTheme;
    };
    label();
    const { signal } = this.#listening;
    button.addEventListener(
      'click',
      () => {
        remember(isDark() ? 'light' : 'dark');
        label();
      },
      { signal },
    );
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label, { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#listening = new AbortController();
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.getAttribute('data-theme');
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function remember(theme: string): void {
  document.documentElement.setAttribute('data-theme', theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}
