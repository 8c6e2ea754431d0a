import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Problem } from '../../corpus/problem.ts';
import { type CompiledFromDisk, compileFromDisk } from '../corpus/compile-from-disk.ts';
import { homeOf } from '../corpus/read-files.ts';
import { namesSchemas, writeSchemas } from '../corpus/write-schemas.ts';
import type { Settings } from '../settings/settings.ts';
import { printProblems } from '../terminal/print-problems.ts';
import { devChannel } from './dev-channel.ts';

/** What the watcher works on; `take` makes a compilation the current one. */
export interface Watched {
  server: ViteDevServer;
  settings: Settings;
  current: () => CompiledFromDisk;
  take: (next: CompiledFromDisk) => void;
  /** Vite's id of the module that serves the edition. */
  moduleId: string;
}

const DEBOUNCE_MS = 60;

/** Compiles again after each edit of the corpus. With problems the last good pages stay, and a bar on them says what is wrong. */
export function watchCorpus({ server, settings, current, take, moduleId }: Watched): void {
  const { corpus } = settings;
  // Without `seeds/` the texts lie in the corpus itself, beside whatever else is there.
  const seeds = existsSync(join(corpus, 'seeds')) ? join(corpus, 'seeds') : corpus;
  const isPart = (path: string) =>
    [seeds, join(corpus, 'content')].some((one) => path.startsWith(one)) &&
    !path.startsWith(settings.out) &&
    !/[\\/](?:\.|node_modules[\\/])/.test(path.slice(corpus.length));
  server.watcher.add([seeds, join(corpus, 'content')]);
  let timer: NodeJS.Timeout | undefined;
  const keepSchemas = ({ files, corpus: read }: CompiledFromDisk): void => {
    if (namesSchemas(files)) writeSchemas(homeOf(corpus), read);
  };
  keepSchemas(current());
  let wrong: readonly Problem[] = current().problems;
  const channel = devChannel(server, current, () => wrong);
  let isReading = false;
  const rebuild = async (): Promise<void> => {
    if (isReading) {
      timer = setTimeout(again, DEBOUNCE_MS);
      return;
    }
    isReading = true;
    const last = await compileFromDisk(settings).finally(() => {
      isReading = false;
    });
    // A text that was on the site a moment ago and cannot be read now is a mistake, not a file to pass over.
    const wasRead = (path: string) =>
      current().found.some((one) => one.path === path && one.as === 'source');
    wrong = [...last.problems, ...last.refused.filter(({ file }) => wasRead(file))];
    if (wrong.length > 0) {
      printProblems(wrong, settings.corpus);
      channel.tell();
      return;
    }
    take(last);
    channel.tell();
    keepSchemas(last);
    const module = server.moduleGraph.getModuleById(moduleId);
    if (module) server.moduleGraph.invalidateModule(module);
    server.hot.send({ type: 'full-reload' });
  };
  const again = (): void => {
    rebuild().catch((error: unknown) => server.config.logger.error(String(error)));
  };
  server.watcher.on('all', (_event, path) => {
    if (!isPart(path)) return;
    clearTimeout(timer);
    timer = setTimeout(again, DEBOUNCE_MS);
  });
}
