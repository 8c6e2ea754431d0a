import type { Phrase } from '../words/parsed.ts';
import type { Token } from '../words/token.ts';

/**
 * Where a phrase stands: the same words in the same order with nothing between them. Compounds of either side stand for their parts:
 * `cease-fire` is `ceasefire`, `com- pany` is `company`.
 */
export function occurrences(text: readonly Token[], phrase: Pick<Phrase, 'tokens'>): Token[][] {
  const from = Math.min(...phrase.tokens.map(({ at }) => at));
  const firsts = phrase.tokens.filter(({ at }) => at === from);
  const starts = text.filter((token) => firsts.some((first) => isSame(token, first)));
  if (starts.length === 0) return [];
  const end = Math.max(...phrase.tokens.map(({ at, span }) => at + span));
  const [wanted, there] = [byPlace(phrase.tokens), byPlace(text)];
  const seen = new Set<number>();
  return starts.flatMap((start) => {
    const run = seen.has(start.at) ? undefined : runFrom(start.at, from, { wanted, there, end });
    seen.add(start.at);
    return run ? [run] : [];
  });
}

interface Places {
  wanted: ReadonlyMap<number, Token[]>;
  there: ReadonlyMap<number, Token[]>;
  /** Past the last place of what is wanted. */
  end: number;
}

/** The tokens that stand from one place of a text on for all that is wanted from a place on. */
function runFrom(place: number, from: number, places: Places): Token[] | undefined {
  if (from >= places.end) return [];
  for (const wanted of places.wanted.get(from) ?? []) {
    for (const token of places.there.get(place) ?? []) {
      if (!isSame(token, wanted)) continue;
      const rest = runFrom(place + token.span, from + wanted.span, places);
      if (rest) return [token, ...rest];
    }
  }
  return undefined;
}

function byPlace(list: readonly Token[]): Map<number, Token[]> {
  const map = new Map<number, Token[]>();
  for (const token of list) {
    const here = map.get(token.at);
    if (here) here.push(token);
    else map.set(token.at, [token]);
  }
  return map;
}

function isSame(token: Token, wanted: Token): boolean {
  return (
    token.form === wanted.form ||
    token.normal === wanted.normal ||
    (wanted.also?.includes(token.form) ?? false)
  );
}
