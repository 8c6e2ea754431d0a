import type { Messages } from '../../messages/en/en.ts';
import { button, element } from '../dom/element.ts';
import { type Marker, mark } from './marker.ts';
import { targetOf } from './target.ts';

/** “2 of 7”, with ways to the next and the one before; Escape takes marks, bar and query away. */
export class FoundBar extends HTMLElement {
  readonly #say: Messages['search'];
  #ranges: readonly Range[] = [];
  #places: Element[] = [];
  #marker: Marker | undefined;
  #here = 0;
  #count = element('span', { role: 'status' });
  #listening = new AbortController();

  constructor(say: Messages['search']) {
    super();
    this.#say = say;
  }

  /** Marks ranges and begins with the first in the target, or the first of all. */
  mark(ranges: readonly Range[], target: Element | null): void {
    this.#ranges = ranges;
    this.#places = ranges.map((range) => range.startContainer.parentElement ?? document.body);
    this.#here = Math.max(
      0,
      this.#places.findIndex((place) => target?.contains(place)),
    );
    this.#marker = mark(ranges);
    if (!target) this.#places[this.#here]?.scrollIntoView({ block: 'center' });
  }

  connectedCallback(): void {
    this.className = 'screen';
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', this.#say.foundBar);
    this.replaceChildren(
      this.#count,
      button(this.#say.previous, () => this.#go(-1)),
      button(this.#say.next, () => this.#go(1)),
      button(this.#say.clear, () => this.#clear()),
    );
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('keydown', (event) => this.#pressed(event), { signal });
    addEventListener('hashchange', () => this.#follow(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#marker?.clear();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (document.querySelector('dialog[open], :popover-open')) return;
    this.#clear();
  }

  /** Another hit on this page was followed. */
  #follow(): void {
    const target = targetOf(location.hash);
    const at = this.#places.findIndex((place) => target?.contains(place));
    if (at < 0) return;
    this.#here = at;
    this.#show();
  }

  #go(by: number): void {
    this.#here = (this.#here + by + this.#ranges.length) % this.#ranges.length;
    this.#show();
    this.#places[this.#here]?.scrollIntoView({ block: 'center' });
  }

  #show(): void {
    const place = { at: this.#here + 1, of: this.#ranges.length };
    this.#count.textContent = this.#say.place(place);
    this.#marker?.show(this.#here);
  }

  #clear(): void {
    const url = new URL(location.href);
    url.searchParams.delete('q');
    history.replaceState(history.state, '', url);
    // Whoever pressed the button goes on from the words, not from the end of the page.
    const place = this.#places[this.#here];
    const hadFocus = this.contains(document.activeElement);
    this.remove();
    if (hadFocus && place instanceof HTMLElement) focusOn(place);
  }
}

function focusOn(place: HTMLElement): void {
  if (place.tabIndex < 0) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
