import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Compiled } from './compile.ts';
import { compileFromDisk } from './compile-from-disk.ts';
import { devSearch } from './dev-search.ts';
import { generatedFolder, writeDocuments } from './generated.ts';
import { printProblems } from './print-problems.ts';
import { publish } from './publish.ts';
import type { Settings } from './settings.ts';
import { VIRTUAL_ID, virtualModule } from './virtual-module.ts';
import { watchCorpus } from './watch.ts';

/** The Astro integration that makes a site of a corpus, in `astro build` and `astro dev` alike. */
export function variorum(settings: Settings): AstroIntegration {
  const folder = generatedFolder(settings.root, settings.out);
  let compiled: Compiled = compileFromDisk(settings);
  const take = (next: Compiled): void => {
    compiled = next;
    writeDocuments(folder, compiled.documents);
  };
  return {
    name: 'variorum',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (compiled.problems.length > 0) {
          printProblems(compiled.problems, settings.corpus);
          if (command === 'build')
            throw new Error(
              `${compiled.problems.length} problems in the corpus; nothing was written.`,
            );
        }
        take(compiled);
        const served = () => ({
          edition: compiled.edition,
          documents: [...compiled.documents.keys()],
          folder,
          base: settings.base,
          site: settings.isPrivate ? '' : (settings.site ?? ''),
          isPrivate: settings.isPrivate,
        });
        updateConfig({ vite: { plugins: [virtualModule(served)] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(devSearch(settings.base, () => compiled));
        watchCorpus({ server, settings, current: () => compiled, take, moduleId: VIRTUAL_ID });
      },
      'astro:build:done': async ({ dir }) => {
        await publish(fileURLToPath(dir), compiled, settings);
      },
    },
  };
}
