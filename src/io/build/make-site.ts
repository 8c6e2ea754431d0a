import { filesLine } from '../../corpus/found-file.ts';
import type { Settings } from '../settings/settings.ts';
import { printProblems } from '../terminal/print-problems.ts';
import type { Say } from '../terminal/say.ts';
import { buildSite } from './build.ts';
import { coverageReport } from './check-report.ts';
import { languageLines, languagesOf } from './languages.ts';
import { summary } from './summary.ts';

/** Builds the site and prints the summary (with --strict also what the checks cover), or every problem; true if there is a new site. */
export async function makeSite(settings: Settings, say: Say): Promise<boolean> {
  const built = await buildSite(settings, say);
  if (built.status === 'problems') {
    printProblems(built.problems, settings.corpus);
    say.step('Nothing was changed.');
    return false;
  }
  const { compiled, size, seconds } = built;
  const { edition } = compiled;
  if (settings.strict) say.out(`${coverageReport(compiled).join('\n')}\n`);
  say.out(`${edition.site.title}\n${summary(edition.summary, size, seconds)}`);
  say.out(`  ${filesLine(compiled.found)}`);
  const languages = languagesOf(edition.site.language, compiled.corpus.sources);
  for (const line of languageLines(languages)) say.out(`  ${line}`);
  if (!settings.site && !settings.isPrivate)
    say.out('  Without SITE there are no canonical links, sitemap, feed or share cards.');
  return true;
}
