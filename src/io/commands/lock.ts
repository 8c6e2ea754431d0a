import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileFromDisk } from '../corpus/compile-from-disk.ts';
import { fingerprintSeeds } from '../corpus/fingerprint-seeds.ts';
import { lockAddresses, lockConcordance, lockQuotations } from '../corpus/lock-corpus.ts';
import { runOnEach } from '../settings/run-command.ts';
import { printProblems } from '../terminal/print-problems.ts';

// npm run lock: locks every address; where originals are at hand, records what was checked against them.
await runOnEach('lock', async (settings, say) => {
  const { corpus } = settings;
  if (!existsSync(join(corpus, 'seeds'))) {
    say.step(`${corpus} has no seeds/: put its texts there, and lock it then.`);
    return false;
  }
  const open = { ...settings, isPrivate: false };
  for (const line of fingerprintSeeds(open)) say.out(line);
  const compiled = await compileFromDisk(open);
  if (compiled.problems.length > 0) {
    printProblems(compiled.problems, corpus);
    say.step('Nothing was locked.');
    return false;
  }
  const today = new Date().toISOString().slice(0, 10);
  const lines = [
    ...lockQuotations(compiled, corpus, today),
    ...lockConcordance(compiled, corpus),
    ...lockAddresses(compiled, corpus),
  ];
  for (const line of lines) say.out(line);
  return true;
});
