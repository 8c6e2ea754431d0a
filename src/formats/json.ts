import { decodeText } from './bytes/decode-text.ts';
import { Refusal } from './bytes/refusal.ts';
import type { Reader } from './reader.ts';
import { columnsOf, documentsOfRows, MOST_ROWS, tooMany } from './rows.ts';

/** Reads JSON and JSON Lines: objects with a field of text as documents or passages, as rows of a table are. */
export const json: Reader = {
  format: 'json',
  read: async (bytes, path, options) => {
    const { text } = decodeText(bytes);
    const values = /\.(?:jsonl|ndjson)$/i.test(path)
      ? linesOf(text)
      : listIn(parsed(text, 'It is not valid JSON'));
    if (values.length > MOST_ROWS) throw tooMany();
    const rows = values.filter(isObject).map(flat);
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const columns = columnsOf(names, options.columns);
    if (columns.text === undefined)
      throw new Refusal(
        'No field of it is known to hold a text.',
        'Name the field in content/site.yaml: columns: { text: … }, or leave the file out.',
      );
    return documentsOfRows(rows, columns);
  },
};

function linesOf(text: string): unknown[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => parsed(line, `Line ${number} is not valid JSON`));
}

function parsed(text: string, why: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${why}.`, 'Mend it, or save it anew from the program that made it.');
  }
}

/** The objects of a file: its list, the longest list of objects in it, or itself. */
function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  const lists = Object.values(value).filter(
    (one): one is unknown[] => Array.isArray(one) && one.some(isObject),
  );
  const [longest] = lists.sort((a, b) => b.length - a.length);
  return longest ?? [value];
}

/** Fields as text: lists joined, objects one level down as `author.name`. */
function flat(value: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]): [string, string][] => {
      if (Array.isArray(one)) {
        const isLines = one.every((part) => typeof part === 'string' && part.length > 60);
        return [[name, one.filter((part) => !isObject(part)).join(isLines ? '\n\n' : '; ')]];
      }
      if (isObject(one))
        return Object.entries(one).map(([inner, part]) => [
          inner === 'name' ? name : `${name}.${inner}`,
          String(part ?? ''),
        ]);
      return one === null || one === undefined ? [] : [[name, String(one)]];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
