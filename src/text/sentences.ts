import { escapePattern } from './escape.ts';

/** Words that end in a full stop and do not end a sentence. */
const ABBREVIATION = /(?:^|[\s(“‘])(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|No|vs|cf|e\.g|i\.e|[A-Z])\.$/;
const STOP = '[.!?][”’")\\]]*';
const OPENING = '[“‘"([]?';

/**
 * Offsets at which a sentence ends inside a text, the last one not counted. A sentence begins with a capital, a numeral or one of `names`,
 * which may be in small letters. Our prose only: a source is cited by passage, never by sentence.
 */
export function sentenceEnds(text: string, names: readonly string[] = []): number[] {
  const small = names.map((name) => `${escapePattern(name)}(?![\\p{L}\\p{N}])`);
  const first = ['[\\p{Lu}\\p{N}]', ...small].join('|');
  const end = new RegExp(`${STOP}(?=\\s+${OPENING}(?:${first}))`, 'gu');
  return [...text.matchAll(end)]
    .map((match) => match.index + match[0].length)
    .filter((at) => !ABBREVIATION.test(text.slice(0, at)));
}
