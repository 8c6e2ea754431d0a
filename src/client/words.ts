import type { Messages } from '../messages/en/en.ts';
import { button, pageUrl, status } from './copy.ts';
import { textDirective } from './fragment.ts';

/** Offers, under a passage in which words were selected, to copy a link to exactly these words. */
export function offerWords(say: Messages['scripts']): void {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const text = range.startContainer.parentElement?.closest('[data-text]');
  const passage = text?.closest('.passage');
  if (!text?.contains(range.endContainer) || !passage) return;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const directive = textDirective({
    block: text.textContent ?? '',
    start,
    end: start + range.toString().length,
    page: document.body.textContent ?? '',
  });
  document.querySelector('.copies')?.remove();
  const offer = document.createElement('div');
  offer.className = 'copies';
  offer.append(button(say.copyWords, `${pageUrl()}#${passage.id}${directive}`, say), status());
  (text.closest('.tabular') ?? text).after(offer);
}
