import { formsIn } from '../words/lexicon.ts';
import type { Query, Word } from '../words/parsed.ts';
import { having, type Index } from './search-index.ts';

/** A query in which two words that no text has apart, but that stand somewhere as one, are one: `tool box` for `toolbox`. */
export function rejoin(query: Query, index: Index): Query {
  const words: Word[] = [];
  for (const word of query.words) {
    const before = words.at(-1);
    const whole = before && joinedOf(before, word, index);
    if (whole) words.splice(-1, 1, whole);
    else words.push(word);
  }
  return words.length === query.words.length ? query : { ...query, words, pairs: [] };
}

function joinedOf(first: Word, next: Word, index: Index): Word | undefined {
  const [a, b] = [first.parts[0], next.parts[0]];
  if (!a || !b || first.isRun || next.isRun || first.parts.length + next.parts.length > 2) return;
  if (having(index, a, false).size > 0 && having(index, b, false).size > 0) return;
  const form = a.form + b.form;
  const forms = formsIn(index.language, index.lexicon)(form);
  const joined = { ...a, ...forms, stems: [forms.stem], span: 2 };
  if (having(index, joined, false).size === 0) return;
  return {
    typed: `${first.typed} ${next.typed}`,
    parts: [a, b],
    joined,
    isFunction: false,
    isRun: false,
  };
}
