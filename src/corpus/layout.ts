/** Files that our commands write beside the seeds. */
export const LOCKS: readonly string[] = [
  'seeds/verified.lock',
  'seeds/addresses.lock',
  'seeds/concordance.json',
];

/** The documented names in `content/`. */
export const CONTENT_FILE =
  /^content\/(?:(?:site|figures|events|entities|terms|positions|silences|excuses|corrections|changes)\.yaml|claims\/[^/]+\.yaml|notes\/[^/]+\.mdx|(?:explainer|pages)\/[^/]+\.mdx)$/;

/**
 * Whether a `content/` is that of another program (Zola, Hugo): beside no `seeds/`, without one of our names, and with texts in it.
 * `paths` are those of the corpus.
 */
export function isForeign(paths: readonly string[]): boolean {
  const content = paths.filter((path) => path.startsWith('content/'));
  const isOurs =
    paths.some((path) => path.startsWith('seeds/')) ||
    content.some((path) => CONTENT_FILE.test(path));
  return (
    !isOurs && content.some((path) => /\.(?:md|markdown|mkd|html?|txt|adoc|org|rst)$/i.test(path))
  );
}
