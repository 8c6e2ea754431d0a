import type { Mention } from '../corpus/mentions.ts';
import type { LanguageTable } from '../text/languages/language-table.ts';
import type { EntityView } from './data-view.ts';
import { capitalised } from './phrases.ts';

/** Whether a sentence says anywhere who a person is: by the office, or as a source describes them. */
export function tellsRole({ office, roles }: EntityView, sentence: string): boolean {
  const folded = fold(sentence);
  return [office, ...roles.map(({ quote }) => quote)].some(
    (words) => words !== '' && folded.includes(fold(words)),
  );
}

/**
 * What a sentence of ours puts before the first mention of a person on a page: `Mayor `, so that `Brandt` becomes `Mayor Livia Brandt`.
 * Nothing where the words around the name say already who it is, where another name or title stands before it, and where the name only
 * tells which thing is meant: `the Brandt plan`.
 */
export function officeBefore(
  { entity, start, end }: Mention<EntityView>,
  sentence: string,
  words: LanguageTable | undefined,
): string {
  const before = sentence.slice(0, start);
  const isFirst = /(?:^|[.!?:]\s+)$/.test(before);
  const isKnown =
    entity.office === '' ||
    words === undefined ||
    isDescribed(entity, before, sentence.slice(start, end), sentence.slice(end)) ||
    isWhich(before, words) ||
    (!isFirst && followsName(before, words));
  if (isKnown) return '';
  return `${isFirst ? capitalised(entity.office) : entity.office} `;
}

/** The full form of an abbreviation among the names of an entity: `TTA` has its letters from `Tessen Tram Authority`; countries need none. */
export function inFull({ kind, name, variants }: EntityView, short: string): string | undefined {
  if (kind === 'country' || !/^\p{Lu}{2,}$/u.test(short)) return undefined;
  return [name, ...variants].find((full) => full !== short && initials(full) === short);
}

function initials(name: string): string {
  return [...name.matchAll(/(?<![\p{L}\p{N}’'])\p{Lu}/gu)].join('');
}

/** Whether the office stands right before the name or in it, or right after it: `Brandt, the mayor`, `Brandt of Tessen` for a `Tessen councillor`. */
function isDescribed({ office, roles }: EntityView, before: string, name: string, after: string) {
  const described = [office, ...roles.map(({ quote }) => quote)].map(fold);
  const last = new Set(described.map((words) => words.split(' ').at(-1) ?? ''));
  const [nearest = ''] = fold(before).match(/[\p{L}'-]+(?= $)/u) ?? [];
  const next = fold(after).slice(0, 60);
  const [, whence] = after.match(/^ \p{Ll}+ (\p{Lu}[\p{L}\p{N}]*)/u) ?? [];
  return (
    last.has(nearest) ||
    fold(name)
      .split(' ')
      .slice(0, -1)
      .some((word) => last.has(word)) ||
    (whence !== undefined && office.split(' ').includes(whence)) ||
    (/^(?:,| \(| as )/.test(next) && described.some((words) => next.includes(words)))
  );
}

/** Whether the name only tells which of several things is meant. */
function isWhich(
  before: string,
  { determiners, coordinators }: Pick<LanguageTable, 'determiners' | 'coordinators'>,
): boolean {
  const [word = '', previous = ''] = before.trimEnd().split(/\s+/).toReversed();
  if (!/\s$/.test(before)) return false;
  if (determiners.includes(word.toLowerCase())) return true;
  return (
    coordinators.includes(word) &&
    /^\p{Lu}/u.test(previous) &&
    isWhich(before.slice(0, before.lastIndexOf(previous)), { determiners, coordinators })
  );
}

/** Whether a word with a capital stands right before it, as a title or a first name does; days and months are none. */
function followsName(before: string, { weekdays, months }: LanguageTable): boolean {
  const [word = ''] = before.match(/\p{Lu}[\p{L}.’'-]*(?= $)/u) ?? [];
  const isDay = [weekdays, months].some((table) => Object.hasOwn(table, word));
  const isFirst = /(?:^|[.!?:]\s+)$/.test(before.slice(0, -word.length - 1));
  return word !== '' && !isDay && !isFirst;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s/g, ' ');
}
