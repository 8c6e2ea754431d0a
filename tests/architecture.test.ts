import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { architecturePicture } from './architecture-picture.ts';

const root = resolve(import.meta.dirname, '..');
const files = globSync('src/**/*.{ts,mjs,astro,css,svg}', {
  cwd: root,
  exclude: ['src/skeleton/**'],
})
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const code = files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
const pages = files.filter((path) => path.endsWith('.astro'));

/** The stages, in the order of the data: a folder may import from itself and from those above it. */
const STAGES = [
  ...[
    'text/languages',
    'text',
    'messages/en',
    'messages/de',
    'messages/ar',
    'messages',
    'corpus/look',
    'corpus',
    'prose',
    'formats/bytes',
    'formats/pictures',
    'formats/trees',
    'formats/records',
    'formats/pdf',
    'formats',
    'formats/markdown',
    'formats/plain',
    'read',
    'verify',
    'edition',
    'edition/evidence',
    'edition/compare',
    'edition/addresses',
  ],
  ...[
    'render/annotate',
    'render/markup',
    'render/blocks',
    'render/pictures',
    'render/explain',
    'render/print',
  ],
  ...['rules', 'emit', 'search/words', 'search/index', 'search/answer', 'compile'],
  ...['page', 'client/dom', 'client/landing', 'client/own-copy', 'client/position'],
  ...[
    'client/preview',
    'client/search',
    'client',
    'client/dev',
    'styles',
    'components/frame',
    'components/mdx',
    'components/compare',
    'components',
  ],
  ...[
    'layouts',
    'pages',
    'pages/claims',
    'pages/compare',
    'pages/explainer',
    'pages/explainer/as-of',
  ],
  ...[
    'pages/sources',
    'io/terminal',
    'io/settings',
    'io/corpus',
    'io/serve',
    'io/kept',
    'io/build',
    'io/integration',
  ],
  ...['io/commands', 'io', ''],
];
/** What each stage does, for the picture. */
const SAYS: Record<string, string> = {
  text: 'folds, cuts, counts and anchors plain text; tables of languages',
  messages: 'what a site says in words of its own, a catalogue for each language',
  corpus: 'what authors write: schemas, ids, references, addresses, rules’ names',
  formats: 'other people’s documents, as blocks with marks',
  read: 'files → corpus',
  verify: 'quotations and accounts against the originals',
  edition: 'corpus → what pages and twins show: views, status, dates',
  render: 'edition → trees of pages: notes, marks, evidence, blocks, pictures, MDX',
  rules: 'what is checked of a corpus and its edition',
  emit: 'twins for programs: JSON, CSV, JSON-LD, feeds',
  search: 'records, index, queries, answers',
  compile: 'all of the above in order: files → compiled corpus',
  page: 'what a page prepares for its components',
  client: 'script in the browser',
  styles: 'the one stylesheet',
  components: 'parts of pages',
  layouts: 'the frame of every page',
  pages: 'routes, as Astro has them',
  io: 'disk, clock, terminal, server; our commands',
};
/** What the order alone would allow: a part of the site → all that it may import from, by the first folder. */
const CONFINED: Record<string, readonly string[]> = {
  client: ['text', 'messages', 'corpus', 'search', 'client'],
  page: ['text', 'messages', 'corpus', 'edition', 'edition/compare', 'render', 'search', 'page'],
  components: [
    'text',
    'messages',
    'corpus/look',
    'corpus',
    'edition',
    'edition/evidence',
    'edition/compare',
    'render',
    'search',
    'client',
    'client/dev',
    'page',
    'components',
  ],
};
const PURE = STAGES.slice(0, STAGES.indexOf('page')).map((stage) => stage.split('/')[0] ?? '');

