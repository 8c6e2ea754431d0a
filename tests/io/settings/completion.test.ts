import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/io/settings/commands.ts';
import { completion } from '../../../src/io/settings/completion.ts';

/** What bash would offer after these words. */
function offered(...words: string[]): string[] {
  const script = `${completion('bash')}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _variorum; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

test('bash completes commands, the flags of a command and the choices of a flag', () => {
  expect(offered('variorum', '').sort()).toEqual(Object.keys(COMMANDS).sort());
  expect(offered('variorum', 'b')).toEqual(['build']);
  expect(offered('variorum', 'add', '--acc')).toEqual(['--account']);
  expect(offered('variorum', 'build', '--acc')).toEqual([]);
  expect(offered('variorum', 'quote', '--as', 'no')).toEqual(['note']);
  expect(offered('variorum', 'completion', 'z')).toEqual(['zsh']);
});

test('bash leaves folders to the shell', () => {
  expect(offered('variorum', 'build', '--out', '')).toEqual([]);
});

test('zsh is told every command with what it does, each word in quotes that close', () => {
  const script = completion('zsh');
  for (const name of Object.keys(COMMANDS)) expect(script).toContain(`'${name}:`);
  for (const line of script.split('\n').filter((one) => one.includes('list=(')))
    expect((line.match(/'/g) ?? []).length % 2, line).toBe(0);
});
