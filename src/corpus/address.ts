/** Addresses: root-relative, without BASE, permanent. Every link of the site is made from these. */
export const address = {
  home: () => '/',
  sources: () => '/sources/',
  source: (key: string) => `/sources/${key}/`,
  passage: (key: string, n: string) => `/sources/${key}/#p${n}`,
  note: (key: string, id: string) => `/sources/${key}/#n-${id}`,
  explainer: (page = 'index') => (page === 'index' ? '/explainer/' : `/explainer/${page}/`),
  section: (page: string, id: string) => `${address.explainer(page)}#${id}`,
  silence: (page: string, id: string) => `${address.explainer(page)}#s-${id}`,
  position: (page: string, id: string) => `${address.explainer(page)}#q-${id}`,
  asOf: (date: string) => `/explainer/as-of/${date}/`,
  claims: () => '/claims/',
  claim: (id: string) => `/claims/${id}/`,
  figures: () => '/figures/',
  figure: (id: string) => `/figures/#f-${id}`,
  check: (id: string) => `/figures/#c-${id}`,
  timeline: () => '/timeline/',
  event: (id: string) => `/timeline/#e-${id}`,
  people: () => '/people/',
  entity: (id: string) => `/people/#${id}`,
  wording: () => '/wording/',
  term: (id: string) => `/wording/#t-${id}`,
  search: () => '/search/',
  page: (slug: string) => `/${slug}/`,
} as const;

/** Turns an address into a url of the built site; `base` begins and ends with a slash. */
export function withBase(base: string, path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? base + path.slice(1) : path;
}
