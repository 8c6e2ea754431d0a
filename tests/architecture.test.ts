import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');
const files = globSync('src/**/*.{ts,mjs,astro,css,svg}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const code = files.filter((path) => path.endsWith('.ts'));
const pages = files.filter((path) => path.endsWith('.astro'));

/** Folder of src → folders of src that it may import from; a path means that folder only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: ['model'],
  pipeline: ['model', 'pipeline'],
  checks: ['model', 'pipeline', 'checks'],
  search: ['model', 'search', 'pipeline/text'],
  client: ['model', 'search', 'client', 'pipeline/text'],
  components: ['model', 'pipeline', 'search', 'client', 'components', 'styles'],
  layouts: ['model', 'pipeline', 'search', 'client', 'components', 'layouts', 'styles'],
  pages: ['model', 'pipeline', 'search', 'client', 'components', 'layouts', 'styles'],
  io: ['model', 'pipeline', 'checks', 'search', 'io'],
};
const PURE = ['model', 'pipeline', 'checks', 'search'];

test('every import goes model ← pipeline ← checks ← io, or from a page to what it shows', () => {
  const wrong = [...code, ...pages].flatMap((path) => {
    const allowed = MAY_IMPORT[folderOf(path)];
    return importsOf(path)
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(dirname(path), name).replace(/^src\//, ''))
      .filter((to) => allowed && !allowed.some((folder) => to.startsWith(`${folder}/`)))
      .map((to) => `${path} imports ${to}`);
  });
  expect(wrong).toEqual([]);
});

test('only io touches disk, clock or terminal', () => {
  const wrong = [...code, ...pages]
    .filter((path) => folderOf(path) !== 'io')
    .flatMap((path) => {
      const isHash = path === 'src/text/hash.ts';
      return importsOf(path)
        .filter((name) => /^(?:node:|fs|path|process)/.test(name))
        .filter((name) => !(isHash && name === 'node:crypto'))
        .map((name) => `${path} imports ${name}`);
    });
  const effects = code
    .filter((path) => PURE.includes(folderOf(path)))
    .flatMap((path) => {
      const used =
        /\b(?:process|console|performance)\.\w+|\bDate\.now|\bnew Date\(\)|\bMath\.random/;
      const found = used.exec(withoutComments(path));
      return found ? [`${path} uses ${found[0]}`] : [];
    });
  expect([...wrong, ...effects]).toEqual([]);
});

test('no module keeps state', () => {
  const wrong = code.flatMap((path) =>
    sourceOf(path).statements.flatMap((statement) => {
      if (!ts.isVariableStatement(statement)) return [];
      const { flags, declarations } = statement.declarationList;
      const isConst = (flags & ts.NodeFlags.Const) !== 0;
      const isState = !isConst || declarations.some((one) => isEmptyCollection(one.initializer));
      return isState ? [`${path}: ${statement.getText().slice(0, 60)}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('types are not forced: no any, no !, no as but as const', () => {
  const wrong = code.flatMap((path) => {
    const found: string[] = [];
    const source = sourceOf(path);
    const look = (node: ts.Node) => {
      const isForced =
        (ts.isAsExpression(node) && node.type.getText(source) !== 'const') ||
        ts.isTypeAssertionExpression(node) ||
        ts.isNonNullExpression(node) ||
        node.kind === ts.SyntaxKind.AnyKeyword;
      if (isForced) {
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        found.push(`${path}:${line} ${node.getText(source).slice(0, 60)}`);
      }
      ts.forEachChild(node, look);
    };
    look(source);
    return found;
  });
  expect(wrong).toEqual([]);
});

test('nothing in src names this corpus', () => {
  const words = ['ga' + 'za', 'ham' + 'as', 'isra' + 'el', 'hosta' + 'ge'].join('|');
  const names = namedInCorpus().map((name) => `\\b${name.replace(/\W/g, '\\$&')}\\b`);
  const pattern = new RegExp(words, 'i');
  const proper = new RegExp(names.length > 0 ? names.join('|') : '(?!)');
  const wrong = files.flatMap((path) => {
    const found = pattern.exec(path + textOf(path)) ?? proper.exec(textOf(path));
    return found ? [`${path}: ${found[0]}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('files stay short: 200 lines at most', () => {
  const long = [...code, ...pages]
    .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 200)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
  expect(long).toEqual([]);
});

test('folders and files name a thing, not a leftover', () => {
  const vague = /(?:^|\/)(?:utils?|helpers?|common|lib|misc|shared)(?:\/|\.|$)/;
  expect(files.filter((path) => vague.test(path))).toEqual([]);
});

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function sourceOf(path: string): ts.SourceFile {
  return ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
}

/** What a file imports, also types, dynamically, and in the scripts of an Astro file. */
function importsOf(path: string): string[] {
  const found = withoutComments(path).matchAll(
    /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g,
  );
  return [...found].map((match) => match[2] ?? '');
}

function withoutComments(path: string): string {
  return textOf(path).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, '');
}

function isEmptyCollection(made: ts.Expression | undefined): boolean {
  if (!made) return false;
  if (ts.isArrayLiteralExpression(made)) return made.elements.length === 0;
  return (
    ts.isNewExpression(made) &&
    /^(?:Weak)?(?:Map|Set)$/.test(made.expression.getText()) &&
    !made.arguments?.length
  );
}

/** Names of the people, groups and places of the corpus that are too particular to stand in code by chance. */
function namedInCorpus(): string[] {
  const path = join(root, 'content/entities.yaml');
  const entities: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : [];
  if (!Array.isArray(entities)) return [];
  return entities.flatMap((entity: { name?: string; kind?: string }) =>
    /^(?:person|group|place)$/.test(entity.kind ?? '') && (entity.name ?? '').length > 5
      ? [entity.name ?? '']
      : [],
  );
}
