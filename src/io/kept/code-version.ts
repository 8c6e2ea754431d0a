import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../settings/package-root.ts';

/** A hash of the code that makes sites, of what it depends on and of Node: what another made is not used again. */
export function codeVersion(): string {
  const hash = createHash('sha256').update(process.version);
  const files = globSync(['src/**/*.*', 'lib/**/*.*', 'package.json', 'package-lock.json'], {
    cwd: PACKAGE_ROOT,
  });
  for (const file of files.sort()) {
    const path = join(PACKAGE_ROOT, file);
    if (existsSync(path)) hash.update(`\0${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}
