import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CompiledFromDisk, compileFromDisk } from '../corpus/compile-from-disk.ts';
import type { Settings } from '../settings/settings.ts';
import { printProblems } from '../terminal/print-problems.ts';
import { devSearch } from './dev-search.ts';
import { generatedFolder, writeGenerated } from './generated.ts';
import { publish } from './publish.ts';
import { routesOf } from './routes.ts';
import { searchOf } from './search-of.ts';
import { VIRTUAL_ID, virtualModule } from './virtual-module.ts';
import { watchCorpus } from './watch.ts';

/** The Astro integration that makes a site of a corpus, in `astro build` and `astro dev` alike. `given` is what a command has compiled already. */
export function variorum(settings: Settings, given?: CompiledFromDisk): AstroIntegration {
  const folder = generatedFolder(settings);
  let made: CompiledFromDisk | undefined = given;
  let search: ReturnType<typeof searchOf> | undefined;
  const current = (): CompiledFromDisk => {
    if (!made) throw new Error('The corpus is read in astro:config:setup.');
    return made;
  };
  const take = (next: CompiledFromDisk): void => {
    made = next;
    writeGenerated(folder, next);
  };
  return {
    name: 'variorum',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger, injectRoute }) => {
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
        const served = () => ({
          folder,
          base: settings.base,
          site: settings.isPrivate ? '' : (settings.site ?? ''),
          isPrivate: settings.isPrivate,
        });
        updateConfig({ vite: { plugins: [virtualModule(served)] } });
        for (const route of routesOf(compiled.edition, command)) injectRoute(route);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(devSearch(settings.base, current));
        watchCorpus({ server, settings, current, take, moduleId: VIRTUAL_ID });
      },
      'astro:build:start': () => {
        // The engine is a process of its own: it works while Astro makes the pages.
        search = searchOf(current());
        search.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        publish(fileURLToPath(dir), current(), await (search ?? searchOf(current())), settings);
      },
    },
  };
}
