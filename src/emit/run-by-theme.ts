const MODULE = /<script type="module" src="([^"]+)"><\/script>/;
const THEME = /<script src="([^"]*theme\.js)"><\/script>/;

/**
 * Lets the small script that every page begins with start the module, which it names in `data-run`: browsers load no module
 * from disk and complain of the attempt.
 */
export function withoutModule(html: string): string {
  const module = MODULE.exec(html)?.[1];
  if (module === undefined || !THEME.test(html)) return html;
  return html.replace(MODULE, '').replace(THEME, `<script src="$1" data-run="${module}"></script>`);
}
