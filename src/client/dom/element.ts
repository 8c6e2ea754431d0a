/** Makes an element with attributes and children; text is only ever put in as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | boolean> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A button that does something and nothing else. */
export function button(
  label: string,
  act: () => void,
  attributes: Record<string, string | boolean> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/** A text with elements in the places of `<1>`, `<2>` and so on. */
export function filled(text: string, ...inside: readonly (Node | string)[]): (Node | string)[] {
  return text
    .split(/<(\d)>/)
    .map((part, at) => (at % 2 === 1 ? (inside[Number(part) - 1] ?? '') : part));
}
