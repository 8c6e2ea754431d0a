import { styled, wordsHere } from '../dom/frame.ts';

/** Puts a closed search dialog into the page: a form that leads to the search page, made to answer when its field is focused. */
export function makeDialog(page: string): HTMLDialogElement {
  const { search: name, close: closing } = wordsHere();
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = name;
  const form = document.createElement('form');
  form.className = 'search';
  form.action = page;
  const field = document.createElement('input');
  field.type = 'search';
  field.name = 'q';
  field.autocomplete = 'off';
  field.ariaLabel = name;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = closing;
  close.onclick = () => dialog.close();
  const search = document.createElement('search');
  form.append(field, close);
  search.append(form);
  dialog.append(search);
  styled().append(dialog);
  return dialog;
}
