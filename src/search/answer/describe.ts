import type { Phrase, Query } from '../words/parsed.ts';
import { isWholeQuestion } from '../words/question.ts';

/** One line that says how a query was read; '' for an empty one. */
export function describe(query: Query): string {
  if (isWholeQuestion(query) || isOneWord(query)) return query.remarks.join(' ');
  const required = query.words.filter((word) => !word.isFunction).map((word) => word.typed);
  const joining = query.words.filter((word) => word.isFunction).map((word) => word.typed);
  const parts = [
    required.length === 0
      ? ''
      : `${required.length === 1 ? 'the word' : 'all of'} ${required.join(', ')}`,
    ...query.phrases.map((phrase) => `the exact words “${phrase.typed}”`),
    ...query.without.map((phrase) => `without ${plain(phrase)}`),
    ...query.filters.map(
      (filter) => `${filter.isWithout ? 'not ' : ''}${filter.name}: ${filter.typed}`,
    ),
    joining.length === 0 ? '' : `not required: ${joining.join(', ')}`,
  ].filter((part) => part !== '');
  const line = parts.length === 0 ? '' : `Read as ${parts.join(' · ')}.`;
  return [line, ...query.remarks].filter((part) => part !== '').join(' ');
}

function isOneWord({ words, phrases, without, filters }: Query): boolean {
  return words.length === 1 && phrases.length + without.length + filters.length === 0;
}

function plain(phrase: Phrase): string {
  return phrase.tokens.length === 1 ? phrase.typed : `“${phrase.typed}”`;
}
