import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { RULES } from '../../corpus/rules.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Where the pages of the rules lie: in the package, or in this repository. */
const PAGES = ['manual/rules', 'tests/fixtures/manual/seeds/rules'].map((path) => join(ROOT, path));

/** The manual's page on a rule, as a path from where the user stands, with forward slashes; '' for a rule of an extension. */
export function rulePage(rule: string, from = process.cwd()): string {
  if (!Object.hasOwn(RULES, rule)) return '';
  const folder = PAGES.find(existsSync);
  if (folder === undefined) return '';
  return relative(from, join(folder, `${rule.replace('/', '-')}.md`)).replaceAll('\\', '/');
}
