import type { Rule } from '../../corpus/rules.ts';
import type { Source } from '../../corpus/source.ts';
import { messagesOf } from '../../messages/messages.ts';
import { language } from '../../text/languages/language.ts';

/** In which language a site speaks, and what could not be checked for want of a table of a language. */
export interface Languages {
  /** That of the corpus. */
  corpus: string;
  /** That of the words of the site: English where there is no catalogue. */
  interface: string;
  /** Languages of sources and of the corpus that have no table of words. */
  noTable: string[];
  /** The checks of words that do not run, or know English words alone, for those languages. */
  notChecked: Rule[];
}

/** Checks that know words of a language: numbers, weekdays, months, names and hedges. */
const OF_WORDS: readonly Rule[] = [
  'account/missing',
  'account/added',
  'coverage/number',
  'number/unbound',
  'claim/hedge',
];

/** What the languages of a corpus mean for its site. */
export function languagesOf(corpus: string, sources: readonly Pick<Source, 'record'>[]): Languages {
  const all = new Set([corpus, ...sources.map(({ record }) => record.language)]);
  const noTable = [...all].filter((tag) => tag !== '' && !language(tag)).sort();
  return {
    corpus,
    interface: messagesOf(corpus).language,
    noTable,
    notChecked: noTable.length > 0 ? [...OF_WORDS] : [],
  };
}

/** The lines of the summary that tell of it; none where all is as it is in English. */
export function languageLines({
  corpus,
  interface: words,
  noTable,
  notChecked,
}: Languages): string[] {
  return [
    ...(words === corpus
      ? []
      : [`The words of the site are English: there is no catalogue for “${corpus}”.`]),
    ...(noTable.length > 0
      ? [
          `No table of words for ${noTable.join(', ')}: ${notChecked.join(', ')} find no words of that language.`,
        ]
      : []),
  ];
}
