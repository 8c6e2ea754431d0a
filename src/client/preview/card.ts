import { place } from './place.ts';

/**
 * The card that shows what a link leads to. It repeats what the link opens, so nothing announces it: no live region, no
 * description of the link. It is no tooltip either, as it may hold links to what a passage must be read with. A popover with
 * the link as its source stands right after the link in the order of Tab; without links in it, it adds no stop.
 */
export class Card {
  readonly element = document.createElement('div');
  link: HTMLAnchorElement | undefined;

  constructor(label: string) {
    this.element.className = 'preview screen';
    this.element.popover = 'manual';
    this.element.role = 'group';
    this.element.ariaLabel = label;
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.contains(target);
  }

  /** Whether a reader with a keyboard is on it or on its link. */
  hasFocus(): boolean {
    return this.link?.matches(':focus-visible') || this.element.matches(':focus-within');
  }

  /** Opens under the line of a link that is at `y` in the window, or under its first. */
  show(link: HTMLAnchorElement, parts: readonly Node[], y = 0): void {
    this.hide();
    const lines = [...link.getClientRects()];
    const line = lines.find(({ bottom }) => y <= bottom) ?? lines[0];
    if (!line) return;
    this.link = link;
    const { element } = this;
    const { style } = element;
    element.replaceChildren(...parts);
    style.maxBlockSize = '';
    document.querySelector('.page')?.append(element);
    element.showPopover({ source: link });
    const card = element.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const at = place(line, card, { width, height });
    style.left = `${at.left + scrollX}px`;
    style.top = `${at.top + scrollY}px`;
    style.maxBlockSize = `${at.height}px`;
    // Whoever has no pointer scrolls what is too long by keyboard.
    element.tabIndex = card.height > at.height ? 0 : -1;
  }

  hide(): void {
    if (!this.link) return;
    if (this.holds(document.activeElement)) this.link.focus({ preventScroll: true });
    this.link = undefined;
    this.element.hidePopover();
    this.element.remove();
  }
}
