import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { searchForWorkspaceRoot } from 'vite';
import { corpusSite } from '../build/integration.ts';
import type { Place } from '../build/place.ts';
import { MODULE } from '../build/virtual-module.ts';
import { PACKAGE_ROOT } from '../settings/package-root.ts';
import type { Settings } from '../settings/settings.ts';
import { copyPages } from './copy-pages.ts';
import { type ReadOptions, readOptions, type VariorumOptions } from './options.ts';
import { copyOwnFiles, serveOwnFiles } from './own-files.ts';
import { scoped } from './scoped-styles.ts';

/**
 * The Astro integration: puts an edition of a corpus into a site.
 *
 * ```js
 * export default defineConfig({
 *   integrations: [variorum({ corpus: './corpus', base: '/edition' })],
 * });
 * ```
 *
 * Its pages, search, twins and permanent addresses stand under `base`. A site may have several editions, each under a base of its own.
 */
export function variorum(given: VariorumOptions = {}): AstroIntegration {
  const options = readOptions(given);
  const inside = options.base.split('/').filter(Boolean).join('/');
  let site: AstroIntegration | undefined;
  let base = '/';
  return {
    name: 'variorum',
    hooks: {
      'astro:config:setup': async (setup) => {
        const { config, createCodegenDir, updateConfig, command } = setup;
        refuseAddresses(config);
        const root = fileURLToPath(config.root);
        const home = join(fileURLToPath(createCodegenDir()), inside || 'root');
        const settings = settingsOf(options, inside, config, home);
        const moduleName = `${MODULE}/${inside || 'root'}`;
        const pages = join(home, 'astro');
        base = settings.base;
        if (command === 'build' || command === 'dev') {
          const full = (path: string) => resolve(root, path);
          copyPages(pages, {
            moduleName,
            components: Object.fromEntries(
              Object.entries(options.components).map(([name, path]) => [name, full(path)]),
            ),
            layout: options.layout === undefined ? undefined : full(options.layout),
          });
        }
        updateConfig({
          vite: { server: { fs: { allow: [searchForWorkspaceRoot(root), PACKAGE_ROOT] } } },
        });
        const place: Place = {
          moduleName,
          folder: join(home, 'pages'),
          pages: join(pages, 'pages'),
          inside,
          hasPolicy: options.policy,
          confine: options.layout === undefined ? (css) => css : scoped,
          isWhole: false,
          isTheirs: (pattern) => isTaken(fileURLToPath(config.srcDir), pattern),
        };
        site = corpusSite(settings, undefined, place);
        await site.hooks['astro:config:setup']?.(setup);
      },
      'astro:server:setup': async (setup) => {
        setup.server.middlewares.use(serveOwnFiles(base));
        await site?.hooks['astro:server:setup']?.(setup);
      },
      'astro:build:start': (setup) => site?.hooks['astro:build:start']?.(setup),
      'astro:build:done': async (setup) => {
        copyOwnFiles(join(fileURLToPath(setup.dir), inside));
        await site?.hooks['astro:build:done']?.(setup);
      },
    },
  };
}

/** Our addresses end in a slash, for good: a site whose addresses do not cannot hold them. */
function refuseAddresses({ trailingSlash, build }: AstroConfig): void {
  if (trailingSlash === 'never')
    throw new Error(
      "variorum: addresses of an edition end in a slash. Set trailingSlash to 'ignore' or 'always'.",
    );
  if (build.format !== 'directory')
    throw new Error(
      "variorum: pages of an edition are folders with an index.html. Set build.format to 'directory'.",
    );
}

function settingsOf(
  { corpus, originals, strict, site, extensions }: ReadOptions,
  inside: string,
  config: AstroConfig,
  home: string,
): Settings {
  const root = fileURLToPath(config.root);
  const folder = resolve(root, corpus);
  if (!existsSync(folder))
    throw new Error(`variorum: there is no folder ${folder}. Name the corpus relative to ${root}.`);
  const parts = [...config.base.split('/'), ...inside.split('/')].filter(Boolean);
  return {
    root: PACKAGE_ROOT,
    home,
    corpus: folder,
    originals: originals === undefined ? undefined : resolve(root, originals),
    site: config.site === undefined ? undefined : new URL(config.site).origin,
    base: `/${parts.map((part) => `${part}/`).join('')}`,
    port: config.server.port,
    strict,
    isPrivate: false,
    out: fileURLToPath(config.outDir),
    said: site && { file: 'astro.config', values: site },
    extensions,
    rest: [],
    also: [],
    options: {},
    reporter: 'terminal',
  };
}

/** Whether the site has a page of its own at that address. */
function isTaken(srcDir: string, pattern: string): boolean {
  const name = pattern.replace(/\/$/, '');
  const endings = ['astro', 'md', 'mdx', 'html', 'ts', 'js'];
  return endings.some((ending) =>
    [`${name}.${ending}`, `${name}/index.${ending}`].some((file) =>
      existsSync(join(srcDir, 'pages', file)),
    ),
  );
}
