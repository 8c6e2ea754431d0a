/** Arrow keys between the field and the hits, in the order in which they stand; Escape returns to the field. */
export function moveFocus(event: KeyboardEvent, field: HTMLInputElement, panel: HTMLElement): void {
  const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
  if (!isArrow || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [field, ...panel.querySelectorAll<HTMLElement>('[data-result]')];
  const { activeElement } = document;
  const here = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  if (here < 0) return;
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  event.preventDefault();
  next?.focus();
}
