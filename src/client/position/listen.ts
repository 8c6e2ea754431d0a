/** Waits for the first scrolling of a page that says where in it the reader is, then fetches what finds that out. */
export function listenForPosition(): void {
  const where = document.querySelector('.where');
  if (!where) return;
  const load = () => {
    import('./position.ts').then(
      ({ followPosition }) => followPosition(where),
      () => {},
    );
  };
  if (scrollY > 0) load();
  else addEventListener('scroll', load, { once: true, passive: true });
}
