import { normal, stem } from '../words/stem.ts';
import { type Known, tokens } from '../words/token.ts';
import type { SearchRecord } from './record.ts';
import { addWords, type SiteWords, type Vocabulary } from './vocabulary.ts';

/** Writes the vocabulary of records: words in the order of their forms, each with the number of records it stands in. */
export function wordsFile(
  records: readonly SearchRecord[],
  language: string,
  known: Known = new Map(),
): string {
  const vocabulary: Vocabulary = new Map();
  for (const record of records) {
    addWords(vocabulary, tokens(record.text, language, known), record.text);
    if (record.isTitleSearched)
      addWords(vocabulary, tokens(record.title, language, known), record.title);
  }
  const sorted = [...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(
    sorted.map(([form, { shown, count }]) =>
      shown === form ? [form, count] : [form, count, shown],
    ),
  );
}

/** Reads what `wordsFile` wrote. */
export function readWords(json: string, language: string): SiteWords {
  const rows: [string, number, string?][] = JSON.parse(json);
  return {
    vocabulary: new Map(
      rows.map(([form, count, shown]) => [form, { shown: shown ?? form, count }]),
    ),
    stems: new Set(rows.map(([form]) => stem(normal(form), language))),
  };
}
