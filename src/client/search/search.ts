import { SearchPanel } from './panel.ts';

export { land } from '../landing/land.ts';

/** Makes a search form answer as its field is typed in. `data` is the answer to the request for `search-data.json`. */
export function attach(form: HTMLFormElement, base: string, data?: Promise<Response>): void {
  if (!customElements.get('search-panel')) customElements.define('search-panel', SearchPanel);
  const panel = new SearchPanel();
  panel.attach(form, base, data);
  form.after(panel);
}
