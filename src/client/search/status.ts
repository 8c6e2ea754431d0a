import type { Answer } from '../../search/answer/answer.ts';
import type { Bundle } from '../../search/index/bundle.ts';
import { sourcesMeant } from '../../search/index/filter.ts';
import { RECORD_KINDS } from '../../search/index/record.ts';
import { button, element } from '../dom/element.ts';

/** What a reader must be told of a query: words that occur nowhere, with words to try, and filters that name nothing. */
export function remarks(
  found: Answer,
  bundle: Bundle,
  isTyping: boolean,
  retry: (from: string, to: string) => void,
): HTMLElement[] {
  const text =
    bundle.sources.length > 0 && bundle.sources.every((source) => source.isAccount)
      ? 'account'
      : 'text';
  // The last word may be on its way.
  const last = isTyping ? found.query.words.at(-1)?.typed : undefined;
  const words = found.unknown
    .filter((unknown) => !(unknown.isBeginning && unknown.typed === last))
    .map((unknown) => {
      const line = element(
        'p',
        {},
        `No ${text} uses `,
        element('em', { dir: 'auto' }, unknown.typed),
      );
      line.append(unknown.isInOriginal ? '; an original does.' : '.');
      if (unknown.isBeginning) line.append(' Shown are words that begin with it.');
      const { sure } = unknown;
      if (sure)
        line.append(
          ' Shown is what has ',
          button(sure, () => retry(unknown.typed, sure)),
          '.',
        );
      else if (unknown.suggestions.length > 0)
        line.append(
          ' Did you mean ',
          ...between(
            unknown.suggestions.map((word) => button(word, () => retry(unknown.typed, word))),
          ),
          '?',
        );
      return line;
    });
  return [...words, ...stray(found, bundle).map((line) => element('p', {}, line))];
}

function between(parts: Node[]): (Node | string)[] {
  return parts.flatMap((part, at) =>
    at === 0 ? [part] : [at === parts.length - 1 ? ' or ' : ', ', part],
  );
}

function stray({ query }: Answer, { sources, facets, isComplete, records }: Bundle): string[] {
  return query.filters.flatMap((filter): string[] => {
    const { name, value, typed } = filter;
    if (name === 'source' && sources.length > 0 && sourcesMeant(filter, sources).length === 0) {
      return [
        `No source is called ${typed}. There is ${sources
          .slice(0, 12)
          .map((source) => source.key)
          .join(', ')}.`,
      ];
    }
    if (name === 'kind' && !RECORD_KINDS.some((kind) => value === kind || value === `${kind}s`)) {
      return [`No kind is called ${typed}. There is ${RECORD_KINDS.join(', ')}.`];
    }
    if (
      name === 'by' &&
      isComplete &&
      !records.some((record) => record.speakers.some((one) => one.toLowerCase().includes(value)))
    ) {
      return [`Nothing here is said by ${typed}.`];
    }
    const facet = facets.find((one) => one.id === name);
    return facet && !facet.values.some((one) => one.id === typed)
      ? [`${facet.label} is ${facet.values.map((one) => one.id).join(', ')}, not ${typed}.`]
      : [];
  });
}
