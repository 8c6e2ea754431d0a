import type { Corpus } from '../corpus/corpus.ts';
import type { Behind } from './behind.ts';
import { fields, type ProseField } from './field.ts';

/** The prose of a figure. */
export function ofFigure(figure: Corpus['figures'][number]): ProseField[] {
  const { what, unit, reports } = figure;
  const inWords = ({ value, quote, asOf }: (typeof reports)[number]) =>
    `${value ?? ''} ${quote} ${asOf ?? ''}`;
  const field = fields(figure, {
    restsOn: () => [...new Set(reports.map(({ at }) => at))],
    besides: () => reports.map(inWords),
  });
  return [
    ...field('figure.what', what, 'what'),
    ...field('figure.unit', unit, 'unit'),
    ...reports.flatMap((report, index) => {
      const one = fields(figure, {
        restsOn: () => [report.at, ...namedIn(report.scope, report.at)],
        besides: () => [inWords(report)],
      });
      return [
        ...one('figure.reports.scope', report.scope, 'reports', index, 'scope'),
        ...one('figure.reports.qualifier', report.qualifier, 'reports', index, 'qualifier'),
      ];
    }),
  ];
}

/** Passages of the same source that a text names: `¶49`. */
function namedIn(text: string, at: string): string[] {
  const key = at.slice(0, at.indexOf(':'));
  return [...text.matchAll(/¶(\d+[a-z]*)/g)].map((match) => `${key}:${match[1] ?? ''}`);
}

/** The prose of a check. */
export function ofCheck(
  check: Corpus['checks'][number],
  { figures }: Corpus,
  at: Behind,
): ProseField[] {
  const { says, why, sum = [], equals } = check;
  const terms = [...sum, ...(equals && 'figure' in equals ? [equals] : [])];
  const days = terms.flatMap((term) =>
    figures
      .filter(({ id }) => id === term.figure)
      .flatMap(({ reports }) => reports.filter((report) => report.at === term.at))
      .map(({ asOf }) => asOf ?? ''),
  );
  const field = fields(check, {
    restsOn: () => at(check.id),
    cites: [...new Set(terms.map(({ figure }) => figure))],
    besides: () => [...days, String(sum.length)],
    reckons: true,
  });
  return [
    ...field('check.says', says, 'says'),
    ...field('check.why', why, 'why'),
    ...field('check.equals.why', equals && 'why' in equals ? equals.why : '', 'equals', 'why'),
  ];
}
