import type { Messages } from '../../messages/en/en.ts';
import { type Compared, compare } from './compare.ts';
import { OwnPassage } from './passage.ts';
import { Store } from './store.ts';
import { told } from './told.ts';

/** Reads a file or a pasted text on this device, shows its passages in the place of the account, and proves the quotations. */
export class OwnCopy {
  readonly #offer: HTMLDetailsElement;
  readonly #say: Messages['scripts'];
  readonly #store: Store;
  readonly #hashes: Promise<string[]>;
  readonly #passages: OwnPassage[];
  #shown: Compared | undefined;
  #offered: string | undefined;
  /** How many texts were given; only the last one is shown. */
  #given = 0;

  static #made: OwnCopy | undefined;

  /** The one of this page; a copy that was kept is shown at once. */
  static of(offer: HTMLDetailsElement, source: string, words: Messages['scripts']): OwnCopy {
    OwnCopy.#made ??= new OwnCopy(offer, source, words);
    return OwnCopy.#made;
  }

  constructor(offer: HTMLDetailsElement, source: string, words: Messages['scripts']) {
    this.#offer = offer;
    this.#say = words;
    this.#store = new Store(source);
    this.#hashes = hashesAt(offer.dataset['hashes'] ?? '');
    this.#hashes.catch(() => {});
    this.#passages = [...document.querySelectorAll<HTMLElement>('.passage[data-passage]')].flatMap(
      (passage) => {
        const text = passage.querySelector<HTMLElement>('[data-text]');
        return text ? [new OwnPassage(passage, text)] : [];
      },
    );
    this.#part('input').addEventListener('change', () => this.#takeFile());
    this.#part('textarea').addEventListener('input', () => this.#take(this.#pasted()));
    this.#part('button').addEventListener('click', () => this.#remove());
    const kept = this.#store.get();
    if (kept !== null) void this.#take(kept);
    // What was chosen or pasted while this was loading.
    void this.#takeFile();
    void this.#take(this.#pasted());
  }

  async #takeFile(): Promise<void> {
    const input = this.#part('input');
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (file) await this.#take(file.text());
  }

  /** Shows what a text has of the original; one without any of it changes nothing. */
  async #take(given: string | Promise<string>): Promise<void> {
    if (given === '') return;
    this.#given += 1;
    const turn = this.#given;
    this.#tell(this.#say.comparing);
    const read = await this.#compared(given).catch(() => undefined);
    if (turn !== this.#given) return;
    if (!read) {
      this.#tell(this.#say.unreadable);
      return;
    }
    const { text, compared } = read;
    if (compared.lines.size === 0) {
      this.#tell(this.#say.noneOfIt);
      return;
    }
    this.#hide();
    const proofs = this.#passages.flatMap((passage) => {
      const line = compared.lines.get(passage.n);
      return line === undefined ? [] : [passage.show(line, this.#offer.dataset['language'] ?? '')];
    });
    this.#shown = compared;
    this.#turn(true);
    this.#tell(told(compared, proofs, this.#store.set(text), this.#say));
  }

  async #compared(given: string | Promise<string>): Promise<{ text: string; compared: Compared }> {
    const text = await given;
    return { text, compared: await compare(text, await this.#hashes) };
  }

  #remove(): void {
    this.#given += 1;
    this.#store.clear();
    this.#hide();
    for (const field of ['input', 'textarea'] as const) this.#clear(field);
    this.#tell(this.#say.removed);
  }

  #hide(): void {
    if (!this.#shown) return;
    for (const passage of this.#passages) if (this.#shown.lines.has(passage.n)) passage.hide();
    this.#shown = undefined;
    this.#turn(false);
  }

  /** Says in the head of the page whose words it shows. */
  #turn(isOwn: boolean): void {
    this.#part('button').hidden = !isOwn;
    const summary = this.#part('summary');
    this.#offered ??= summary.textContent ?? '';
    summary.textContent = isOwn ? this.#say.reading : this.#offered;
    const opening = document.querySelector<HTMLElement>('.opening');
    if (opening) opening.hidden = isOwn;
  }

  #pasted(): string {
    const field = this.#part('textarea');
    return field instanceof HTMLTextAreaElement ? field.value : '';
  }

  #clear(name: 'input' | 'textarea'): void {
    const field = this.#part(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = '';
  }

  #part(name: 'summary' | 'input' | 'textarea' | 'button'): HTMLElement {
    const part = this.#offer.querySelector<HTMLElement>(name);
    if (!part) throw new Error(`The offer to read one’s own copy has no ${name}.`);
    return part;
  }

  #tell(text: string): void {
    const status = this.#offer.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

async function hashesAt(url: string): Promise<string[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
