import type { Vocabulary } from './vocabulary.ts';

/** Writes a vocabulary: words in the order of their forms, each with the number of records it stands in. */
export function wordsFile(vocabulary: Vocabulary): string {
  const sorted = [...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(
    sorted.map(([form, { shown, count }]) =>
      shown === form ? [form, count] : [form, count, shown],
    ),
  );
}

/** Reads what `wordsFile` wrote. */
export function readWords(json: string): Vocabulary {
  const rows: [string, number, string?][] = JSON.parse(json);
  return new Map(rows.map(([form, count, shown]) => [form, { shown: shown ?? form, count }]));
}
