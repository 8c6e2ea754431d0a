import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { THEME_FOLDER, type Theme } from '../../corpus/look/theme.ts';
import { themeAddress } from '../../page/theme.ts';
import { contentType } from '../serve/content-type.ts';
import type { Settings } from '../settings/settings.ts';

/** Copies the files of a theme that pages show beside them. */
export function copyThemeFiles(
  folder: string,
  { corpus }: Pick<Settings, 'corpus'>,
  theme: Theme | undefined,
): void {
  for (const file of shownFiles(theme))
    cpSync(join(corpus, THEME_FOLDER, file), join(folder, themeAddress(file)));
}

/** Answers requests for these files in `dev`. */
export function serveThemeFiles(
  { corpus, base }: Pick<Settings, 'corpus' | 'base'>,
  theme: () => Theme | undefined,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const at = path.startsWith(base) ? path.slice(base.length - 1) : path;
    const file = shownFiles(theme()).find((one) => themeAddress(one) === at);
    if (file === undefined) return next();
    response.setHeader('content-type', contentType(file));
    response.end(readFileSync(join(corpus, THEME_FOLDER, file)));
  };
}

function shownFiles(theme: Theme | undefined): string[] {
  return [theme?.logo, theme?.favicon].flatMap((file) => file ?? []);
}
