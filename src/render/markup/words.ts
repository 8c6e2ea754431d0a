import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SourceView } from '../../edition/source-view.ts';
import { stretches } from '../../text/stretches.ts';

/** Languages of a source, as far as an element must name them. */
export type Languages = Pick<SourceView, 'lang'>;

/**
 * Words of a passage as they stand here, in an element that has the language `lang.text` of their source: what they quote is a `<q>`,
 * in an account with the language of the source, and exact words among them are marked.
 */
export function passageWords(
  text: string,
  of: Languages,
  exact: readonly string[] = [],
): ElementContent[] {
  return stretches(text, exact).flatMap(({ isQuotation, parts }): ElementContent[] => {
    const shown = parts.map(
      (part): ElementContent =>
        part.isMarked ? h('mark', part.text) : { type: 'text', value: part.text },
    );
    return isQuotation ? [h('q', { lang: quotedIn(of) }, shown)] : shown;
  });
}

/** Language of what the passages of a source quote, where it is another than theirs. */
export function quotedIn({ lang }: Languages): string | undefined {
  return lang.text === undefined ? lang.words : undefined;
}

/** Words of a passage inside a line of ours. */
export function inPassing(text: string, of: Languages): ElementContent[] {
  const words = passageWords(text, of);
  return of.lang.text === undefined ? words : [h('span', { lang: of.lang.text }, words)];
}
