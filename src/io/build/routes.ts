import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InjectedRoute } from 'astro';
import { address } from '../../corpus/address.ts';
import { hasCompare, hasIndex } from '../../edition/compare/doors.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Place } from './place.ts';

/** A page of ours: its file below `pages/`, and whether an edition has anything for it to show. */
interface Route {
  pattern: string;
  file: string;
  isThere: (edition: Edition) => boolean;
}

const always = () => true;
const MISSING = '/404';

/** Every page, in the order in which Astro lists them. */
const ROUTES: readonly Route[] = [
  { pattern: address.home(), file: 'index.astro', isThere: always },
  { pattern: MISSING, file: '404.astro', isThere: always },
  { pattern: address.search(), file: 'search.astro', isThere: always },
  { pattern: address.sources(), file: 'sources/index.astro', isThere: always },
  { pattern: address.source('[key]'), file: 'sources/[key].astro', isThere: always },
  {
    pattern: address.claims(),
    file: 'claims/index.astro',
    isThere: ({ claims }) => claims.length > 0,
  },
  {
    pattern: address.claim('[id]'),
    file: 'claims/[id].astro',
    isThere: ({ claims }) => claims.length > 0,
  },
  {
    pattern: address.explainer('[...page]'),
    file: 'explainer/[...page].astro',
    isThere: ({ explainer }) => explainer.length > 0,
  },
  {
    pattern: address.asOf('[date]'),
    file: 'explainer/as-of/[date].astro',
    isThere: ({ asOf }) => asOf.length > 0,
  },
  {
    pattern: address.figures(),
    file: 'figures.astro',
    isThere: ({ figures }) => figures.length > 0,
  },
  {
    pattern: address.timeline(),
    file: 'timeline.astro',
    isThere: ({ events }) => events.length > 0,
  },
  {
    pattern: address.people(),
    file: 'people.astro',
    isThere: ({ entities }) => entities.length > 0,
  },
  { pattern: address.wording(), file: 'wording.astro', isThere: ({ terms }) => terms.length > 0 },
  { pattern: address.compare(), file: 'compare/index.astro', isThere: hasCompare },
  {
    pattern: address.comparison('[a]', '[b]'),
    file: 'compare/pair.astro',
    isThere: ({ pairs }) => pairs.total > 0,
  },
  { pattern: address.index(), file: 'index-of-things.astro', isThere: hasIndex },
  {
    pattern: address.page('[page]'),
    file: '[page].astro',
    isThere: ({ pages }) => pages.length > 0,
  },
];

/** Our own pages. */
export const OWN_PAGES = fileURLToPath(new URL('../../pages', import.meta.url));

/**
 * The pages that a build makes, as Astro's `injectRoute` takes them. In `dev` all are there, as the next edit may fill one. Inside another
 * site they stand under a path, the page for missing addresses is the site's, and an address that is taken is left alone.
 */
export function routesOf(
  edition: Edition,
  command: 'build' | 'dev' | 'preview' | 'sync',
  { pages, inside, isTheirs }: Pick<Place, 'pages' | 'inside' | 'isTheirs'>,
): InjectedRoute[] {
  const isHere = ({ pattern, isThere }: Route): boolean =>
    (command !== 'build' || isThere(edition)) && (inside === '' || pattern !== MISSING);
  return ROUTES.filter(isHere)
    .map(({ pattern, file }) => ({
      pattern: inside === '' ? pattern : `/${inside}${pattern}`,
      entrypoint: join(pages, file),
      prerender: true,
    }))
    .filter(({ pattern }) => !isTheirs(pattern));
}
