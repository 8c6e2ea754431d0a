import type { Messages } from '../../messages/en/en.ts';
import { type Counts, countsOf } from '../../text/languages/counts.ts';
import { frame } from './frame.ts';

/** The words of search in the language of the page, fetched alone of all languages. */
export function searchWords(): Promise<Messages['search']> {
  return worded({
    en: () => import('../../messages/en/search.ts').then(({ search }) => search),
    de: () => import('../../messages/de/search.ts').then(({ search }) => search),
    ar: () => import('../../messages/ar/search.ts').then(({ search }) => search),
  });
}

/** The words of all other scripts that are fetched when they are wanted. */
export function scriptWords(): Promise<Messages['scripts']> {
  return worded({
    en: () => import('../../messages/en/scripts.ts').then(({ scripts }) => scripts),
    de: () => import('../../messages/de/scripts.ts').then(({ scripts }) => scripts),
    ar: () => import('../../messages/ar/scripts.ts').then(({ scripts }) => scripts),
  });
}

type Loads<Words> = () => Promise<(counts: Counts) => Words>;

async function worded<Words>({
  en,
  ...others
}: {
  en: Loads<Words>;
  [language: string]: Loads<Words>;
}): Promise<Words> {
  const tag = frame('language') ?? 'en';
  const primary = tag.toLowerCase().split('-')[0] ?? 'en';
  const load = others[primary];
  const words = await (load ?? en)();
  return words(countsOf(load || primary === 'en' ? tag : 'en'));
}
