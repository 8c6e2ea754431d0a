import { type Lexicon, makeLexicon } from '../words/lexicon.ts';
import { tokens } from '../words/token.ts';
import type { SearchRecord } from './record.ts';
import { addWords, type Vocabulary } from './vocabulary.ts';

/** Writes the vocabulary of records: words in the order of their forms, each with the number of records it stands in. */
export function wordsFile(
  records: readonly SearchRecord[],
  site: string,
  lexicon: Lexicon = makeLexicon(),
): string {
  const vocabulary: Vocabulary = new Map();
  for (const record of records) {
    const language = record.language || site;
    addWords(vocabulary, tokens(record.text, language, lexicon), record.text);
    if (record.isTitleSearched)
      addWords(vocabulary, tokens(record.title, language, lexicon), record.title);
  }
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
