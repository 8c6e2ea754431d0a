import type { Messages } from '../../messages/en/en.ts';
import type { Answer } from '../../search/answer/answer.ts';
import type { Bundle } from '../../search/index/bundle.ts';
import { sourcesMeant } from '../../search/index/filter.ts';
import { RECORD_KINDS } from '../../search/index/record.ts';
import { button, element, filled } from '../dom/element.ts';

/** What remarks are made with. `retry` asks with one word in place of another. */
interface Telling {
  bundle: Bundle;
  isTyping: boolean;
  retry: (from: string, to: string) => void;
  say: Messages['search'];
}

/** What a reader must be told of a query: words that occur nowhere, with words to try, and filters that name nothing. */
export function remarks(found: Answer, { bundle, isTyping, retry, say }: Telling): HTMLElement[] {
  const text =
    bundle.sources.length > 0 && bundle.sources.every((source) => source.isAccount)
      ? 'account'
      : 'text';
  // The last word may be on its way.
  const last = isTyping ? found.query.words.at(-1)?.typed : undefined;
  const words = found.unknown
    .filter((unknown) => !(unknown.isBeginning && unknown.typed === last))
    .map((unknown) => {
      const told = unknown.isInOriginal ? say.unknownHere[text] : say.unknown[text];
      const line = element('p', {}, ...filled(told, element('em', { dir: 'auto' }, unknown.typed)));
      if (unknown.isBeginning) line.append(` ${say.beginnings}`);
      const { sure, suggestions } = unknown;
      const instead = (word: string) => button(word, () => retry(unknown.typed, word));
      if (sure) line.append(' ', ...filled(say.shownInstead, instead(sure)));
      else if (suggestions.length > 0) {
        const words = suggestions.map((_, at) => `<${at + 1}>`);
        line.append(' ', ...filled(say.didYouMean({ words }), ...suggestions.map(instead)));
      }
      return line;
    });
  return [...words, ...stray(found, bundle, say).map((line) => element('p', {}, line))];
}

function stray(
  { query }: Answer,
  { sources, facets, isComplete, records }: Bundle,
  say: Messages['search'],
): string[] {
  return query.filters.flatMap((filter): string[] => {
    const { name, value, typed } = filter;
    if (name === 'source' && sources.length > 0 && sourcesMeant(filter, sources).length === 0) {
      return [say.noSource({ typed, known: sources.slice(0, 12).map((source) => source.key) })];
    }
    if (name === 'kind' && !RECORD_KINDS.some((kind) => value === kind || value === `${kind}s`)) {
      return [say.noKind({ typed, known: RECORD_KINDS })];
    }
    if (
      name === 'by' &&
      isComplete &&
      !records.some((record) => record.speakers.some((one) => one.toLowerCase().includes(value)))
    ) {
      return [say.nobody({ typed })];
    }
    const facet = facets.find((one) => one.id === name);
    return facet && !facet.values.some((one) => one.id === typed)
      ? [say.noValue({ facet: facet.label, typed, known: facet.values.map((one) => one.id) })]
      : [];
  });
}
