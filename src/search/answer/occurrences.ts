import type { Phrase } from '../words/parsed.ts';
import type { Token } from '../words/token.ts';

/** Where a phrase stands: the same words in the same order with nothing between them. */
export function occurrences(text: readonly Token[], phrase: Phrase): Token[][] {
  const wanted = phrase.tokens.filter((token) => token.span === 1);
  const [first, ...others] = wanted;
  if (!first) return [];
  return text.flatMap((token, start) => {
    if (!isSame(token, first)) return [];
    const run = [token];
    let index = start;
    for (const next of others) {
      const end = run.at(-1) ?? token;
      index = nextTo(text, index, end.at + end.span, next);
      const found = text[index];
      if (!found) return [];
      run.push(found);
    }
    return [run];
  });
}

/** Index of the token that stands at a place and is the wanted one, or past the end. */
function nextTo(text: readonly Token[], from: number, place: number, wanted: Token): number {
  for (let index = from + 1; index < text.length; index += 1) {
    const token = text[index];
    if (!token || token.at > place) break;
    if (token.at === place && isSame(token, wanted)) return index;
  }
  return text.length;
}

function isSame(token: Token, wanted: Token): boolean {
  return token.form === wanted.form || token.normal === wanted.normal;
}
