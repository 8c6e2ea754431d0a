import { calendarWords } from '../text/calendar.ts';
import type { LanguageTable } from '../text/languages/language-table.ts';
import { quotations } from '../text/quotations.ts';
import { words } from '../text/words.ts';
import type { Thing } from './things.ts';

/** What `strangeNames` already knows: the things of the account, and its language. */
interface Known {
  ours: readonly Thing[];
  table: LanguageTable;
}

/**
 * Capitalised words inside a sentence of an account that belong to no entity and that the original's
 * passage does not have; in square brackets, that the whole original does not have: `inSource` has
 * its words.
 */
export function strangeNames(
  account: string,
  original: string,
  inSource: ReadonlySet<string>,
  known: Known,
): Thing[] {
  if (!known.table.capitalsAreNames) return [];
  const inPassage = new Set(words(original).map(({ text }) => text));
  const covered = [
    ...known.ours.filter(({ kind }) => kind === 'name'),
    ...calendarWords(account, known.table),
    ...quotations(account).found,
  ];
  return [...account.matchAll(/\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu)].flatMap(
    ({ 0: text, index: start }) => {
      const end = start + text.length;
      const before = account.slice(0, start);
      if (text === 'I' || beginsSentence(before)) return [];
      if (covered.some((range) => range.start < end && start < range.end)) return [];
      const isBracketed = before.lastIndexOf('[') > before.lastIndexOf(']');
      const source = isBracketed ? inSource : inPassage;
      if (
        words(text.replace(/['’]s$/, '')).every(
          (word) => source.has(word.text) || source.has(`${word.text}s`),
        )
      )
        return [];
      return [{ kind: 'name', key: `word ${text}`, text, start, end, isNeeded: true } as const];
    },
  );
}

/** Whether nothing but spaces, quotes and brackets is between a sentence's end and here. */
function beginsSentence(before: string): boolean {
  return /(?:^|[.?!:…¶])[\s“”‘’"'()[\]]*$/u.test(before);
}
