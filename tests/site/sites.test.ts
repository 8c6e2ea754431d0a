import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './sites.ts';

test('two builds of one corpus are the same, byte for byte', () => {
  expect(filesOf(folderOf('root')).length).toBeGreaterThan(20);
  expect(differences(folderOf('root'), folderOf('again'))).toEqual([]);
});

function differences(a: string, b: string): string[] {
  const names = new Set([...filesOf(a), ...filesOf(b)]);
  return [...names].filter((name) => !contentOf(a, name).equals(contentOf(b, name)));
}

function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** A file that is not there differs from every other. */
function contentOf(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return Buffer.from(`no ${folder}/${name}`);
  }
}
