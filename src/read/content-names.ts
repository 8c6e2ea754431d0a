import { CONTENT_FILE } from '../corpus/layout.ts';
import { type Problem, problem } from '../corpus/problem.ts';

/** Files of `content/` that nothing reads. */
export function unknownFiles(paths: readonly string[]): Problem[] {
  return paths
    .filter(
      (path) => path.startsWith('content/') && !CONTENT_FILE.test(path) && !/\/\.[^/]*$/.test(path),
    )
    .map((path) =>
      problem(
        'file/unknown',
        { file: path, line: 1, column: 1 },
        'Nothing reads a file of this name.',
        'Data files end in .yaml, notes and outlines in .mdx; see the manual, “Where things stand”.',
      ),
    );
}

/** Addresses that the site itself has beside those of outlines. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  explainer: ['as-of'],
  pages: [
    'index',
    '404',
    'sources',
    'explainer',
    'claims',
    'figures',
    'timeline',
    'people',
    'wording',
    'compare',
    'search',
    'data',
    'pagefind',
    'originals',
  ],
};

/** The name of an outline is its part of an address: lower-case words joined by hyphens, and not one that the site has itself. */
export function takenNames(paths: readonly string[]): Problem[] {
  return paths.flatMap((path) => {
    const [, folder = '', slug = ''] =
      /^content\/(explainer|pages)\/([^/]+)\.mdx$/.exec(path) ?? [];
    if (folder === '') return [];
    const place = { file: path, line: 1, column: 1 };
    if (TAKEN[folder]?.includes(slug))
      return [
        problem(
          'file/unknown',
          place,
          `The site has a page “${slug}” of its own.`,
          'Give the file another name.',
        ),
      ];
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return [];
    return [
      problem(
        'file/unknown',
        place,
        `“${slug}” cannot be part of an address.`,
        'Name the file with lower-case words joined by hyphens.',
      ),
    ];
  });
}
