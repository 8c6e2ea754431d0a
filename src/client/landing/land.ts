import { parse } from '../../search/words/query.ts';
import { findOn } from './find.ts';
import { FoundBar } from './found-bar.ts';
import { targetOf } from './target.ts';

/**
 * Marks the words of a query on the page that a hit led to, and lets the reader go from one to the next.
 * The names of facets are not known here and need not be: a filter has no word to mark.
 */
export async function land(typed: string, base: string): Promise<void> {
  const query = parse(
    typed.replace(/(?<!\S)-?\p{L}[\p{L}\p{N}-]*:(?:“[^”]*”|"[^"]*"|\S+)/gu, ' '),
    {
      language: document.documentElement.lang || 'en',
    },
  );
  const target = targetOf(location.hash);
  const ranges = await findOn(document.querySelector('main') ?? document.body, query, target, base);
  if (ranges.length === 0) return;
  if (!customElements.get('found-bar')) customElements.define('found-bar', FoundBar);
  const bar = new FoundBar();
  bar.mark(ranges, target);
  document.body.append(bar);
}
