import { makesNumber } from './numeral.ts';

const QUOTED = /(“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*")/u;

/**
 * What a reader typed, in the forms that the language of queries has; what is in quotation marks stays. A number of several words
 * is one (`forty-two`, `1 900`), `source: courier` is one piece, `NOT word` is `-word`.
 */
export function asMeant(text: string, names: ReadonlySet<string>): string {
  const isShouted = !/\p{Ll}/u.test(text);
  return text
    .split(QUOTED)
    .map((part, at) => {
      if (at % 2 === 1) return part;
      const plain = closeFilters(joinNumbers(part), names);
      return isShouted ? plain : plain.replace(/(?<!\S)NOT +(?=\S|$)/g, '-');
    })
    .join('');
}

/** Whether it has an `OR` between words, which the language of queries does not know. */
export function hasOr(text: string): boolean {
  return (
    /\p{Ll}/u.test(text) &&
    text.split(QUOTED).some((part, at) => at % 2 === 0 && /(?<=\S )OR(?= \S)/.test(part))
  );
}

/** What was typed without filters of these names: the words that a page can mark. */
export function withoutFilters(text: string, names: readonly string[]): string {
  const filter = `(?<!\\S)-?(?:${names.map((name) => name.replace(/\W/g, '\\$&')).join('|')}):`;
  const value = '\\s*(?:“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|\\S+)';
  return text
    .replace(new RegExp(filter + value, 'giu'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function joinNumbers(text: string): string {
  return text.replace(
    /([\p{L}\d]+) (?=([\p{L}\d]+))/gu,
    (whole: string, first: string, next: string) =>
      makesNumber(first.toLowerCase(), next.toLowerCase()) ? `${first}-` : whole,
  );
}

function closeFilters(text: string, names: ReadonlySet<string>): string {
  return text.replace(
    /(?<!\S)(-?([\p{L}\p{N}-]+):) +(?=[^\s:]+(?:\s|$)|$)/gu,
    (whole: string, head: string, name: string) => (names.has(name.toLowerCase()) ? head : whole),
  );
}
