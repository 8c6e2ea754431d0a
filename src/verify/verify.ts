import type { Corpus, Original } from '../corpus/corpus.ts';
import { type Problem, problem, sortProblems } from '../corpus/problem.ts';
import type { ProseField } from '../prose/field.ts';
import { proseOf } from '../prose/prose.ts';
import { language } from '../text/languages/language.ts';
import { type CopiedRun, copied } from './copied.ts';
import { coverage } from './coverage.ts';
import { echo } from './echo.ts';
import { idleExcuses, together } from './excuses.ts';
import { quotationLengths, type Shares, shares } from './limits.ts';
import type { LockLine } from './lock.ts';
import { namesIn } from './names.ts';
import type { QuotationResult } from './outcome.ts';
import { verifyQuotations } from './quotations.ts';
import { textsOf } from './texts.ts';
import { unclosed } from './unclosed.ts';

/** What `verify` is given besides the corpus. */
export interface VerifyOptions {
  /** The originals at hand. */
  originals: readonly Original[];
  /** What earlier checks recorded. */
  lock: readonly LockLine[];
  /** Accept only quotations that this build sees in their originals. */
  strict?: boolean;
  /** The prose of resolved outlines, which is checked with that of the corpus. */
  outlines?: readonly ProseField[];
}

/** What is known of one source that has an original elsewhere. */
interface SourceReport {
  key: string;
  /** Whether numbers, dates and names were compared: there must be an original, and a table for its language. */
  echo: 'checked' | 'no original' | 'no table';
  /** Undefined without the original. */
  shares: Shares | undefined;
  /** Runs of 8 or more words that we share with its original outside quotations, for review. */
  runs: CopiedRun[];
}

/** All that a build can say of how a corpus stands to its originals. */
export interface VerifyResult {
  problems: Problem[];
  quotations: QuotationResult[];
  report: SourceReport[];
}

/** Checks quotations, echo, limits and coverage of a corpus against the originals at hand. */
export function verify(
  corpus: Corpus,
  { originals, lock, strict = false, outlines = [] }: VerifyOptions,
): VerifyResult {
  const prose = [...proseOf(corpus), ...outlines];
  const texts = textsOf(corpus, originals);
  const { results, problems: unverified } = verifyQuotations(corpus, prose, texts, lock);
  const { runs, problems: copies } = copied(prose, originals);
  const accounts = corpus.sources.filter(({ record }) => record.original);
  const names = namesIn(corpus.entities);
  const compared = accounts.map((source) => {
    const { key } = source.record;
    const original = originals.find((one) => one.key === key);
    const table = language(source.record.language);
    const echoed =
      original && table ? echo(source, original, { corpus, namesIn: names, table }) : undefined;
    const measured = original && shares(source, original, results);
    const report: SourceReport = {
      key,
      echo: echoed ? 'checked' : original ? 'no table' : 'no original',
      shares: measured?.shares,
      runs: runs.filter((run) => run.source === key),
    };
    return { key, echoed, measured, report };
  });
  const echoes = together(compared.flatMap(({ echoed }) => echoed ?? []));
  const covered = coverage(corpus, texts, names);
  const echoed = new Set(compared.flatMap(({ key, echoed }) => (echoed ? [key] : [])));
  const isEchoed = (at: string) => echoed.has(at.slice(0, at.indexOf(':')));
  const held = new Set(accounts.map(({ record }) => record.key));
  const isHeld = (at: string) => corpus.claims.length > 0 && held.has(at.slice(0, at.indexOf(':')));
  const problems = [
    ...unclosed(prose),
    ...unverified,
    ...(strict ? results.flatMap(unchecked) : []),
    ...quotationLengths(corpus, results),
    ...compared.flatMap(({ measured }) => measured?.problems ?? []),
    ...copies,
    ...echoes.problems,
    ...covered.problems,
    ...idleExcuses(corpus, ['lead', 'omitted', 'added'], echoes.used, isEchoed),
    ...idleExcuses(corpus, ['uncited'], covered.used, isHeld),
    // Without the original a number that only it has cannot be seen.
    ...idleExcuses(corpus, ['unledgered'], covered.used, (at) => isHeld(at) && isEchoed(at)),
  ];
  return {
    problems: sortProblems(problems),
    quotations: results,
    report: compared.map(({ report }) => report),
  };
}

function unchecked({ outcome, words, place }: QuotationResult): Problem[] {
  if (outcome.status !== 'unchecked' && outcome.status !== 'attested') return [];
  return [
    problem(
      'anchor/unchecked',
      place,
      `“${words}” was not checked against its original in this build.`,
      'Give the originals: npm run originals -- path/to/*.txt, or ORIGINALS=folder.',
    ),
  ];
}
