import { CITATION_FORMS, type Cited, citation, FORMS } from '../text/citation.ts';
import { frame } from './dom/frame.ts';

/** Offers to copy the link or a citation of the passage whose number was followed. */
export function offer(number: HTMLElement): void {
  const passage = number.closest<HTMLElement>('[data-passage]');
  const id = passage?.id ?? '';
  // The number of a row is in its data, so that it is no part of the row's words.
  const n = `¶${number.dataset['number'] ?? number.textContent.trim()}`;
  const at = passage?.dataset['at'];
  const menu = emptyMenu(`Copy ${n}`);
  const cited = page(`#${id}`, `, ${n}${at ? `, ${at}` : ''}`);
  menu.append(
    button('Link', cited.url),
    ...FORMS.map((form) =>
      button(form === 'plain' ? 'Citation' : CITATION_FORMS[form], citation(form, cited)),
    ),
    status(),
  );
  number.after(menu);
  // Following the link may have dropped the focus; Esc brings it back to the number.
  number.focus({ preventScroll: true });
  menu.showPopover({ source: number });
}

/** Puts a button behind each citation of a page that is shown in full. */
export function addButtons(cite: HTMLElement): void {
  if (cite.querySelector('button')) return;
  for (const text of cite.querySelectorAll('pre')) {
    text.after(button('Copy', text.textContent ?? ''));
  }
  cite.append(status());
}

/** A button that copies a text and says that it did. */
export function button(label: string, text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'copy';
  made.textContent = label;
  made.addEventListener('click', async () => {
    const isCopied = await copied(text, made);
    const place = made.parentElement?.closest('.copies, .cite')?.querySelector('[role=status]');
    const said = isCopied ? 'Copied' : `Copying was refused. The text: ${text}`;
    if (place) place.textContent = `${label === 'Copy' ? '' : `${label}: `}${said}`;
  });
  return made;
}

/** Copies a text. A page by plain http has no clipboard, but what is selected in it can be copied. */
async function copied(text: string, beside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    Object.assign(field.style, { position: 'fixed', opacity: '0' });
    // Inside the menu: outside an open popover or dialog nothing can take the focus.
    beside.after(field);
    field.select();
    const isDone = document.execCommand('copy');
    field.remove();
    beside.focus({ preventScroll: true });
    return isDone;
  }
}

/** Url of this page, as it was published where that is known. */
export function pageUrl(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return canonical ?? location.href.replace(/[?#].*$/, '');
}

function page(fragment: string, part: string): Cited {
  const name = frame('name') ?? '';
  const asOf = frame('asOf') ?? '';
  const title = document.title.replace(` · ${name}`, '');
  return { title: title + part, site: name, url: pageUrl() + fragment, asOf };
}

function emptyMenu(label: string): HTMLElement {
  document.querySelector('.copies')?.remove();
  const menu = document.createElement('div');
  menu.className = 'copies';
  menu.popover = 'auto';
  menu.role = 'group';
  menu.ariaLabel = label;
  const head = document.createElement('span');
  head.className = 'label';
  head.textContent = label;
  menu.append(head);
  return menu;
}

/** Where a copy is announced. */
export function status(): HTMLElement {
  const made = document.createElement('span');
  made.role = 'status';
  made.className = 'label';
  return made;
}
