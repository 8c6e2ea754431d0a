import { readScriptWords, type ScriptWords } from '../../messages/script-words.ts';

/** What the page says of itself to scripts, by name: `base`, `language`. It stands on the document, or on our part of somebody else's page. */
export function frame(name: 'base' | 'language' | 'name' | 'asOf' | 'words'): string | undefined {
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return document.querySelector<HTMLElement>(`[data-${attribute}]`)?.dataset[name];
}

/** Path of the site, with a slash at both ends, wherever it lies: pages only say how far up it is. */
export function root(): string {
  return pathOf(frame('base') ?? '/');
}

/** The path that a link or form of this page leads to. */
export function pathOf(link: string): string {
  return new URL(link, location.href).pathname;
}

/** Path of this page. In a folder on disk it is a file. */
export function here(): string {
  return location.pathname.replace(/index\.html$/, '');
}

/** The words of the page for scripts that cannot wait for others. */
export function wordsHere(): ScriptWords {
  return readScriptWords(frame('words') ?? '');
}

/** The element that our styles reach: the body, or our part of somebody else's page. */
export function styled(): HTMLElement {
  return document.querySelector<HTMLElement>('.variorum') ?? document.body;
}
