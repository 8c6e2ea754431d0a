/** What the page says of itself to scripts, by name: `base`, `language`. It stands on the document, or on our part of somebody else's page. */
export function frame(name: 'base' | 'language' | 'name' | 'asOf'): string | undefined {
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return document.querySelector<HTMLElement>(`[data-${attribute}]`)?.dataset[name];
}

/** The element that our styles reach: the body, or our part of somebody else's page. */
export function styled(): HTMLElement {
  return document.querySelector<HTMLElement>('.variorum') ?? document.body;
}
