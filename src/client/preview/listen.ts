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
        import('./previews.ts').then(
          ({ startPreviews }) => startPreviews(event),
          () => {},
        );
      },
      { signal: waiting.signal },
    );
  }
}
