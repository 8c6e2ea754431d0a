import { join } from 'node:path';
import { type Problem, sortProblems } from '../../corpus/problem.ts';

/** How problems are told: for people, as annotations of GitHub's workflows, or for programs. */
export const REPORTERS = ['terminal', 'github', 'json'] as const;

/** Problems as workflow commands, a line each, which GitHub shows at the line of the file. `folder` goes before their paths, `page` finds the page on a rule. */
export function asGithub(
  problems: readonly Problem[],
  folder = '',
  page: (rule: string) => string = () => '',
): string {
  const lines = sortProblems(problems).map(({ rule, file, line, column, message, hint }) => {
    const path = join(folder, file).replaceAll('\\', '/');
    const more = page(rule) && `More: ${page(rule)}`;
    const place = line === 0 ? '' : `file=${property(path)},line=${line},col=${column},`;
    return `::error ${place}title=${property(rule)}::${data([message, hint, more].filter(Boolean).join('\n'))}\n`;
  });
  return lines.join('');
}

/** Problems as one JSON array, each with the `page` on its rule; paths are those of the corpus. */
export function asJson(
  problems: readonly Problem[],
  page: (rule: string) => string = () => '',
): string {
  const told = sortProblems(problems).map((one) => ({ ...one, page: page(one.rule) }));
  return `${JSON.stringify(told, null, 1)}\n`;
}

/** Escapes as GitHub's runner reads them back. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