test('folders import one way: every import leads to the same folder or to one above it', () => {
  const rank = (folder: string) => STAGES.indexOf(folder);
  expect([...code, ...pages].map(stageOf).filter((stage) => rank(stage) < 0)).toEqual([]);
  const wrong = [...code, ...pages].flatMap((path) =>
    insideImports(path)
      .filter((to) => {
        const isAbove = rank(stageOf(to)) <= rank(stageOf(path));
        return !isAbove || !(CONFINED[folderOf(path)] ?? [folderOf(to)]).includes(folderOf(to));
      })
      .map((to) => `${path} imports ${to}`),
  );
  console.log(`imports between folders against the order: ${wrong.length}`);
  expect(wrong).toEqual([]);
});

test('no file needs itself through others, types included', () => {
  const circles = circlesOf(
    new Map([...code, ...pages].map((path) => [path, insideImports(path)])),
  );
  console.log(`circles of files: ${circles.length}`);
  expect(circles).toEqual([]);
});

test('the picture of the stages is as the imports are; GOLDEN=1 draws it', () => {
  const file = join(root, '.github/architecture.svg');
  const top = [...new Set(STAGES.map((stage) => stage.split('/')[0] ?? ''))];
  const stages = top.map((name) => ({ name, says: SAYS[name] ?? '' }));
  const needs = top.flatMap((from) => {
    const leads = [...code, ...pages]
      .filter((path) => folderOf(path) === from)
      .flatMap((path) => insideImports(path).map(folderOf));
    return top.filter((to) => to !== from && leads.includes(to)).map((to) => ({ from, to }));
  });
  const drawn = architecturePicture(stages, needs);
  if (process.env.GOLDEN === '1' && process.env.CI !== 'true') writeFileSync(file, drawn);
  expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(drawn);
});

test('a folder has at most 25 files', () => {
  const counts = Map.groupBy(files, (path) => dirname(path));
  const full = [...counts].filter(([, list]) => list.length > 25);
  expect(full.map(([folder, list]) => `${folder} has ${list.length} files`)).toEqual([]);
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
  const names = [...namedInCorpus(), ...keysOfCorpus()].map(
    (name) => `\\b${name.replace(/\W/g, '\\$&')}\\b`,
  );
  const pattern = new RegExp(words, 'i');
  const proper = new RegExp(names.length > 0 ? names.join('|') : '(?!)');
  const wrong = files.flatMap((path) => {
    const found = pattern.exec(path + textOf(path)) ?? proper.exec(textOf(path));
    return found ? [`${path}: ${found[0]}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('addresses and anchors are written in corpus/address.ts alone', () => {
  const paths = /(['"`])\/(?:sources|claims|people|explainer|figures|timeline|wording|search)\//;
  const anchors = /(['"`])#?(?:p|[nfcetsq]-)\$\{|#p\$\{/;
  const wrong = [...code, ...pages].filter((path) => {
    const text = withoutComments(path);
    return (
      !['src/corpus/address.ts', 'src/read/slug.ts'].includes(path) &&
      (paths.test(text) || anchors.test(text))
    );
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

/** Folder of a file below src: `render/pictures`. */
function stageOf(path: string): string {
  return dirname(path).replace(/^src\/?/, '');
}

/** Files of src that a file imports. */
function insideImports(path: string): string[] {
  return importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(dirname(path), name));
}

/** Groups of files each of which reaches itself through the others: Tarjan's strongly connected components. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const walk = (path: string): number => {
    const index = order.size;
    order.set(path, index);
    stack.push(path);
    let low = index;
    for (const to of graph.get(path) ?? []) {
      if (!graph.has(to)) continue;
      if (!order.has(to)) low = Math.min(low, walk(to));
      else if (stack.includes(to)) low = Math.min(low, order.get(to) ?? low);
    }
    if (low === index) {
      const group = stack.splice(stack.indexOf(path));
      if (group.length > 1) found.push(group);
    }
    return low;
  };
  for (const path of graph.keys()) if (!order.has(path)) walk(path);
  return found;
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

/** Keys of the sources of the corpus. */
function keysOfCorpus(): string[] {
  return globSync('seeds/*.md', { cwd: root }).flatMap(
    (path) => /^key: (\S+)$/m.exec(textOf(path))?.[1] ?? [],
  );
}
