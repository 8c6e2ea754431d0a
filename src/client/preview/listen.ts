import { scriptWords } from '../dom/say.ts';

/**
 * The only part of previews that every page loads: it waits for the first pointer or keyboard focus on a link in the text,
 * then fetches the rest. A finger previews nothing.
 */
export function listenForPreviews(): void {
  const waiting = new AbortController();
  for (const sign of ['pointerover', 'focusin'] as const) {
    document.addEventListener(
      sign,
      (event) => {
        const link = event.target instanceof Element && event.target.closest('.page a');
        if (!link) return;
        if (event instanceof PointerEvent) {
          if (event.pointerType === 'touch') return;
        } else if (!link.matches(':focus-visible')) return;
        waiting.abort();
        Promise.all([import('./previews.ts'), scriptWords()]).then(
          ([{ startPreviews }, say]) => startPreviews(event, say),
          () => {},
        );
      },
      { signal: waiting.signal },
    );
  }
}
