import { foldText } from '../text/fold.ts';
import { quotations } from '../text/quotations.ts';
import type { Edition } from './edition.ts';
import type { SourceView } from './source-view.ts';

/** The language of words that prose of ours quotes, where it is not the site's; of words that no source has on record, `otherwise`. */
export type LanguageOf = (words: string, otherwise?: string) => string | undefined;

/** Finds the language of quoted words: that of the source whose recorded words they are, none where a source in the site's language has them too. */
export function quotedLanguage(
  edition: Pick<Edition, 'sources' | 'claims' | 'figures'>,
): LanguageOf {
  if (edition.sources.every(({ lang }) => lang.words === undefined)) return () => undefined;
  const recorded = edition.sources.map((source) => ({
    language: source.lang.words,
    words: foldText(wordsOf(source, edition).join('\n')),
  }));
  return (words, otherwise) => {
    const wanted = foldText(words);
    const having = recorded.filter((source) => source.words.includes(wanted));
    if (having.length === 0) return otherwise;
    return having.some(({ language }) => language === undefined) ? undefined : having[0]?.language;
  };
}

/** Exact words of a source, as far as this edition has them: the text itself, or what its account, evidence and figures quote. */
function wordsOf(
  { key, lang, passages }: SourceView,
  { claims, figures }: Pick<Edition, 'claims' | 'figures'>,
): string[] {
  const isOwn = lang.text === lang.words;
  const from = <T extends { source: string; quote: string }>(list: readonly T[]) =>
    list.filter(({ source }) => source === key).map(({ quote }) => quote);
  return [
    ...passages.flatMap(({ text }) =>
      isOwn ? [text] : quotations(text).found.map(({ words }) => words),
    ),
    ...claims.flatMap(({ evidence }) => from(evidence)),
    ...figures.flatMap(({ reports }) => from(reports)),
  ];
}

/** The words that a text quotes in another language than the site's, with that language. */
export function foreignIn(text: string, languageOf: LanguageOf): Record<string, string> {
  return Object.fromEntries(
    quotations(text).found.flatMap(({ words }): [string, string][] => {
      const language = languageOf(words);
      return language === undefined ? [] : [[words, language]];
    }),
  );
}
