import { decodeText } from './bytes/decode-text.ts';
import { Refusal } from './bytes/refusal.ts';
import type { Converted } from './converted.ts';
import type { Reader } from './reader.ts';
import { columnsOf, documentsOfRows, empty, MOST_ROWS, tooMany } from './rows.ts';

/** Reads values parted by commas, semicolons, tabs or bars: rows with a column of text as documents or passages, otherwise as a table. */
export const table: Reader = {
  format: 'csv',
  read: async (bytes, path, options) => {
    const { text } = decodeText(bytes);
    const { parse, CsvError } = await import('csv-parse/sync');
    let records: string[][];
    try {
      records = parse(text, {
        bom: true,
        delimiter: delimiterOf(text, path),
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        max_record_size: 2_000_000,
        to: MOST_ROWS + 2,
      });
    } catch (error) {
      const line =
        error instanceof CsvError && typeof error.lines === 'number'
          ? ` (line ${error.lines})`
          : '';
      throw new Refusal(
        `Its rows cannot be told apart${line}: a quotation mark is open, or a row is too long.`,
        'Mend the marks there.',
      );
    }
    if (records.length > MOST_ROWS + 1) throw tooMany();
    const [head = [], ...rows] = records;
    const columns = columnsOf(head, options.columns);
    if (columns.text === undefined || rows.length === 0)
      return [tableOf(records, hasHead(records))];
    return documentsOfRows(
      rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']))),
      columns,
    );
  },
};

function tableOf(records: readonly string[][], isHeaded: boolean): Converted {
  const filled = records.flatMap((cells, index) =>
    cells.some((cell) => cell.trim() !== '') ? [{ cells, isHead: isHeaded && index === 0 }] : [],
  );
  return {
    ...empty(),
    blocks: filled.map(({ cells, isHead }) => ({
      shape: { is: 'row', table: 1, isHead },
      text: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t'),
      marks: [],
    })),
  };
}

/** The sign that parts the first line most often. */
function delimiterOf(text: string, path: string): string {
  if (/\.tsv$/i.test(path)) return '\t';
  const [line = ''] = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n');
  const counts = [',', ';', '\t', '|'].map((sign) => ({
    sign,
    count: line.split(sign).length - 1,
  }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

/** Whether the first row names columns: no numbers in it, none twice, and numbers below it or names that are short. */
function hasHead([head = [], ...rows]: readonly string[][]): boolean {
  const isNumber = (cell: string) => /^[-+]?[\d.,]+%?$/.test(cell.trim());
  const isNamed =
    head.every((cell) => !isNumber(cell) && cell.length <= 60) &&
    new Set(head).size === head.length;
  return (
    isNamed &&
    rows.length > 0 &&
    (rows.some((row) => row.some(isNumber)) || head.every((cell) => cell.length <= 30))
  );
}
