#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearestWord } from '../text/nearest-word.ts';
import { COMMANDS, overview } from './settings/commands.ts';
import { PACKAGE_ROOT } from './settings/package-root.ts';

// npx variorum <command> …: the commands of an installed package. A folder or file in place of a command builds and serves it.

/** Each command runs when it is loaded, and reads what follows its name. */
const RUN: Record<keyof typeof COMMANDS, () => Promise<unknown>> = {
  start: () => import('./commands/start.ts'),
  dev: () => import('./commands/dev.ts'),
  build: () => import('./commands/build.ts'),
  check: () => import('./commands/check.ts'),
  mdx: () => import('./commands/mdx.ts'),
  quote: () => import('./commands/quote.ts'),
  originals: () => import('./commands/originals.ts'),
  lock: () => import('./commands/lock.ts'),
  changes: () => import('./commands/changes.ts'),
  add: () => import('./commands/add.ts'),
  split: () => import('./commands/split.ts'),
  new: () => import('./commands/new.ts'),
  schemas: () => import('./commands/schemas.ts'),
  completion: () => import('./commands/completion.ts'),
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isOld = major < 22 || (major === 22 && minor < 18);
const [word = '--help', ...rest] = process.argv.slice(2);
const command = Object.keys(RUN).find((name): name is keyof typeof RUN => name === word);
if (isOld) {
  process.stderr.write(
    `Variorum needs Node 22.18 or later, and this is Node ${process.versions.node}. Get one from https://nodejs.org.\n`,
  );
  process.exitCode = 1;
} else if (command) {
  process.argv.splice(2, 1);
  await RUN[command]();
} else if (/^(?:--help|-h|help)$/.test(word)) {
  process.stdout.write(`${overview()}\n`);
} else if (/^(?:--version|-v)$/.test(word)) {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));
  process.stdout.write(`${version}\n`);
} else if (!word.startsWith('-') && existsSync(resolve(word))) {
  process.argv.splice(2, process.argv.length, '--corpus', word, ...rest);
  await RUN.start();
} else {
  const near = nearestWord(word, Object.keys(RUN));
  process.stderr.write(
    `There is no command ${word}.${near ? ` Did you mean ${near}?` : ''} All commands: ${Object.keys(COMMANDS).join(', ')}; or name a folder of texts.\n`,
  );
  process.exitCode = 1;
}
