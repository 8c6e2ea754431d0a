import type { Answer } from '../../search/answer/answer.ts';
import { describe } from '../../search/answer/describe.ts';
import { scope, summary } from '../../search/answer/summary.ts';
import { isEmpty } from '../../search/words/query.ts';
import { button, element, filled } from '../dom/element.ts';
import { AddressBar } from './address-bar.ts';
import type { Given } from './given.ts';
import { moveFocus } from './keys.ts';
import { FIRST_PAGES, type Knowledge, learn } from './knowledge.ts';
import { leadsHere } from './leads-here.ts';
import { narrowing } from './narrowing.ts';
import { pause } from './pause.ts';
import { entries, results, topLine } from './results.ts';
import { remarks } from './status.ts';

const FIRST = 30;

/** Answers what is typed into a search form, right under it. */
export class SearchPanel extends HTMLElement {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement | undefined;
  readonly #base: string;
  readonly #say: Given['say'];
  #data: Promise<Response> | undefined;
  #knowledge: Knowledge | undefined;
  #bar: AddressBar | undefined;
  #by: 'source' | 'kind' = 'source';
  #most = FIRST;
  #pages = FIRST_PAGES;
  #turn = 0;
  #status = element('p', { role: 'status', class: 'outcome' });
  #reading = element('p', { class: 'reading muted' });
  #remarks = element('div', { class: 'remarks' });
  #facets = element('div', { class: 'facets' });
  #hits = element('div', { class: 'hits' });
  #listening = new AbortController();

  constructor(form: HTMLFormElement, { base, data, say }: Given) {
    super();
    [this.#form, this.#base, this.#data, this.#say] = [form, base, data, say];
    this.#field = form.querySelector('input') ?? undefined;
  }

  connectedCallback(): void {
    const field = this.#field;
    if (!field) return;
    this.replaceChildren(this.#status, this.#reading, this.#remarks, this.#facets, this.#hits);
    this.className = 'screen';
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    if (this.closest('#search-root')) this.#bar = new AddressBar(field, () => this.#ask(), signal);
    field.addEventListener('input', () => this.#typed(), { signal });
    this.#form.addEventListener('submit', (event) => this.#submitted(event), { signal });
    this.#hits.addEventListener('click', () => this.#bar?.submitted(), { signal });
    const dialog = this.closest('dialog');
    this.addEventListener('click', (event) => leadsHere(event) && dialog?.close(), { signal });
    const around = dialog ?? this.parentElement ?? this;
    around.addEventListener(
      'keydown',
      (event) => event instanceof KeyboardEvent && moveFocus(event, field, this),
      { signal },
    );
    this.#learn();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #learn(): Promise<void> {
    this.#status.textContent = this.#say.loading;
    this.setAttribute('aria-busy', 'true');
    try {
      this.#knowledge = await learn(this.#base, this.#data);
      this.#ask();
    } catch {
      this.#failed();
    }
    this.removeAttribute('aria-busy');
  }

  #failed(): void {
    this.#status.textContent = this.#say.failed;
    this.#data = undefined;
    const again = button(this.#say.again, () => {
      this.#remarks.replaceChildren();
      this.#learn();
    });
    const names = element('a', { href: `${this.#base}search/` }, this.#say.byName);
    this.#remarks.replaceChildren(element('p', {}, ...filled(this.#say.orNames, again, names)));
    for (const part of [this.#facets, this.#hits]) part.replaceChildren();
  }

  #typed(): void {
    [this.#most, this.#pages] = [FIRST, FIRST_PAGES];
    this.#bar?.typed();
    this.#ask(true);
  }

  #submitted(event: Event): void {
    if (!this.#bar) return;
    event.preventDefault();
    this.#bar.submitted();
    this.#ask();
  }

  #put(text: string): void {
    if (!this.#field) return;
    this.#field.value = text;
    this.#bar?.submitted();
    this.#ask();
  }

  async #ask(isTyping = false): Promise<void> {
    const knowledge = this.#knowledge;
    if (!knowledge || !this.#field) return;
    this.#turn += 1;
    const turn = this.#turn;
    const { bundle } = knowledge;
    const query = knowledge.read(this.#field.value);
    this.#reading.textContent = describe(query, this.#say);
    if (isEmpty(query)) {
      for (const part of [this.#remarks, this.#facets, this.#hits]) part.replaceChildren();
      // On a page the label of the field says what is searched.
      const rest = this.closest('dialog') ? scope(bundle, this.#say) : '';
      this.#status.textContent = this.#field.value.trim() === '' ? rest : this.#say.noWord;
      return;
    }
    const now = knowledge.now(query);
    if (now) return this.#show(now, isTyping);
    this.#status.textContent = this.#say.searching;
    if (isTyping) await pause(this.#field.value);
    if (turn !== this.#turn) return;
    try {
      const later = await knowledge.later(query);
      if (turn === this.#turn) this.#show(later, isTyping);
    } catch {
      if (turn === this.#turn) this.#failed();
    }
  }

  #show(found: Answer, isTyping: boolean): void {
    const { bundle } = this.#knowledge ?? {};
    if (!bundle) return;
    const text = this.#field?.value ?? '';
    const put = (next: string) => this.#put(next);
    const groupBy = (by: 'source' | 'kind') => {
      this.#by = by;
      this.#show(found, false);
    };
    const isOpen = this.querySelector('details')?.open ?? matchMedia('(width >= 64rem)').matches;
    const how = { bundle, text, by: this.#by, isOpen, put, groupBy, say: this.#say };
    const retry = (from: string, to: string) => {
      put(text.replace(from, to));
      this.#field?.focus();
    };
    const showing = {
      ...{ base: this.#base, bundle, by: this.#by, text, most: this.#most },
      say: this.#say,
    };
    this.#status.textContent = summary(found, this.#say);
    this.#remarks.replaceChildren(
      ...remarks(found, { bundle, isTyping, retry, say: this.#say }),
      ...topLine(found, showing),
      ...entries(found, showing),
    );
    const here = document.activeElement;
    const chosen = here instanceof HTMLElement && this.contains(here) && here.dataset['choice'];
    this.#facets.replaceChildren(...narrowing(found, how));
    // The button that was pressed is made anew: the focus stays on it.
    if (chosen) this.querySelector<HTMLElement>(`[data-choice="${CSS.escape(chosen)}"]`)?.focus();
    this.#hits.replaceChildren(...results(found, showing));
    if (found.hits.length > this.#most) this.#hits.append(this.#more(found));
    else if (found.outOf > this.#pages) this.#hits.append(this.#further(found));
  }

  /** Of a large site only the best pages were loaded. */
  #further({ query, hits }: Answer): HTMLButtonElement {
    return button(this.#say.further, async () => {
      const turn = this.#turn;
      this.#pages *= 5;
      const found = await this.#knowledge?.later(query, this.#pages).catch(() => undefined);
      if (turn !== this.#turn) return;
      if (!found) return this.#failed();
      this.#most = found.hits.length;
      this.#show(found, false);
      this.querySelectorAll<HTMLElement>('[data-result]')[hits.length]?.focus();
    });
  }

  #more(found: Answer): HTMLButtonElement {
    const count = found.hits.length;
    return button(this.#say.showAll({ count }), () => {
      this.#most = count;
      this.#show(found, false);
      this.querySelectorAll<HTMLElement>('[data-result]')[FIRST]?.focus();
    });
  }
}
