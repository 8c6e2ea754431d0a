import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

// node src/io/launch.mjs tests/bench/compare-sites.ts <dist> <other dist>: says, page by page, which passages, headings, cells,
// sentences and links the two built sites do not have in common. Exit code 1 where there is any.

const [one = '', other = ''] = process.argv.slice(2);
const WHAT = {
  passage: '[data-text]',
  heading: 'h1, h2, h3, h4',
  cell: 'td, th',
  sentence: '[data-claim]',
  text: 'body',
} as const;

const pages = [
  ...new Set([one, other].flatMap((folder) => globSync('**/*.html', { cwd: folder }))),
].sort();
const told = pages.flatMap((page) => differences(page));
for (const line of told) console.log(line);
console.log(`${pages.length} pages compared, ${told.length} differences`);
process.exitCode = told.length > 0 ? 1 : 0;

function differences(page: string): string[] {
  const [left, right] = [one, other].map((folder) => wordsOf(join(folder, page)));
  if (!left || !right) return [`${page}: only in ${left ? one : other}`];
  return Object.keys(WHAT).flatMap((what) => {
    const [before, after] = [left[what] ?? [], right[what] ?? []];
    if (what === 'text') return before[0] === after[0] ? [] : [`${page}: text differs`];
    const gone = before.filter((text) => !after.includes(text));
    const fresh = after.filter((text) => !before.includes(text));
    return [
      ...gone.map((text) => `${page}: ${what} − ${text.slice(0, 160)}`),
      ...fresh.map((text) => `${page}: ${what} + ${text.slice(0, 160)}`),
    ];
  });
}

function wordsOf(path: string): Record<string, string[]> | undefined {
  if (!existsSync(path)) return undefined;
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  return Object.fromEntries(
    Object.entries(WHAT).map(([what, selector]) => [
      what,
      [...document.querySelectorAll(selector)].map((element) =>
        // White space between blocks is no text.
        (element.textContent ?? '').replace(/\s+/g, what === 'text' ? '' : ' ').trim(),
      ),
    ]),
  );
}
