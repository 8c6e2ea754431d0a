import { en } from './en.ts';
import type { LanguageTable } from './language-table.ts';

/** The table of a language by its BCP 47 tag (`en`, `en-GB`), or nothing where there is none. */
export function language(tag: string): LanguageTable | undefined {
  return tag.toLowerCase().split(/[-_]/)[0] === 'en' ? en : undefined;
}
