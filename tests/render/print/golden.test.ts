import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compiled, fixture } from '../../fixture.ts';

const folder = join(fixture('ferry'), 'golden');
const { documents } = compiled('ferry', '/a/b/');

// GOLDEN=1 writes the files anew, to be read in the diff. A machine that integrates never does.
if (process.env.GOLDEN === '1' && process.env.CI !== 'true') {
  for (const [name, { mdx }] of documents) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, `${name}.mdx`), mdx);
  }
}

test.each([...documents])('%s is printed as it is kept', (name, { mdx }) => {
  const path = join(folder, `${name}.mdx`);
  expect(existsSync(path), `${path} is missing: GOLDEN=1 writes it`).toBe(true);
  expect(mdx).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
});
test('nothing is kept that nothing prints', () => {
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mdx'),
  );
  expect(kept.map((name) => name.replaceAll('\\', '/').slice(0, -4)).sort()).toEqual(
    [...documents.keys()].sort(),
  );
});
