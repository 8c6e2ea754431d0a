// npm pack: before it, compiles src/ to lib/ (Node strips no types under node_modules) and takes out of package.json what only this
// repository needs; after it (`--restore`), puts package.json back. Compiled with the types by TypeScript, Astro's files copied.
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const lib = join(root, 'lib');
const manifest = join(root, 'package.json');
const kept = join(root, '.package.json.kept');

if (process.argv.includes('--restore')) {
  if (existsSync(kept)) renameSync(kept, manifest);
  rmSync(lib, { recursive: true, force: true });
  rmSync(join(root, 'manual'), { recursive: true, force: true });
} else {
  rmSync(lib, { recursive: true, force: true });
  compile();
  copy();
  writeManifest();
}

/** TypeScript → JavaScript and types, imports of .ts files as .js. */
function compile() {
  const names = globSync('src/**/*.ts', { cwd: root, exclude: ['src/skeleton/**'] }).map((path) =>
    join(root, path),
  );
  const program = ts.createProgram(names, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    rootDir: join(root, 'src'),
    outDir: lib,
    declaration: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    strict: true,
  });
  const { diagnostics } = program.emit();
  if (diagnostics.length > 0)
    throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})));
  for (const path of globSync('**/*.d.ts', { cwd: lib })) rewrite(join(lib, path));
}

/** Astro's components, styles and the types of the virtual module go as they are, with imports of what was compiled. */
function copy() {
  for (const path of globSync('src/**/*.{astro,css,svg,d.ts}', { cwd: root })) {
    const to = join(lib, path.replace(/^src[\\/]/, ''));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(root, path), to);
    rewrite(to);
  }
  // Problems lead to the pages on rules.
  cpSync(join(root, 'tests/fixtures/manual/seeds'), join(root, 'manual'), { recursive: true });
  // What `variorum new` writes goes as it is.
  rmSync(join(lib, 'skeleton'), { recursive: true, force: true });
  cpSync(join(root, 'src/skeleton'), join(lib, 'skeleton'), { recursive: true });
}

function rewrite(path) {
  const text = readFileSync(path, 'utf8');
  const made = text.replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2');
  if (made !== text) writeFileSync(path, made);
}

/** Scripts, development packages and the Node that npm brings are for this repository alone. */
function writeManifest() {
  if (existsSync(kept)) renameSync(kept, manifest);
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(kept, text);
  const { scripts, devDependencies, optionalDependencies, allowScripts, ...rest } =
    JSON.parse(text);
  writeFileSync(manifest, `${JSON.stringify(rest, null, 2)}\n`);
}
