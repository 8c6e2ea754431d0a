import type { Messages } from '../../messages/en/en.ts';
import { Card } from './card.ts';
import { essence } from './essence.ts';
import { isSeen, linkAt } from './links.ts';
import { pages } from './pages.ts';

/** How long a pointer rests on a link, or the focus stays on it, before its preview shows, in ms. */
const REST = { pointer: 400, focus: 700 };
/** So long before that the page is asked for. */
const AHEAD = 250;
/** So long a card waits for a pointer that is on its way to it. */
const GRACE = 300;

/**
 * Previews from now on, beginning with what the first pointer or focus is on. One card at a time: dismissed with Esc, kept
 * while the pointer or the focus is on it or on its link.
 */
export function startPreviews(first: PointerEvent | FocusEvent, say: Messages['scripts']): void {
  const card = new Card(say.preview);
  const pageAt = pages();
  // The link that was last come to. It stays so while its card is dismissed, so that the card does not come back.
  let here: HTMLAnchorElement | undefined;
  let coming = new AbortController();
  let going: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    coming.abort();
    clearTimeout(going);
  };
  const close = () => {
    stop();
    card.hide();
  };
  const stay = () => {
    stop();
    here = card.link;
  };

  const come = async (link: HTMLAnchorElement, rest: number, y?: number) => {
    here = link;
    coming = new AbortController();
    const { signal } = coming;
    await time(rest - AHEAD);
    if (signal.aborted) return;
    const url = new URL(link.href);
    const [page] = await Promise.all([pageAt(url), time(AHEAD)]);
    const isBeside = document.querySelector('dialog[open],:popover-open:not(.preview)');
    if (signal.aborted || !page || isBeside || isSeen(link, page)) return;
    const parts = essence(page, url, say);
    clearTimeout(going);
    if (parts.length > 1) card.show(link, parts, y);
    else card.hide();
  };

  const over = ({ target, type, pointerType, buttons, clientY }: PointerEvent) => {
    if (pointerType === 'touch' || buttons > 0) return;
    const link = type === 'pointerleave' ? undefined : linkAt(target);
    if (card.holds(target) || (link && link === card.link)) stay();
    else if (link !== here) {
      stop();
      here = undefined;
      going = setTimeout(() => {
        if (!card.hasFocus()) card.hide();
      }, GRACE);
      if (link) come(link, REST.pointer, clientY);
    }
  };

  const focus = ({ target }: FocusEvent) => {
    const link = linkAt(target);
    if (card.holds(target)) stay();
    else if (link?.matches(':focus-visible') && link !== here) {
      close();
      come(link, REST.focus);
    }
  };

  const blur = ({ target, relatedTarget }: FocusEvent) => {
    if (card.holds(relatedTarget) || (card.link && relatedTarget === card.link)) return;
    if (!card.holds(target) && target !== card.link && target !== here) return;
    close();
    here = undefined;
  };

  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (card.link) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    close();
  };

  const scroll = () => {
    const { bottom = 0, top = 0 } = card.link?.getBoundingClientRect() ?? {};
    if (card.link && (bottom < 0 || top > innerHeight)) close();
  };

  document.addEventListener('pointerover', over);
  document.documentElement.addEventListener('pointerleave', over);
  document.addEventListener('focusin', focus);
  document.addEventListener('focusout', blur);
  document.addEventListener('keydown', dismiss, true);
  document.addEventListener('scroll', scroll, { passive: true });
  // A link is followed, or something else opens: a menu, evidence, a dialog.
  for (const sign of ['click', 'toggle'] as const) {
    document.addEventListener(sign, ({ target }) => card.holds(target) || close(), true);
  }
  addEventListener('hashchange', close);
  addEventListener('resize', close);
  // The pointer may have gone on while this was fetched.
  if (!(first instanceof PointerEvent)) focus(first);
  else if (linkAt(first.target)?.matches(':hover')) over(first);
}

function time(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
