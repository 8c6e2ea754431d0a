import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { THEME_FOLDER } from '../../corpus/look/theme.ts';
import { type Problem, problem } from '../../corpus/problem.ts';

/** A problem for each file that a theme names and that is not there. */
export function themeProblems(folder: string, { site, placeInSite }: Corpus): Problem[] {
  const { theme } = site;
  if (!theme) return [];
  const named: [string, string | undefined][] = [
    ['logo', theme.logo],
    ['favicon', theme.favicon],
    ...theme.css.map((file): [string, string] => ['css', file]),
  ];
  return named.flatMap(([key, file]) =>
    file === undefined || existsSync(join(folder, THEME_FOLDER, file))
      ? []
      : [
          problem(
            'theme/file',
            placeInSite('theme', key),
            `There is no ${THEME_FOLDER}${file}.`,
            `Put the file there, or take it out of ${key}.`,
          ),
        ],
  );
}
