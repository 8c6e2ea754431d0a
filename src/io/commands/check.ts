import { coverageReport, sumsReport } from '../build/check-report.ts';
import { compileFromDisk } from '../corpus/compile-from-disk.ts';
import { runOnEach } from '../settings/run-command.ts';
import { printProblems } from '../terminal/print-problems.ts';

// npm run check: prints every arithmetic check with its sum and verdict, and what the checks cover.
await runOnEach('check', async (settings, say) => {
  const compiled = await compileFromDisk({ ...settings, isPrivate: false });
  for (const line of [...sumsReport(compiled.edition.checks), ...coverageReport(compiled)])
    say.out(line);
  if (compiled.problems.length > 0) printProblems(compiled.problems, settings.corpus);
  return compiled.problems.length === 0;
});
