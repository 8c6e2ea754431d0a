import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Compiled } from '../../compile/compile.ts';
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
  let compiled: Compiled = given ?? compileFromDisk(settings);
  let search: ReturnType<typeof searchOf> | undefined;
  const take = (next: Compiled): void => {
    compiled = next;
    writeGenerated(folder, compiled);
  };
  return {
    name: 'variorum',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
        if (compiled.problems.length > 0) {
          printProblems(compiled.problems, settings.corpus);
          if (command === 'build')
            throw new Error(
              `${compiled.problems.length} problems in the corpus; nothing was written.`,
            );
        }
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
        server.middlewares.use(devSearch(settings.base, () => compiled));
        watchCorpus({ server, settings, current: () => compiled, take, moduleId: VIRTUAL_ID });
      },
      'astro:build:start': () => {
        // The engine is a process of its own: it works while Astro makes the pages.
        search = searchOf(compiled);
        search.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        publish(fileURLToPath(dir), compiled, await (search ?? searchOf(compiled)), settings);
      },
    },
  };
}
