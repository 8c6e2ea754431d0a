import type { Given } from './given.ts';
import { SearchPanel } from './panel.ts';

/** Marks the words of a query on the page that a hit led to; who only searches does not wait for what does that. */
export async function land(query: string, base: string, say: Given['say']): Promise<void> {
  const landing = await import('../landing/land.ts');
  await landing.land(query, base, say);
}

/** Makes a search form answer as its field is typed in. */
export function attach(form: HTMLFormElement, given: Given): void {
  if (!customElements.get('search-panel')) customElements.define('search-panel', SearchPanel);
  form.after(new SearchPanel(form, given));
}
