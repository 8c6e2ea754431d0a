import { makesNumber } from './numeral.ts';

const QUOTED = /(“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*")/u;

/**
 * What a reader typed, in the forms that the language of queries has; what is in quotation marks stays. A number of several words
 * is one (`forty-two`), a day in digits (`2025-02-16`, `16.2.2025`) stands in words as in texts, `source: dawn` is one piece,
 * `NOT word` is `-word`.
 */
export function asMeant(text: string, language: string, names: ReadonlySet<string>): string {
  const isShouted = !/\p{Ll}/u.test(text);
  return text
    .split(QUOTED)
    .map((part, at) => {
      if (at % 2 === 1) return part;
      const plain = closeFilters(joinNumbers(spellDays(part, language)), names);
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

function spellDays(text: string, language: string): string {
  return text
    .replace(
      /(?<![\d.-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/g,
      (whole: string, year: string, month: string, day: string) =>
        dayOf(year, month, day, language) ?? whole,
    )
    .replace(
      /(?<![\d.-])(\d\d?)\.(\d\d?)\.(\d{4})(?![\d-])/g,
      (whole: string, day: string, month: string, year: string) =>
        dayOf(year, month, day, language) ?? whole,
    );
}

function dayOf(year: string, month: string, day: string, language: string): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  const name = date.toLocaleDateString(language, { month: 'long', timeZone: 'UTC' });
  return `${Number(day)} ${name} ${year}`;
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
