/** Arrow keys between the field and the hits, in the order in which they stand; Escape on a hit returns to the field, unless it closes a dialog. */
export function moveFocus(event: KeyboardEvent, field: HTMLInputElement, panel: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const isBack = event.key === 'Escape' && !field.closest('dialog');
  if (!step && !isBack) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [field, ...panel.querySelectorAll<HTMLElement>('[data-result]')];
  const { activeElement } = document;
  const here = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  if (here < (isBack ? 1 : 0)) return;
  event.preventDefault();
  stops[isBack ? 0 : here + (step ?? 0)]?.focus();
}
