import type { Messages } from '../../messages/en/en.ts';
import { makeLexicon } from '../../search/words/lexicon.ts';
import { parse } from '../../search/words/query.ts';
import { loadStemmers } from '../../search/words/stemmers.ts';
import { frame, styled } from '../dom/frame.ts';
import { findOn } from './find.ts';
import { FoundBar } from './found-bar.ts';
import { targetOf } from './target.ts';

/**
 * Marks the words of a query on the page that a hit led to, and lets the reader go from one to the next.
 * Filters of facets were left out where the link was made; those of sources and kinds have no word to mark.
 */
export async function land(typed: string, base: string, say: Messages['search']): Promise<void> {
  const language = frame('language') ?? 'en';
  const texts = [...document.querySelectorAll<HTMLElement>('[data-text][lang]')];
  const languages = [...new Set([language, ...texts.map(({ lang }) => lang)])];
  const lexicon = makeLexicon(await loadStemmers(languages));
  const query = parse(typed, { language, languages, lexicon });
  const target = targetOf(location.hash);
  const ranges = await findOn(document.querySelector('.page') ?? document.body, query, {
    ...{ target, base, lexicon },
  });
  if (ranges.length === 0) return;
  if (!customElements.get('found-bar')) customElements.define('found-bar', FoundBar);
  const bar = new FoundBar(say);
  bar.mark(ranges, target);
  styled().append(bar);
}
