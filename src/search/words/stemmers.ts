/** Takes the endings off a word in lower case. */
export type Stemmer = (word: string) => string;

/** Stemmers by primary language tag, those that were loaded. */
export type Stemmers = ReadonlyMap<string, Stemmer>;

interface StemmerModule {
  stemmer: Stemmer;
}

/** Snowball's stemmers, each a file of its own that only corpora in its language load; English is always there. */
const MODULES: Readonly<Record<string, () => Promise<StemmerModule>>> = {
  ar: () => import('@orama/stemmers/arabic'),
  bg: () => import('@orama/stemmers/bulgarian'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hi: () => import('@orama/stemmers/indian'),
  hu: () => import('@orama/stemmers/hungarian'),
  hy: () => import('@orama/stemmers/armenian'),
  id: () => import('@orama/stemmers/indonesian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  ne: () => import('@orama/stemmers/nepali'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sr: () => import('@orama/stemmers/serbian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
  uk: () => import('@orama/stemmers/ukrainian'),
};
const SAME = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
]);

/** The primary subtag of a language tag, as stemmers are called: `de-AT` → `de`. */
export function primary(language: string): string {
  const [tag = ''] = language.toLowerCase().split(/[-_]/);
  return SAME.get(tag) ?? tag;
}

/** Loads the stemmers of languages; those that have none, or whose file cannot be had, are left out. */
export async function loadStemmers(languages: Iterable<string>): Promise<Stemmers> {
  const tags = [...new Set([...languages].map(primary))].filter((tag) => MODULES[tag]);
  const loaded = await Promise.all(
    tags.map(async (tag): Promise<[string, Stemmer][]> => {
      const module = await MODULES[tag]?.().catch(() => undefined);
      return module ? [[tag, module.stemmer]] : [];
    }),
  );
  return new Map(loaded.flat());
}
