import { fixesOf } from '../../rules/fixes.ts';
import { coverageReport, sumsReport } from '../build/check-report.ts';
import { applyFixes } from '../corpus/apply-fixes.ts';
import { compileFromDisk } from '../corpus/compile-from-disk.ts';
import { runOnEach } from '../settings/run-command.ts';
import { printProblems } from '../terminal/print-problems.ts';

// npm run check [-- --fix [--dry-run]]: prints every arithmetic check with its sum and verdict, and what the checks cover.
await runOnEach('check', async (settings, say) => {
  const open = { ...settings, isPrivate: false };
  const isTrying = settings.also.includes('dry-run');
  let compiled = await compileFromDisk(open);
  if (settings.also.includes('fix')) {
    const { files, corpus, problems, edition } = compiled;
    const fixes = fixesOf({ files, corpus, problems, addresses: edition.addresses });
    const made = isTrying ? fixes : applyFixes(settings.corpus, fixes);
    for (const { file, line, column, from, to, why } of made)
      say.out(`${file}:${line}:${column}  ${from} → ${to}  (${why})`);
    const count = made.length === 1 ? '1 mistake' : `${made.length} mistakes`;
    say.step(isTrying ? `Would mend ${count}. Nothing was written.` : `Mended ${count}.`);
    if (made.length > 0 && !isTrying) compiled = await compileFromDisk(open);
  }
  for (const line of [...sumsReport(compiled.edition.checks), ...coverageReport(compiled)])
    say.out(line);
  if (compiled.problems.length > 0) printProblems(compiled.problems, settings.corpus);
  return compiled.problems.length === 0;
});
