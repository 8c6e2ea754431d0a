import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { THEME_FOLDER } from '../../corpus/look/theme.ts';
import { themeCss } from '../../emit/theme-css.ts';
import { type CompiledFromDisk, compileFromDisk } from '../corpus/compile-from-disk.ts';
import { codeVersion } from '../kept/code-version.ts';
import { keptFolder } from '../kept/kept-files.ts';
import type { KeptPages } from '../kept/kept-pages.ts';
import { keptPagesOf } from '../kept/kept-pages-of.ts';
import { searchOf } from '../kept/search-of.ts';
import type { Settings } from '../settings/settings.ts';
import { printProblems } from '../terminal/print-problems.ts';
import { problemsPage } from './dev-channel.ts';
import { devPictures } from './dev-pictures.ts';
import { devSearch } from './dev-search.ts';
import { diskScript } from './disk-script.ts';
import { generatedFolder, writeGenerated } from './generated.ts';
import { copyPublic, servePublic } from './own-public.ts';
import type { Place } from './place.ts';
import { publish } from './publish.ts';
import { OWN_PAGES, routesOf } from './routes.ts';
import { copyThemeFiles, serveThemeFiles } from './theme-files.ts';
import { idOf, MODULE, virtualModule } from './virtual-module.ts';
import { watchCorpus } from './watch.ts';

/** What `dev` adds to every page: compiled in the package, as it is here. */
const DEV_SCRIPT = ['ts', 'js']
  .map((ending) => join(import.meta.dirname, `../../client/dev/dev.${ending}`))
  .find(existsSync);

/**
 * The Astro integration that makes a site of a corpus, in `astro build` and `astro dev` alike. `given` is what a command has compiled
 * already; without a `place` the edition is the whole site.
 */
export function corpusSite(
  settings: Settings,
  given?: CompiledFromDisk,
  place: Place = whole(settings),
): AstroIntegration {
  const { folder, moduleName, inside } = place;
  let made: CompiledFromDisk | undefined = given;
  let search: ReturnType<typeof searchOf> | undefined;
  let disk: ReturnType<typeof diskScript> | undefined;
  let pages: KeptPages | undefined;
  const keptFor = (what: string): string => join(keptFolder(folder, codeVersion()), what);
  const current = (): CompiledFromDisk => {
    if (!made) throw new Error('The corpus is read in astro:config:setup.');
    return made;
  };
  const theme = ({ edition }: CompiledFromDisk): string => {
    const sheet = (file: string) => join(settings.corpus, THEME_FOLDER, file).replaceAll('\\', '/');
    return themeCss(edition.site.theme, sheet);
  };
  const take = (next: CompiledFromDisk): void => {
    made = next;
    writeGenerated(folder, next, place.confine(theme(next)));
  };
  return {
    name: 'variorum',
    hooks: {
      'astro:config:setup': async ({
        command,
        updateConfig,
        logger,
        injectRoute,
        injectScript,
      }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(DEV_SCRIPT)};`);
        const compiled = made ?? (await compileFromDisk(settings));
        if (compiled.problems.length > 0) {
          printProblems(compiled.problems, settings.corpus);
          if (command === 'build')
            throw new Error(
              `${compiled.problems.length} problems in the corpus; nothing was written.`,
            );
        }
        if (command === 'dev') for (const notice of compiled.notices) logger.warn(notice);
        take(compiled);
        if (command === 'build' && place.isWhole)
          pages = keptPagesOf(compiled, settings, theme(compiled), keptFor('pages'));
        const served = () => ({
          folder,
          base: settings.base,
          site: settings.isPrivate ? '' : (settings.site ?? ''),
          isPrivate: settings.isPrivate,
          hasPolicy: place.hasPolicy,
          kept: pages?.keys ?? [],
        });
        updateConfig({ vite: { plugins: [virtualModule(moduleName, served)] } });
        for (const route of routesOf(compiled.edition, command, place)) injectRoute(route);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(
          problemsPage(current, (url, html) => server.transformIndexHtml(url, html)),
        );
        server.middlewares.use(devSearch(settings.base, current));
        server.middlewares.use(servePublic(settings.corpus, settings.base));
        server.middlewares.use(serveThemeFiles(settings, () => current().edition.site.theme));
        server.middlewares.use(devPictures(settings.base, current));
        watchCorpus({ server, settings, current, take, moduleId: idOf(moduleName) });
      },
      'astro:build:start': () => {
        // The engine is a process of its own: it works while Astro makes the pages.
        search = searchOf(current(), keptFor('search'));
        search.catch(() => {});
        if (inside === '') {
          disk = diskScript();
          disk.catch(() => {});
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const name of copyPublic(settings.corpus, join(fileURLToPath(dir), inside)))
          logger.warn(`public/${name} was left out: the site has a file of this name.`);
        const { files, damaged } = await (search ?? searchOf(current()));
        const lost = damaged + (pages?.join(fileURLToPath(dir)) ?? 0);
        if (lost > 0)
          logger.warn(`What a build had kept was damaged in ${lost} places, and was made anew.`);
        publish(join(fileURLToPath(dir), inside), current(), files, settings, await disk);
        copyThemeFiles(join(fileURLToPath(dir), inside), settings, current().edition.site.theme);
      },
    },
  };
}

/** The place of an edition that is a site of its own. */
function whole(settings: Settings): Place {
  return {
    moduleName: MODULE,
    folder: generatedFolder(settings),
    pages: OWN_PAGES,
    inside: '',
    hasPolicy: true,
    confine: (css) => css,
    isTheirs: () => false,
    isWhole: true,
  };
}
