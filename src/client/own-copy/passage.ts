import { find, type Wanted } from './find.ts';

/** How many exact words of a passage its original was looked through for, and how many stand in it. */
export interface Proof {
  wanted: number;
  proved: number;
}

/** A passage of the page whose account can give way to the words of the original, and come back. */
export class OwnPassage {
  readonly n: string;
  readonly #text: HTMLElement;
  readonly #account: ChildNode[];
  readonly #lang: string | null;

  constructor(passage: HTMLElement, text: HTMLElement) {
    this.n = passage.id.slice(1);
    this.#text = text;
    this.#account = [...text.childNodes];
    this.#lang = text.getAttribute('lang');
  }

  /** Shows the words of the original, with the quotations of the account and the words of the notes marked in them. */
  show(line: string, lang: string): Proof {
    const quotations = [...this.#text.querySelectorAll('q')].map((q, index): Wanted => {
      return { id: `q${index}`, words: wordsOf(q).replace(/^“|”$/g, '') };
    });
    const signs = [...this.#text.querySelectorAll<HTMLElement>('[role=doc-noteref]')];
    const notes = signs.map(({ id }): Wanted => ({ id, words: this.#lemma(id.slice(2)) }));
    const wanted = [...quotations, ...notes].filter(({ words }) => words !== '');
    const { segments, proved } = find(line, wanted);
    const waiting = new Map(signs.map((sign) => [sign.id, sign.cloneNode(true)]));
    const nodes = segments.flatMap(({ start, end, ids }, index): (Node | string)[] => {
      const words = line.slice(start, end);
      const next = segments[index + 1]?.ids ?? [];
      const ending = ids.flatMap((id) => (next.includes(id) ? [] : (waiting.get(id) ?? [])));
      for (const id of ids) if (!next.includes(id)) waiting.delete(id);
      return [ids.length > 0 ? marked(words) : words, ...ending];
    });
    this.#text.replaceChildren(...nodes, ...waiting.values());
    this.#text.lang = lang;
    return { wanted: wanted.length, proved: proved.size };
  }

  /** Shows the account again. */
  hide(): void {
    this.#text.replaceChildren(...this.#account);
    if (this.#lang === null) this.#text.removeAttribute('lang');
    else this.#text.lang = this.#lang;
  }

  /** The words of the account that a note is about. */
  #lemma(note: string): string {
    return [...this.#text.querySelectorAll(`mark[data-notes~="${CSS.escape(note)}"]`)]
      .map((mark) => mark.textContent ?? '')
      .join('');
  }
}

/** What an element says without the signs of notes in it. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const sign of copy.querySelectorAll('[role=doc-noteref]')) sign.remove();
  return copy.textContent ?? '';
}

function marked(words: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = 'proved';
  mark.textContent = words;
  return mark;
}
