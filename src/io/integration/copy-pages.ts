import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve } from 'node:path';
import { nearestWord } from '../../text/nearest-word.ts';
import { scoped } from './scoped-styles.ts';

/** How an edition's copy of our pages differs from ours. */
export interface Copied {
  /** The module that serves the edition, in place of `virtual:variorum`. */
  moduleName: string;
  /** Components in place of ours: name → absolute path. */
  components: Readonly<Record<string, string>>;
  /** A layout of the site that pages are put into, an absolute path. */
  layout: string | undefined;
}

/** Where our Astro files lie: `src` in this repository, `lib` in the package. */
const OURS = resolve(import.meta.dirname, '../..');

/**
 * Copies our Astro files to a folder, so that one site can hold several editions and use components of its own in them: imports of the
 * edition, of replaced components and of the layout are rewritten, those of code lead back to us. With a layout the styles are copied
 * too, and reach no further than our part of the page.
 */
export function copyPages(to: string, { moduleName, components, layout }: Copied): void {
  const files = globSync('{pages,components,layouts}/**/*.astro', { cwd: OURS }).map(slashed);
  refuseUnknown(Object.keys(components), files);
  const own = new Map(Object.entries(components).map(([name, path]) => [`${name}.astro`, path]));
  const resolved = (from: string, wanted: string): string => {
    if (wanted === 'virtual:variorum') return moduleName;
    if (wanted === 'virtual:variorum/theme.css') return `${moduleName}/theme.css`;
    if (wanted === 'virtual:variorum/layout') return slashed(layout ?? wanted);
    if (!wanted.startsWith('.')) return wanted;
    const inside = posix.join(dirname(from), wanted);
    if (inside === 'layouts/Base.astro' && layout !== undefined)
      return near(from, 'layouts/Inside.astro');
    if (inside.endsWith('.css') && layout !== undefined) return wanted;
    if (!inside.endsWith('.astro')) return slashed(join(OURS, inside));
    const theirs = inside.startsWith('components/') ? own.get(basename(inside)) : undefined;
    return theirs === undefined ? wanted : slashed(theirs);
  };
  rmSync(to, { recursive: true, force: true });
  for (const file of files) {
    const text = readFileSync(join(OURS, file), 'utf8').replace(
      /((?:\bfrom|\bimport)\s*)(['"])([^'"\n]+)\2/g,
      (_, before: string, quote: string, name: string) =>
        `${before}${quote}${resolved(file, name)}${quote}`,
    );
    write(join(to, file), text);
  }
  if (layout === undefined) return;
  for (const file of globSync('styles/*.css', { cwd: OURS })) {
    const text = readFileSync(join(OURS, file), 'utf8');
    write(join(to, file), file.endsWith('index.css') ? text : scoped(text));
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** From one of our files to another, as an import. */
function near(from: string, to: string): string {
  const path = slashed(relative(dirname(from), to));
  return path.startsWith('.') ? path : `./${path}`;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

function refuseUnknown(names: readonly string[], files: readonly string[]): void {
  const known = files
    .filter((file) => file.startsWith('components/'))
    .map((file) => basename(file, '.astro'))
    .sort();
  for (const name of names) {
    if (known.includes(name)) continue;
    const nearest = nearestWord(name, known);
    throw new Error(
      `variorum: there is no component ${name}.${nearest ? ` Did you mean ${nearest}?` : ''} Components: ${known.join(', ')}.`,
    );
  }
}
