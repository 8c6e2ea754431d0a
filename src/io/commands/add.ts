import { addAgain } from '../corpus/add-again.ts';
import { addSeed } from '../corpus/add-seed.ts';
import { runCommand } from '../settings/run-command.ts';

// npm run add -- file.txt [--account]: makes a seed of a text, ready to edit.
// npm run add -- --again [file …] [--take]: says what became of the passages of files that are read anew.
await runCommand('add', async (settings, say) => {
  if (settings.also.includes('again')) {
    const { ok, lines } = await addAgain(settings.corpus, settings.rest, {
      isTaken: settings.also.includes('take'),
    });
    lines.forEach(ok ? say.out : say.step);
    return ok;
  }
  if (settings.rest.length === 0) say.step('Name a text: npm run add -- file.txt [--account]');
  const isAccount = settings.also.includes('account');
  const all = [];
  for (const path of settings.rest) {
    const one = await addSeed(settings.corpus, path, { isAccount });
    all.push(one);
    if (one.ok) one.lines.forEach(say.out);
    else say.step(one.message);
  }
  return all.length > 0 && all.every(({ ok }) => ok);
});
