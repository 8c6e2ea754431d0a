import type { SearchRecord, SearchSource } from '../index/record.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { otherStem } from '../words/pair.ts';
import type { Query, Word } from '../words/parsed.ts';
import { isQuestion } from '../words/question.ts';
import type { Token } from '../words/token.ts';
import type { Document } from './match.ts';
import { referenceIn } from './reference.ts';
import type { Index } from './search-index.ts';

const MOST = 3;
/** Part of the words of a name, or of a heading, that a query must have to be taken for it. */
const LEAST = 0.5;

/**
 * What a query is the name of, best first: an entry among names or wordings, a day, a heading. Hits are evidence first;
 * a reader who types a name, a term or the question of a heading may want that page itself.
 */
export function entriesOf(
  query: Query,
  index: Index,
  sources: readonly SearchSource[],
): SearchRecord[] {
  const reference = referenceIn(query, sources);
  const passage = index.records[index.passages.get(reference ?? '') ?? -1];
  if (passage) return [passage];
  const words = query.words.filter((word) => !word.isFunction).map((word) => stemsOf(word, query));
  const wanted = words.flat();
  if (wanted.length === 0 || query.phrases.length + query.without.length > 0) return [];
  const least = isQuestion(query) ? 0 : LEAST;
  const numbers = wanted
    .map((stems) => stems.map(index.withStem).reduce((a, b) => a.union(b)))
    .reduce((a, b) => a.intersection(b));
  const found = [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const [record, document] = [index.records[number], index.documents[number]];
      if (!record || !document || !record.isTitleSearched || record.kind === 'note') return [];
      const share = Math.max(...namesOf(document).map((name) => shareOf(name, wanted)));
      return share > least ? [{ record, share }] : [];
    })
    .sort((a, b) => b.share - a.share);
  const byTitle = new Map<string, SearchRecord>();
  // Of several under one heading, the one that says most; of several of one day, the first.
  for (const { record } of found) {
    const known = byTitle.get(record.title);
    const isFuller = record.kind === 'section' && record.text.length > (known?.text.length ?? 0);
    if (!known || isFuller) byTitle.set(record.title, record);
  }
  return [...byTitle.values()].slice(0, MOST);
}

/** For each part of a word the stems under which it may stand: `second` for the 2 of `phase 2`, too. */
function stemsOf(word: Word, { words, pairs }: Query): string[][] {
  return word.parts.map((part) => {
    const pair = pairs.find(({ number }) => words[number] === word);
    const other = pair && otherStem(pair, part);
    const stems = part.stems ?? [part.stem];
    return other === undefined ? [...stems] : [...stems, other];
  });
}

/** Its title, and the names by which it answers itself. */
function namesOf({ title, also }: Document): (readonly Token[])[] {
  return [title, ...also.filter(({ here }) => here.length === 0).flatMap(({ names }) => names)];
}

/** How much of a name the words are, when it has all of them; else nothing. */
function shareOf(name: readonly Token[], wanted: readonly string[][]): number {
  const plain = name.filter((token) => token.span === 1 && !isFunctionWord(token.form));
  const hasAll = wanted.every((stems) => plain.some((token) => stems.includes(token.stem)));
  return hasAll ? wanted.length / plain.length : 0;
}
