/** Where one kind of thing stands: the pattern of its address, and those it once had, which lead to it for ever. */
interface Pattern {
  now: string;
  former: readonly string[];
}

const at = (now: string, ...former: string[]): Pattern => ({ now, former });

/**
 * The scheme of addresses: root-relative, without BASE. `:name` stands for one part. To change one, put the new pattern first and
 * leave the old one behind it, `at('/propositions/:id/', '/claims/:id/')`, and move the page of `src/pages/`: every address
 * that was published under an old pattern leads to the new one, and `seeds/addresses.lock` stays satisfied.
 */
export const PATTERNS = {
  home: at('/'),
  sources: at('/sources/'),
  source: at('/sources/:key/'),
  passage: at('/sources/:key/#p:n'),
  note: at('/sources/:key/#n-:id'),
  explainer: at('/explainer/'),
  explainerPage: at('/explainer/:page/'),
  asOf: at('/explainer/as-of/:date/'),
  claims: at('/claims/'),
  claim: at('/claims/:id/'),
  figures: at('/figures/'),
  figure: at('/figures/#f-:id'),
  check: at('/figures/#c-:id'),
  timeline: at('/timeline/'),
  event: at('/timeline/#e-:id'),
  people: at('/people/'),
  entity: at('/people/#:id'),
  wording: at('/wording/'),
  term: at('/wording/#t-:id'),
  compare: at('/compare/'),
  comparison: at('/compare/:a/:b/'),
  index: at('/index/'),
  search: at('/search/'),
  page: at('/:slug/'),
} as const satisfies Record<string, Pattern>;
export type PatternName = keyof typeof PATTERNS;

/** Anchors of what may stand on any page of the explainer. */
const ANCHORS = { silence: 's-', position: 'q-', footnoteSign: 'fs-' } as const;

/** Addresses of everything that has one. Every link, id and redirect of the site is made from these. */
export const address = {
  home: () => PATTERNS.home.now,
  sources: () => PATTERNS.sources.now,
  source: (key: string) => fill(PATTERNS.source.now, { key }),
  /** The twin of a source page: `/sources/courier.md`. */
  sourceTwin: (key: string, ending: 'md' | 'mdx') =>
    `${address.source(key).replace(/\/$/, '')}.${ending}`,
  passage: (key: string, n: string) => fill(PATTERNS.passage.now, { key, n }),
  note: (key: string, id: string) => fill(PATTERNS.note.now, { key, id }),
  explainer: (page = 'index') =>
    page === 'index' ? PATTERNS.explainer.now : fill(PATTERNS.explainerPage.now, { page }),
  section: (page: string, id: string) => `${address.explainer(page)}#${id}`,
  silence: (page: string, id: string) => `${address.explainer(page)}#${ANCHORS.silence}${id}`,
  position: (page: string, id: string) => `${address.explainer(page)}#${ANCHORS.position}${id}`,
  asOf: (date: string) => fill(PATTERNS.asOf.now, { date }),
  claims: () => PATTERNS.claims.now,
  claim: (id: string) => fill(PATTERNS.claim.now, { id }),
  figures: () => PATTERNS.figures.now,
  figure: (id: string) => fill(PATTERNS.figure.now, { id }),
  check: (id: string) => fill(PATTERNS.check.now, { id }),
  timeline: () => PATTERNS.timeline.now,
  event: (id: string) => fill(PATTERNS.event.now, { id }),
  people: () => PATTERNS.people.now,
  entity: (id: string) => fill(PATTERNS.entity.now, { id }),
  wording: () => PATTERNS.wording.now,
  term: (id: string) => fill(PATTERNS.term.now, { id }),
  compare: () => PATTERNS.compare.now,
  /** Two sources side by side, the earlier of the corpus first. */
  comparison: (a: string, b: string) => fill(PATTERNS.comparison.now, { a, b }),
  index: () => PATTERNS.index.now,
  search: () => PATTERNS.search.now,
  page: (slug: string) => fill(PATTERNS.page.now, { slug }),
} as const;

/** Ids of elements, as the addresses name them: `p12` for a passage, `n-fares` for a note. */
export const anchor = {
  passage: (n: string) => anchorOf(address.passage('', n)),
  note: (id: string) => anchorOf(address.note('', id)),
  figure: (id: string) => anchorOf(address.figure(id)),
  check: (id: string) => anchorOf(address.check(id)),
  event: (id: string) => anchorOf(address.event(id)),
  entity: (id: string) => anchorOf(address.entity(id)),
  term: (id: string) => anchorOf(address.term(id)),
  silence: (id: string) => ANCHORS.silence + id,
  position: (id: string) => ANCHORS.position + id,
  /** Sign of a footnote of a document, by its place among those of the page; links lead back to it. */
  footnoteSign: (number: number) => `${ANCHORS.footnoteSign}${number}`,
} as const;

/** The page of an address, without its anchor. */
export function pageOf(path: string): string {
  return path.split('#')[0] ?? path;
}

/** The anchor of an address; '' where it has none. */
export function anchorOf(path: string): string {
  return path.split('#')[1] ?? '';
}

/** The pattern that an address follows, old ones included, with its parts; undefined where it follows none. A page about the site comes last. */
export function patternOf(
  path: string,
): { name: PatternName; parts: Record<string, string>; isFormer: boolean } | undefined {
  for (const { name, expression, isFormer } of EXPRESSIONS) {
    const found = expression.exec(path);
    if (found) return { name, parts: { ...found.groups }, isFormer };
  }
  return undefined;
}

/** Addresses that this one had under former patterns of its kind. What stands on a page moves with it. */
export function formerAddresses(path: string): string[] {
  const own = patternOf(path);
  if (own) return PATTERNS[own.name].former.map((pattern) => fill(pattern, own.parts));
  const page = pageOf(path);
  return page === path ? [] : formerAddresses(page).map((old) => `${old}#${anchorOf(path)}`);
}

/** Turns an address into a url of the built site; `base` begins and ends with a slash. */
export function withBase(base: string, path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? base + path.slice(1) : path;
}

const NAMES: readonly PatternName[] = [
  ...([
    'home',
    'sources',
    'source',
    'passage',
    'note',
    'explainer',
    'explainerPage',
    'asOf',
  ] as const),
  ...(['claims', 'claim', 'figures', 'figure', 'check', 'timeline', 'event', 'people'] as const),
  ...(['entity', 'wording', 'term', 'compare', 'comparison', 'index', 'search', 'page'] as const),
];

/** Puts parts into a pattern: `/claims/:id/` → `/claims/fares/`. */
function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/:([a-z]+)/g, (_, name: string) => parts[name] ?? '');
}

/** A pattern as an expression, with a group for each part. */
function expressionOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:([a-z]+)/g, '(?<$1>[^/#]+)');
  return new RegExp(`^${source}$`);
}

/** Every pattern of the scheme, those that have the last word last. */
const EXPRESSIONS = NAMES.flatMap((name) =>
  [PATTERNS[name].now, ...PATTERNS[name].former].map((pattern, index) => ({
    name,
    expression: expressionOf(pattern),
    isFormer: index > 0,
  })),
);
