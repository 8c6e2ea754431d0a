import { type Formats, formatsOf } from '../text/languages/formats.ts';
import { ar } from './ar/ar.ts';
import { de } from './de/de.ts';
import { en, type Messages } from './en/en.ts';

/** What a site says in words of its own, in one language, with that language's numbers, days and lists. */
export interface Say extends Messages {
  format: Formats;
  /** BCP 47 tag of the words; not that of the formats where there is no catalogue. */
  language: string;
}

/**
 * The messages of a site in a language, by its tag. Where there is no catalogue for it the words are English, whole sentences
 * with the numbers and lists in them, and what stands by itself is still written as that language does.
 */
export function messagesOf(tag: string): Say {
  const format = formatsOf(tag);
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  if (isServed(primary)) return { ...CATALOGUES[primary](format), format, language: tag };
  return { ...en(formatsOf('en')), format, language: 'en' };
}

const CATALOGUES = { en, de, ar } as const;

function isServed(language: string): language is keyof typeof CATALOGUES {
  return Object.hasOwn(CATALOGUES, language);
}
