import type { Corpus } from '../corpus/corpus.ts';
import type { Event } from '../corpus/event.ts';
import { type Problem, problem } from '../corpus/problem.ts';
import type { Passage } from '../corpus/source.ts';
import { foldText } from '../text/fold.ts';
import { language } from '../text/languages/language.ts';
import type { LanguageTable } from '../text/languages/language-table.ts';
import { type NumberFound, numbers } from '../text/numbers.ts';
import { type ExcuseRef, excusesFor, type Findings, together } from './excuses.ts';
import { withoutLeads } from './leads.ts';
import type { NamesIn } from './names.ts';
import { passageName, type Texts } from './texts.ts';
import { isBeforeUnit } from './things.ts';

/**
 * Of a corpus with claims, every passage of an account is cited by a claim or excused (`uncited`), and
 * every number of it, but those in names, is in the ledger of figures, in the date of an event, or excused (`unledgered`).
 * Read from the original where it is here, else from the account. Texts of one's own are held to
 * nothing: they may stand in a corpus without a single claim.
 */
export function coverage(corpus: Corpus, texts: Texts, namesIn: NamesIn): Findings {
  if (corpus.claims.length === 0) return { problems: [], used: [] };
  const cited = new Set(corpus.claims.flatMap(({ evidence }) => evidence.map(({ at }) => at)));
  return together(
    corpus.sources
      .filter(({ record }) => record.original)
      .flatMap((source) =>
        source.passages
          .filter(({ kind }) => kind !== 'furniture' && kind !== 'removed')
          .flatMap((passage) => {
            const at = `${source.record.key}:${passage.n}`;
            const table = language(source.record.language);
            return [
              passageFindings(corpus, at, passage, cited),
              ...(table ? [numberFindings(corpus, at, passage, texts, { namesIn, table })] : []),
            ];
          }),
      ),
  );
}

function passageFindings(
  corpus: Corpus,
  at: string,
  { place }: Passage,
  cited: ReadonlySet<string>,
): Findings {
  const used = corpus.excuses.uncited.flatMap((excuse, index): ExcuseRef[] =>
    excuse.at === at ? [`uncited:${index}`] : [],
  );
  if (cited.has(at)) return { problems: [], used: [] };
  if (used.length > 0) return { problems: [], used };
  const hint = 'Let a claim rest on it, or give the reason in content/excuses.yaml, under uncited.';
  return {
    problems: [problem('coverage/passage', place, `No claim cites ${passageName(at)}.`, hint)],
    used,
  };
}

function numberFindings(
  corpus: Corpus,
  at: string,
  passage: Passage,
  texts: Texts,
  { namesIn, table }: { namesIn: NamesIn; table: LanguageTable },
): Findings {
  const original = texts.get(at)?.original;
  const { text } = original === undefined ? passage : withoutLeads(corpus, at, original);
  const known = new Set([
    ...corpus.figures
      .flatMap(({ reports }) => reports.filter((report) => report.at === at))
      .flatMap((report) => [
        ...(report.value === null ? [] : [String(report.value)]),
        ...numbers(report.quote, table).map(({ value }) => String(value)),
      ]),
    ...corpus.events.filter((event) => event.at.includes(at)).flatMap(datesOf),
  ]);
  const names = namesIn(text);
  const isNamed = ({ start, end }: NumberFound) =>
    names.some((name) => name.start <= start && end <= name.end);
  const counted = uniqueByValue(
    numbers(text, table).filter(
      (found) => counts(found, text, table) && !isNamed(found) && !isAllowed(found, text, corpus),
    ),
  );
  const problems: Problem[] = [];
  const used: ExcuseRef[] = [];
  for (const found of counted) {
    if (known.has(String(found.value))) continue;
    const excuses = excusesFor(
      corpus,
      'unledgered',
      at,
      (value) =>
        value === found.text || numbers(value, table).some((one) => one.value === found.value),
    );
    used.push(...excuses);
    if (excuses.length > 0) continue;
    const hint =
      'Report it in content/figures.yaml, or give the reason in content/excuses.yaml, under unledgered.';
    problems.push(
      problem(
        'coverage/number',
        passage.place,
        `The number ${found.text} of ${passageName(at)} is not in the ledger.`,
        hint,
      ),
    );
  }
  return { problems, used };
}

/** Ordinals, and the word one, count only before a unit. */
function counts({ ordinal, one, end }: NumberFound, text: string, table: LanguageTable): boolean {
  return (!ordinal && !one) || isBeforeUnit(text.slice(end), table);
}

/** Whether a number stands inside words that `site.yaml` allows. */
function isAllowed({ start, end }: NumberFound, text: string, { site }: Corpus): boolean {
  const haystack =
    foldText(text).length === text.length ? foldText(text).toLowerCase() : text.toLowerCase();
  return site.numbers.allow.some(({ match }) => {
    const wanted = foldText(match).toLowerCase();
    for (
      let at = haystack.indexOf(wanted);
      wanted !== '' && at >= 0;
      at = haystack.indexOf(wanted, at + 1)
    ) {
      if (at <= start && end <= at + wanted.length) return true;
    }
    return false;
  });
}

/** Year, month and day of an event as numbers. */
function datesOf({ date, until }: Event): string[] {
  return [date, until ?? date].flatMap((day) => day.split('-').map((part) => String(Number(part))));
}

function uniqueByValue(found: readonly NumberFound[]): NumberFound[] {
  return [...new Map([...found].reverse().map((one) => [one.value, one])).values()].reverse();
}
