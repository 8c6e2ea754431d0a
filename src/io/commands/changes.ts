import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BuildData, changesBetween, draftOf } from '../../emit/changes.ts';
import { runCommand } from '../settings/run-command.ts';

// npm run changes -- <older dist> [<newer dist>]: what changed between two builds, as a draft for changes.yaml.
await runCommand('changes', (settings, say) => {
  const [older, newer = settings.out] = settings.rest;
  if (older === undefined) {
    say.step('Name the folder of an older build: npm run changes -- ../published');
    return false;
  }
  const before = dataOf(resolve(older));
  const after = dataOf(resolve(newer));
  for (const one of [before, after]) {
    if ('missing' in one) {
      say.step(one.missing);
      return false;
    }
  }
  if ('missing' in before || 'missing' in after) return false;
  const changes = changesBetween(before.data, after.data);
  if (changes.length === 0) say.step('Nothing changed in claims, figures, statuses and addresses.');
  else say.out(draftOf(changes, new Date().toISOString().slice(0, 10)));
  return true;
});

function dataOf(dist: string): { data: BuildData } | { missing: string } {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(dist, 'data', `${name}.json`), 'utf8'));
  try {
    const [claims, figures, addresses] = ['claims', 'figures', 'addresses'].map(read);
    return { data: BuildData.parse({ claims, figures, addresses }) };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { missing: `${dist} holds no build that can be read: ${why}` };
  }
}
