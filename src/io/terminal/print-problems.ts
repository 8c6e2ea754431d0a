import { isAbsolute, join, relative } from 'node:path';
import { styleText } from 'node:util';
import type { Problem } from '../../corpus/problem.ts';
import { sortProblems } from '../../corpus/problem.ts';
import { asInstalled } from './as-installed.ts';
import { asGithub, asJson } from './reporters.ts';
import { rulePage } from './rule-page.ts';
import { shown } from './shown.ts';

/** Whether others have installed this package, and call it by npx. */
const IS_INSTALLED = /[\\/]node_modules[\\/]/.test(import.meta.dirname);

/** Tells problems on standard error, in colour where that is a terminal and NO_COLOR is not set. `corpus` is the folder that their files lie in. */
export function printProblems(problems: readonly Problem[], corpus = process.cwd()): void {
  const folder = relative(process.cwd(), corpus);
  // Programs read standard output; a setting reaches us by the environment, as Astro's side of a build has no other way.
  const reporter = process.env['REPORTER'];
  const told = IS_INSTALLED
    ? problems.map((one) => ({ ...one, hint: asInstalled(one.hint) }))
    : problems;
  const page = (rule: string) => rulePage(rule);
  if (reporter === 'json') process.stdout.write(asJson(told, page));
  if (reporter === 'github') process.stdout.write(asGithub(told, folder, page));
  if (reporter === 'json' || reporter === 'github') return;
  const hasColour = Boolean(process.stderr.isTTY) && !process.env.NO_COLOR;
  process.stderr.write(formatProblems(told, { folder, hasColour, page }));
}

/**
 * Problems as a terminal shows them: `file:line:column  rule`, the message and what to do, sorted by place, and their number.
 * `folder` goes before the paths of files of the corpus; '' leaves them as they are. The first problem of a rule names the rule's `page`.
 */
export function formatProblems(
  problems: readonly Problem[],
  {
    folder = '',
    hasColour = false,
    page = () => '',
  }: { folder?: string; hasColour?: boolean; page?: (rule: string) => string } = {},
): string {
  const paint = (style: 'bold' | 'red', text: string) =>
    hasColour ? styleText(style, text, { validateStream: false }) : text;
  const named = new Set<string>();
  const blocks = sortProblems(problems).map((one) => {
    const at = paint('bold', shown(whereOf(one, folder)));
    const hint = one.hint === '' ? [] : indented(one.hint);
    const more = named.has(one.rule) ? '' : page(one.rule);
    named.add(one.rule);
    return [
      `${at}  ${paint('red', one.rule)}`,
      ...indented(one.message),
      ...hint,
      ...(more === '' ? [] : indented(`More: ${more}`)),
    ].join('\n');
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${[...blocks, paint('bold', count)].join('\n\n')}\n`;
}

/** Line 0 means that the place is no file: the command line, the environment. */
function whereOf({ file, line, column }: Problem, folder: string): string {
  if (line === 0) return file;
  const isThis = folder === file || folder.endsWith(`/${file}`);
  return `${isThis ? folder : isAbsolute(file) || folder === '' ? file : join(folder, file)}:${line}:${column}`;
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `  ${shown(line)}`);
}
