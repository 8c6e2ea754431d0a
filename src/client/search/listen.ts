import { here, pathOf, root, wordsHere } from '../dom/frame.ts';
import { searchWords } from '../dom/say.ts';
import { makeDialog } from './dialog.ts';

/**
 * The only part of search that every page loads: it waits for intent (`/`, Ctrl-K, a pointer or the focus on a way to search,
 * a query in the address), then fetches the rest and the data side by side. Without it, links and forms lead to the search page.
 */
export function listenForSearch(): void {
  const base = root();
  const page = `${base}search/`;
  const isPage = here() === page;
  const formOf = (target: unknown) => {
    const form = target instanceof HTMLInputElement && target.form;
    return form && pathOf(form.action) === page ? form : undefined;
  };
  const wayAt = (target: unknown) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('header a');
    return link && pathOf(link.href) === page;
  };

  let asked: ReturnType<typeof fetched> | undefined;
  let data: Promise<Response> | undefined;

  const load = () => {
    data ??= fetch(`${base}search-data.json`);
    data.catch(() => {});
    asked ??= fetched();
    asked.catch(() => {
      asked = undefined;
      data = undefined;
    });
    return asked;
  };

  const fetched = () => Promise.all([import('./search.ts'), searchWords()]);

  const attach = async (form: HTMLFormElement) => {
    if (form.dataset['search']) return;
    form.dataset['search'] = 'on';
    const note = document.createElement('p');
    note.role = 'status';
    note.textContent = wordsHere().loading;
    form.after(note);
    try {
      const [search, say] = await load();
      search.attach(form, { base, data, say });
      note.remove();
    } catch {
      // The form still leads to the search page, and the next focus or letter tries again.
      note.textContent = wordsHere().failed;
      delete form.dataset['search'];
      const retry = () => {
        note.remove();
        attach(form);
      };
      for (const event of ['focusin', 'input'])
        form.addEventListener(event, retry, { once: true, capture: true });
    }
  };

  const open = () => {
    const own = document.querySelector<HTMLInputElement>('#search-root form input');
    const dialog = own
      ? null
      : (document.querySelector<HTMLDialogElement>('.search-dialog') ?? makeDialog(page));
    if (dialog && !dialog.open) dialog.showModal();
    const field = own ?? dialog?.querySelector('input');
    field?.focus();
    field?.select();
  };

  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const isTyping =
      target instanceof Element &&
      target.matches('input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]');
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (
      (key === '/' && isPlain && !isTyping) ||
      (key.toLowerCase() === 'k' &&
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey)
    ) {
      event.preventDefault();
      open();
    }
  });

  document.addEventListener('click', (event) => {
    const { button, ctrlKey, metaKey, shiftKey } = event;
    if (!wayAt(event.target) || button || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    open();
  });

  document.addEventListener('focusin', ({ target }) => {
    const form = formOf(target);
    if (form) attach(form);
  });
  const active = formOf(document.activeElement);
  if (active) attach(active);
  document.addEventListener('pointerover', ({ target }) => {
    if (formOf(target) || wayAt(target)) load();
  });

  const query = new URLSearchParams(location.search).get('q');
  if (query) {
    const form = document.querySelector<HTMLFormElement>(`#search-root form`);
    if (isPage && form) attach(form);
    else
      load().then(
        ([search, say]) => search.land(query, base, say),
        () => {},
      );
  }
}
