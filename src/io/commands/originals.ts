import { coverageReport } from '../build/check-report.ts';
import { compileFromDisk } from '../corpus/compile-from-disk.ts';
import { takeOriginals } from '../corpus/take-originals.ts';
import { runCommand } from '../settings/run-command.ts';
import { printProblems } from '../terminal/print-problems.ts';

// npm run originals -- path/to/*.txt: takes the publishers' texts in, and checks every account and quotation against them.
await runCommand('originals', async (settings, say) => {
  const taken = takeOriginals(settings.corpus, settings.rest);
  for (const { line } of taken) say.out(line);
  if (settings.rest.length === 0)
    say.step('To take texts in, name them: npm run originals -- path/to/*.txt');
  const compiled = await compileFromDisk({ ...settings, isPrivate: false });
  for (const line of coverageReport(compiled)) say.out(line);
  if (compiled.problems.length > 0) {
    printProblems(compiled.problems, settings.corpus);
    return false;
  }
  const isHere = compiled.originals.length > 0;
  if (isHere)
    say.out(
      '\nNext: npm run lock records what was checked; npm run start:originals shows the originals on this machine.',
    );
  return isHere && taken.every(({ isGood }) => isGood);
});
