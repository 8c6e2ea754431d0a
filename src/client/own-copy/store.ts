/** A reader's copy of one source, kept on this device and nowhere else. Where storage is refused nothing is kept. */
export class Store {
  readonly #key: string;

  constructor(source: string) {
    this.#key = `variorum-copy-${source}`;
  }

  get(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  /** Says whether it was kept. */
  set(text: string): boolean {
    try {
      localStorage.setItem(this.#key, text);
      return true;
    } catch {
      return false;
    }
  }

  clear(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept either.
    }
  }
}
