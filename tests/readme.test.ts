import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile/compile.ts';
import { readFiles } from '../src/io/corpus/read-files.ts';
import { COMMANDS } from '../src/io/settings/commands.ts';

const root = resolve(import.meta.dirname, '..');
const path = resolve(root, 'README.md');
const text = (): string => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');

/** What the README generates, by the name between its two comments. */
const PARTS: Record<string, () => string> = {
  mdx: () => {
    const { files } = readFiles(root);
    const { documents } = compile({
      files,
      originals: [],
      strict: false,
      isPrivate: false,
      base: '/',
    });
    const [head = ''] = (documents.get('sources/dawn')?.mdx ?? '').split('</Note>');
    const lines = head
      .replaceAll(/(?<=<details class="facts">)[\s\S]*?(?=<\/details>)/g, '…')
      .split('\n')
      .map((line) => (line.length > 160 ? `${line.slice(0, 160)} …` : line));
    return `\`\`\`mdx\n${lines.join('\n')}</Note>\n\`\`\``;
  },
};
const between = (name: string) =>
  new RegExp(`(?<=<!-- ${name} -->\n)[\\s\\S]*?(?=\n?<!-- /${name} -->)`);

describe('the README', () => {
  test.each(Object.entries(PARTS))(
    'has its part “%s” as it is now; GOLDEN=1 writes it',
    { timeout: 60_000 },
    (name, make) => {
      const made = make();
      if (process.env.GOLDEN === '1' && process.env.CI !== 'true') {
        writeFileSync(
          path,
          text()
            .replace(between(name), () => made)
            .replace(new RegExp(`(\\S)<!-- /${name}`), `$1\n<!-- /${name}`),
        );
      }
      expect(between(name).exec(text())?.[0]).toBe(made);
    },
  );
  test('names, with the guide for contributors, every script that is no command of the manual', () => {
    const told = text() + readFileSync(resolve(root, '.github/CONTRIBUTING.md'), 'utf8');
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    const lost = Object.keys(scripts).filter(
      (name) =>
        !/^(?:pre|post)/.test(name) &&
        !Object.hasOwn(COMMANDS, name) &&
        !new RegExp(`npm (?:run )?${name}\\b`).test(told),
    );
    expect(lost).toEqual([]);
  });
  test('has at most 100 lines', () => {
    expect(text().split('\n').length).toBeLessThanOrEqual(100);
  });
});
