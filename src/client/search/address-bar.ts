const PAUSE = 300;

/**
 * Keeps `?q=` of the search page in step with its field. What was submitted (or linked to) is an entry of the history;
 * what is typed after it makes one new entry, changed until it is submitted, so that Back goes from query to query.
 */
export class AddressBar {
  readonly #field: HTMLInputElement;
  #isSubmitted: boolean;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(field: HTMLInputElement, ask: () => void, signal: AbortSignal) {
    this.#field = field;
    const linked = query();
    if (field.value === '') field.value = linked;
    this.#isSubmitted = linked !== '';
    const restore = () => {
      clearTimeout(this.#waiting);
      field.value = query();
      this.#isSubmitted = true;
      ask();
    };
    addEventListener('popstate', restore, { signal });
  }

  /** The field has changed. */
  typed(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#write(), PAUSE);
  }

  /** The field is as it is meant to be: submitted, or a hit is followed. */
  submitted(): void {
    this.#write();
    this.#isSubmitted = true;
  }

  #write(): void {
    clearTimeout(this.#waiting);
    const text = this.#field.value.trim();
    if (text === query()) return;
    const url = new URL(location.href);
    url.searchParams.set('q', text);
    if (text === '') url.searchParams.delete('q');
    url.hash = '';
    if (this.#isSubmitted) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    this.#isSubmitted = false;
  }
}

function query(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}
