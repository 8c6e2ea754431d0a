import type { CheckView } from '../../edition/data-view.ts';
import type { Edition } from '../../edition/edition.ts';
import type { VerifyResult } from '../../verify/verify.ts';

const VERDICT = {
  'adds-up': 'adds up',
  'does-not-add-up': 'does not add up',
  'not-comparable': 'not comparable',
} as const;

/** Every arithmetic check: what it says, its sum, its verdict and the reason. */
export function sumsReport(
  checks: readonly Pick<CheckView, 'id' | 'says' | 'sum' | 'verdict' | 'why' | 'at'>[],
): string[] {
  const blocks = checks.map(({ id, says, sum, verdict, why, at }) =>
    [`${id}: ${VERDICT[verdict]}`, says, sum, why, at.join(', ')].filter(Boolean).join('\n  '),
  );
  const count = (verdict: keyof typeof VERDICT) =>
    checks.filter((one) => one.verdict === verdict).length;
  const total = `${checks.length} checks; that add up: ${count('adds-up')}, that do not: ${count('does-not-add-up')}, not comparable: ${count('not-comparable')}`;
  return [...blocks.map((block) => `${block}\n`), total];
}

/** How far the checks of a build reach: passages, quotations, sentences, numbers, and each account beside its original. */
export function coverageReport({
  edition: { summary },
  verification,
}: {
  edition: Pick<Edition, 'summary'>;
  verification: Pick<VerifyResult, 'report'>;
}): string[] {
  const { ok, attested, unchecked } = summary.quotations;
  const rows: [string, string][] = [
    ['passages cited or excused', `${summary.passagesCitedOrExcused} of ${summary.passages}`],
    ['quotations', `${ok} ok, ${attested} attested, ${unchecked} unchecked`],
    ['explainer sentences cited', `${summary.explainerCited} of ${summary.explainerSentences}`],
    ['numbers bound', `${summary.numbersBound} of ${summary.numbers}`],
    ['claims used', `${summary.claims - summary.unusedClaims.length} of ${summary.claims}`],
    ...listed('  not used', summary.unusedClaims),
    ...listed('weekdays without a date', summary.unresolvedWeekdays),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const sources = verification.report.flatMap(({ key, echo, shares, runs }) => [
    shares
      ? `${key}: account ${percent(shares.accountShare)} of the original's length, quoted ${percent(shares.quotedShare)}, printed anywhere ${percent(shares.printedShare)}; words compared: ${echo}`
      : `${key}: ${echo === 'no original' ? 'the original is not here' : echo}`,
    ...runs.map(
      ({ words, length, place }) =>
        `  ${place.file}:${place.line} shares ${length} words: ${words.replace(/\s+/g, ' ')}`,
    ),
  ]);
  return ['', ...rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`), '', ...sources];
}

function listed(name: string, values: readonly string[]): [string, string][] {
  return values.length > 0 ? [[name, values.join(', ')]] : [];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
