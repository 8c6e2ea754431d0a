import { scriptWords } from '../dom/say.ts';
import { Store } from './store.ts';

/** Offers to read with one's own copy where a page has the hashes of an original; all the rest is loaded when it is wanted. */
export function listenForOwnCopy(): void {
  const offer = document.querySelector<HTMLDetailsElement>('details.own-copy');
  if (!offer) return;
  const { source = '' } = offer.dataset;
  const load = async () => {
    const [{ OwnCopy }, say] = await Promise.all([import('./own-copy.ts'), scriptWords()]);
    return OwnCopy.of(offer, source, say);
  };
  offer.addEventListener('toggle', () => void load().catch(() => {}), { once: true });
  if (new Store(source).get() !== null) void load().catch(() => {});
}
