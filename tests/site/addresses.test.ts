import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { tags } from './html.ts';
import { SITES } from './sites.ts';

const root = resolve(import.meta.dirname, '../..');

/** A corpus that has been published: its addresses are locked. */
function published(): string {
  const corpus = temporaryFolder();
  cpSync(SITES.tramline.corpus, corpus, { recursive: true });
  expect(run('lock', corpus).status).toBe(0);
  return corpus;
}

function run(command: 'lock' | 'build', corpus: string) {
  const out = command === 'build' ? ['--out', join(corpus, 'dist')] : [];
  const made = spawnSync(process.execPath, [`src/io/commands/${command}.ts`, ...out], {
    cwd: root,
    env: { ...process.env, CORPUS: corpus, ORIGINALS: '', STRICT: '', SITE: '', BASE: '' },
    encoding: 'utf8',
  });
  return { status: made.status, said: made.stderr + made.stdout };
}

function edit(corpus: string, file: string, ...changes: [from: string | RegExp, to: string][]) {
  const path = join(corpus, file);
  const before = readFileSync(path, 'utf8');
  const after = changes.reduce((text, [from, to]) => text.replace(from, to), before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

test('a passage deleted, one renumbered and a claim renamed: the build fails with address and fix, and after the fix the old addresses resolve', () => {
  const corpus = published();
  const lock = readFileSync(join(corpus, 'seeds/addresses.lock'), 'utf8');
  edit(corpus, 'seeds/courier.md', [/^¶7 .*\n\n/m, '']);
  const back = edit(
    corpus,
    'seeds/riders.md',
    [/^¶8 /m, '¶88 '],
    [/^¶9 /m, '¶8 '],
    [/^¶88 /m, '¶9 '],
  );
  edit(corpus, 'content/claims/decision.yaml', [
    '- id: two-members-absent',
    '- id: two-were-absent',
  ]);
  const failed = run('build', corpus);
  expect(failed.status).toBe(1);
  expect(existsSync(join(corpus, 'dist'))).toBe(false);
  expect(failed.said).toMatch(/seeds\/courier\.md:\d+:1 {2}address\/gone/);
  expect(failed.said).toContain('/sources/courier/#p7 was published and resolves to nothing.');
  expect(failed.said).toContain('Put it back after ¶6 as “¶7 [removed] why”.');
  expect(failed.said).toMatch(/seeds\/riders\.md:\d+:1 {2}address\/renumbered/);
  expect(failed.said).toContain(
    'The words published as ¶8, at /sources/riders/#p8, stand at ¶9 now.',
  );
  expect(failed.said).toContain('Give them back ¶8');
  expect(failed.said).toContain('/claims/two-members-absent/ was published');
  expect(failed.said).toContain('write was: [two-members-absent] at the claim');

  back();
  edit(corpus, 'seeds/courier.md', [/^¶8 /m, '¶7 [removed] Nobody stood by these words.\n\n¶8 ']);
  edit(corpus, 'content/claims/decision.yaml', [
    '- id: two-were-absent',
    '- id: two-were-absent\n  was: [two-members-absent]',
  ]);
  const built = run('build', corpus);
  expect(built.said).not.toContain('problem');
  expect(built.status).toBe(0);

  const page = (file: string) => readFileSync(join(corpus, 'dist', file), 'utf8');
  const courier = page('sources/courier/index.html');
  const tombstone = tags(courier).find(({ attributes: { id } }) => id === 'p7');
  expect(tombstone?.attributes['data-kind']).toBe('removed');
  expect(courier).toContain('Nobody stood by these words.');
  expect(page('claims/two-members-absent/index.html')).toContain(
    'href="../../claims/two-were-absent/"',
  );
  expect(JSON.parse(page('data/addresses.json'))).toEqual(
    expect.arrayContaining([
      { address: '/sources/courier/#p7', kind: 'passage', status: 'gone', to: '' },
      {
        address: '/claims/two-members-absent/',
        kind: 'claim',
        status: 'alias',
        to: '/claims/two-were-absent/',
      },
    ]),
  );
  expect(run('lock', corpus).status).toBe(0);
  expect(readFileSync(join(corpus, 'seeds/addresses.lock'), 'utf8').startsWith(lock)).toBe(true);
}, 120_000);
