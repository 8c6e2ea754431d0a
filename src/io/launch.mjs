// Starts a command: `node src/io/launch.mjs src/io/commands/build.ts --strict`. This is the one file that an old Node can read,
// so it is the one that can say that Node is too old: from 22.18 on Node runs TypeScript as it is.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `This needs Node 22.18 or later, and this is Node ${process.versions.node}.\n` +
      'Run it with npm (npm start), which brings its own Node on Linux; elsewhere install Node 24 from https://nodejs.org.\n',
  );
  process.exitCode = 1;
} else {
  process.argv.splice(1, 1);
  await import(pathToFileURL(resolve(process.argv[1] ?? '')).href);
}
