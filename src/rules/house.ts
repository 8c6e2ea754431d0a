import type { Corpus } from '../corpus/corpus.ts';
import { type Problem, problem } from '../corpus/problem.ts';
import type { ProseField } from '../prose/field.ts';
import { rulesOf } from '../prose/kinds.ts';
import { escapePattern } from '../text/escape.ts';
import { quotations } from '../text/quotations.ts';

const RULES = { time: 'house/time', verb: 'house/verb', word: 'house/word' } as const;

/** The house linter: words that site.yaml tells us to avoid, looked for in everything that is in our words, outside quotations. */
export function checkHouse({ site }: Corpus, prose: readonly ProseField[]): Problem[] {
  const avoid = site.house.avoid.flatMap(({ words, instead, rule }) =>
    words.map((word) => ({
      plain: word.toLowerCase(),
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(word)}(?![\\p{L}\\p{N}])`, 'giu'),
      instead,
      rule: RULES[rule],
    })),
  );
  if (avoid.length === 0) return [];
  return prose.flatMap(({ kind, text, placeAt }) => {
    if (!rulesOf(kind).house) return [];
    const ours = outsideQuotations(text);
    // Hardly any text has one of them, which plain search tells fastest.
    const lower = ours.toLowerCase();
    const here = avoid.filter(({ plain }) => lower.includes(plain));
    return here.flatMap(({ pattern, instead, rule }) =>
      [...ours.matchAll(pattern)].map((match) =>
        problem(
          rule,
          placeAt(match.index),
          `“${match[0]}” is not a house word here.`,
          `${instead}`,
        ),
      ),
    );
  });
}

/** The text with citations and every “…” and ‘…’ blanked: others' words are theirs, and words in single marks are spoken of, not used. */
function outsideQuotations(text: string): string {
  let rest = text.replace(/\[@[^\]]*\]/g, (part) => ' '.repeat(part.length));
  for (const { start, end } of quotations(text).found)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest.replace(/‘[^’]*’(?![\p{L}])/gu, (part) => ' '.repeat(part.length));
}
