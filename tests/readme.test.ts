import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile/compile.ts';
import { TWINS } from '../src/emit/twin-list.ts';
import { FORMATS } from '../src/formats/formats.ts';
import { readFiles } from '../src/io/corpus/read-files.ts';
import { COMMANDS, type CommandHelp } from '../src/io/settings/commands.ts';
import { BLOCKS } from '../src/render/explain/blocks.ts';

const root = resolve(import.meta.dirname, '..');
const path = resolve(root, 'README.md');
const text = (): string => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');

/** What the README generates, by the name between its two comments. */
const PARTS: Record<string, () => string> = {
  formats: () =>
    Object.values(FORMATS)
      .map(({ extensions, sentence }) => `**${extensions.join(', ')}** ${sentence}`)
      .join(' '),
  commands: () =>
    [
      '| Command | What it does |',
      '|---|---|',
      ...Object.values(COMMANDS).map(
        ({ call, takes, does, also }: CommandHelp) =>
          `| \`${call}${takes && ` -- ${takes}`}\` | ${[does, ...Object.entries(also).map(([flag, says]) => `\`--${flag}\` ${says}`)].join('; ')} |`,
      ),
    ].join('\n'),
  blocks: () =>
    [
      '| Block | Shows | Attributes |',
      '|---|---|---|',
      ...Object.entries(BLOCKS).map(([name, { does, attributes, facets }]) => {
        const own = Object.entries(attributes).map(([key, takes]) => `\`${key}\` ${takes}`);
        return `| \`<${name}/>\` | ${does} | ${[...own, ...(facets ? ['facets'] : [])].join('; ')} |`;
      }),
    ].join('\n'),
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
  test('names every command, every block and every data file', () => {
    const readme = text();
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    for (const script of Object.keys(scripts).filter((name) => !/^(?:pre|post)/.test(name)))
      expect(readme).toMatch(new RegExp(`npm (?:run )?[^\\n]*\\b${script}\\b`));
    for (const block of Object.keys(BLOCKS)) expect(readme).toContain(`<${block}/>`);
    for (const twin of Object.keys(TWINS)) expect(readme).toContain(twin);
  });
  test('has at most 300 lines', () => {
    expect(text().split('\n').length).toBeLessThanOrEqual(300);
  });
});
