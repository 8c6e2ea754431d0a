import type { Edition } from '../edition/edition.ts';
import { nounOf } from '../edition/source-noun.ts';
import { messagesOf } from '../messages/messages.ts';

/** So many authors are named one by one. */
const MOST_NAMED = 4;

type Texts = Pick<Edition, 'site' | 'sources' | 'claims' | 'explainer' | 'summary'>;

/** Whether a site has texts and nothing that anybody wrote about them. */
export function isMereTexts({ sources, claims, explainer, summary }: Texts): boolean {
  return (
    claims.length === 0 &&
    explainer.length === 0 &&
    summary.notes === 0 &&
    !sources.some(({ isAccount }) => isAccount)
  );
}

/** What there is, in a sentence: “12 letters of 1911–1923 by Livia Brandt and Jo Amsel, in German and English, in 340 passages.” */
export function whatThereIs(edition: Texts): string {
  const { sources, site, summary } = edition;
  const years = sources.flatMap(({ date }) => (date === '' ? [] : date.slice(0, 4))).sort();
  const [first, last] = [years.at(0), years.at(-1)];
  const authors = [...new Set(sources.flatMap(({ record }) => record.authors))];
  const languages = [...Map.groupBy(sources, ({ record }) => record.language || site.language)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([language]) => nameOf(language, site.language));
  return messagesOf(site.language).contents.texts({
    ...nounOf(edition),
    sources: sources.length,
    passages: summary.passages,
    years: first === last || last === undefined ? (first ?? '') : `${first}–${last}`,
    authors: named(authors),
    languages: named([...new Set(languages)]),
  });
}

/** How many there are, and their names where they are not too many. */
function named(names: readonly string[]): { count: number; named: readonly string[] } {
  return { count: names.length, named: names.length > MOST_NAMED ? [] : names };
}

/** The name of a language in another; its tag where nobody knows it. */
function nameOf(language: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage, 'en'], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
