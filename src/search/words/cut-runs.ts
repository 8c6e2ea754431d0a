import type { Query, Word } from './parsed.ts';

/**
 * A query in which what was typed without spaces and stands nowhere as it is, is cut into words as a dictionary has them:
 * `灯塔看守人买面包` asks for 灯塔, 看守人, 买 and 面包. Undefined where nothing can be cut.
 */
export function cutRuns(query: Query, nowhere: ReadonlySet<string>): Query | undefined {
  const words = query.words.flatMap((word) => (nowhere.has(word.typed) ? cut(word) : [word]));
  if (words.length === query.words.length) return;
  return { ...query, words, pairs: [], remarks: [...query.remarks, { is: 'run' }] };
}

function cut(word: Word): Word[] {
  if (!word.isRun) return [word];
  const text = word.parts.map(({ form }) => form).join('');
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  const starts = new Set([...segments].map(({ index }) => index));
  const groups: Word['parts'][] = [];
  let at = 0;
  for (const part of word.parts) {
    if (starts.has(at) || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(part);
    at += part.form.length;
  }
  return groups.map((parts) => ({ ...word, parts, typed: parts.map(({ form }) => form).join('') }));
}
