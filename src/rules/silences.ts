import type { Corpus, Original } from '../corpus/corpus.ts';
import { type Problem, problem } from '../corpus/problem.ts';
import { escapePattern } from '../text/escape.ts';

/**
 * A silence holds: none of the words looked for stands in the sources that are called silent, neither in the account nor in the original
 * where it is at hand, but in the passages excepted with a reason; and no claim that rests on such a source uses them.
 */
export function checkSilences(corpus: Corpus, originals: readonly Original[]): Problem[] {
  return corpus.silences.flatMap((silence) => {
    const pattern = wordFinder(silence.words);
    const excepted = new Set(silence.except.map((one) => one.at));
    const place = silence.place('words');
    const inTexts = corpus.sources
      .filter((source) => silence.sources.includes(source.record.key))
      .flatMap((source) => {
        const original = originals.find((one) => one.key === source.record.key);
        return source.passages.flatMap((passage) => {
          const at = `${source.record.key}:${passage.n}`;
          // The reason for a passage that was taken away is ours.
          const account = passage.kind === 'removed' ? '' : passage.text;
          const found = pattern(`${account}\n${original?.passages.get(passage.n) ?? ''}`);
          if (!found || excepted.has(at)) return [];
          return [
            problem(
              'claim/silence',
              place,
              `“${found}” stands in ${source.record.key} ¶${passage.n}, which is called silent.`,
              'Look whether it answers the question; if it does, the silence goes; if not, except the passage with the reason.',
            ),
          ];
        });
      });
    const inClaims = corpus.claims.flatMap((claim) => {
      const rests = claim.evidence.filter(
        (piece) =>
          silence.sources.includes(piece.at.split(':')[0] ?? '') && !excepted.has(piece.at),
      );
      const found = rests.length > 0 ? pattern(claim.text) : undefined;
      if (!found) return [];
      return [
        problem(
          'claim/silence',
          claim.place('text'),
          `This claim says “${found}”, on which ${silence.id} calls ${rests.map((piece) => piece.at).join(', ')} silent.`,
          'Correct the claim or the silence.',
        ),
      ];
    });
    return [...inTexts, ...inClaims];
  });
}

/** Finds the first of some words in a text, as it stands there. Most texts have none of them, which plain search tells fastest. */
function wordFinder(words: readonly string[]): (text: string) => string | undefined {
  const stems = words.map((word) => word.replace(/\*$/, '').toLowerCase());
  const pattern = new RegExp(words.map(wordPattern).join('|'), 'iu');
  return (text) => {
    const lower = text.toLowerCase();
    return stems.some((stem) => lower.includes(stem)) ? pattern.exec(text)?.[0] : undefined;
  };
}

/** `casualt*` stands for any ending. */
function wordPattern(word: string): string {
  const isOpen = word.endsWith('*');
  const stem = escapePattern(isOpen ? word.slice(0, -1) : word);
  return `(?<![\\p{L}\\p{N}])${stem}${isOpen ? '\\p{L}*' : ''}(?![\\p{L}\\p{N}])`;
}
