import type { Edition } from '../edition/edition.ts';

/** Every reported number, a row each: `data/figures.csv`. */
export function figuresCsv(edition: Edition): string {
  return csv(
    [
      'id',
      'what',
      'unit',
      'source',
      'passage',
      'value',
      'quote',
      'asOf',
      'scope',
      'qualifier',
      'check',
    ],
    edition.figures.flatMap((figure) =>
      figure.reports.map((report) => [
        figure.id,
        figure.what,
        figure.unit,
        report.source,
        report.passage,
        report.value === null ? '' : String(report.value),
        report.quote,
        report.asOf,
        report.scope,
        report.qualifier,
        report.check,
      ]),
    ),
  );
}

/** Every piece of evidence, a row each: `data/evidence.csv`. */
export function evidenceCsv(edition: Edition): string {
  return csv(
    [
      'claim',
      'text',
      'status',
      'source',
      'passage',
      'quote',
      'direction',
      'voice',
      'by',
      'origin',
      'check',
    ],
    edition.claims.flatMap((claim) =>
      claim.evidence.map((piece) => [
        claim.id,
        claim.text,
        claim.status,
        piece.source,
        piece.passage,
        piece.quote,
        piece.direction,
        piece.voice,
        piece.by.join('; '),
        piece.origin,
        piece.check,
      ]),
    ),
  );
}

/** RFC 4180; a cell that a spreadsheet would run as a formula gets an apostrophe in front. */
function csv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
