import type { Messages } from '../messages/en/en.ts';
import { type Cited, citation, FORM_NAMES, FORMS } from '../text/citation.ts';
import { frame } from './dom/frame.ts';

type Say = Messages['scripts'];

/** Offers to copy the link or a citation of the passage whose number was followed. */
export function offer(number: HTMLElement, say: Say): void {
  const passage = number.closest<HTMLElement>('[data-passage]');
  const id = passage?.id ?? '';
  // The number of a row is in its data, so that it is no part of the row's words.
  const n = number.dataset['number'] ?? number.textContent.trim();
  const at = passage?.dataset['at'];
  const menu = emptyMenu(say.copyOf({ n }));
  const cited = page(`#${id}`, `, ¶${n}${at ? `, ${at}` : ''}`);
  menu.append(
    button(say.link, cited.url, say),
    ...FORMS.map((form) =>
      button(form === 'plain' ? say.citation : FORM_NAMES[form], citation(form, cited, say), say),
    ),
    status(),
  );
  number.after(menu);
  // Following the link may have dropped the focus; Esc brings it back to the number.
  number.focus({ preventScroll: true });
  menu.showPopover({ source: number });
}

/** Puts a button behind each citation of a page that is shown in full. */
export function addButtons(cite: HTMLElement, say: Say): void {
  if (cite.querySelector('button')) return;
  for (const text of cite.querySelectorAll('pre')) {
    text.after(button(say.copy, text.textContent ?? '', say));
  }
  cite.append(status());
}

/** A button that copies a text and says that it did. */
export function button(label: string, text: string, say: Say): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'copy';
  made.textContent = label;
  made.addEventListener('click', async () => {
    const isCopied = await copied(text, made);
    const place = made.parentElement?.closest('.copies, .cite')?.querySelector('[role=status]');
    const done = label === say.copy ? say.copied : say.copiedAs({ label });
    if (place) place.textContent = isCopied ? done : say.refused({ text });
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
