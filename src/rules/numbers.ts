import type { Corpus } from '../corpus/corpus.ts';
import { type Problem, problem } from '../corpus/problem.ts';
import type { Edition } from '../edition/edition.ts';
import type { Lookup } from '../edition/lookup.ts';
import type { ProseField } from '../prose/field.ts';
import { rulesOf } from '../prose/kinds.ts';
import { escapePattern } from '../text/escape.ts';
import { en } from '../text/languages/en.ts';
import { type NumberFound, numbers } from '../text/numbers.ts';
import { isBeforeUnit } from '../verify/things.ts';

/** How many numbers stand in our words, how many of them are bound, and those that are not. */
export interface Binding {
  total: number;
  bound: number;
  problems: Problem[];
}

type Value = NumberFound['value'];

/**
 * Every number that counts, measures or dates in our prose stands in what the prose rests on: a passage with its figures and dates, an
 * event, a check. Ordinals and *one* are exempt unless before a unit; so is what site.yaml allows.
 */
export function checkNumbers(
  { site, claims, figures }: Corpus,
  edition: Edition,
  find: Lookup,
  prose: readonly ProseField[],
): Binding {
  const allowed = site.numbers.allow.map((entry) => entry.match);
  // Of mere texts nothing says yet which numbers matter.
  const isEdited = claims.length + figures.length > 0;
  const valuesOf = groundFinder(edition, find);
  const found = prose
    .filter(({ kind }) => rulesOf(kind).numbers && (isEdited || !kind.startsWith('site.')))
    .map((field) => unbound(field, allowed, valuesOf));
  const total = found.reduce((sum, one) => sum + one.total, 0);
  const problems = found.flatMap((one) => one.problems);
  return { total, bound: total - problems.length, problems };
}

/** Two numbers that are one: a verse, a ratio, a time. */
const PAIR = /\b\d+:\d+\b/g;

/** The numbers that a field may have; nothing is bound by its own words. */
function groundFinder(edition: Edition, find: Lookup): (field: ProseField) => Set<Value> {
  const events = Map.groupBy(
    edition.events.flatMap((event) => event.at.map((at) => ({ at, event }))),
    ({ at }) => at,
  );
  const figures = Map.groupBy(
    edition.figures.flatMap((figure) =>
      figure.reports.map((report) => ({ at: `${report.source}:${report.passage}`, report })),
    ),
    ({ at }) => at,
  );
  const known = new Map<string, readonly Value[]>();
  const inText = (text: string): readonly Value[] => {
    const values = known.get(text) ?? numbers(text).map(({ value }) => value);
    known.set(text, values);
    return values;
  };
  const ofPassage = (at: string, owner: string): string[] => {
    const passage = find.passage(at);
    return [
      passage?.passage.text ?? '',
      passage?.source.dateText ?? '',
      ...(events.get(at) ?? [])
        .filter(({ event }) => event.id !== owner)
        .flatMap(({ event }) => [event.dateText, event.why]),
      ...(figures.get(at) ?? []).map(({ report }) => `${report.value ?? ''} ${report.quote}`),
    ];
  };
  const ofCited = (id: string, owner: string): string[] => {
    const cited = find.cited(id);
    if (!cited || id === owner) return [];
    const check = cited.kind === 'check' ? find.check(id) : undefined;
    const event = cited.kind === 'event' ? find.event(id) : undefined;
    const claim = cited.kind === 'claim' ? find.claim(id) : undefined;
    return [
      ...cited.at.flatMap((at) => ofPassage(at, owner)),
      cited.kind === 'passage' ? '' : cited.says,
      check ? `${check.sum} ${check.why}` : '',
      event ? `${event.dateText} ${event.why}` : '',
      claim ? claim.evidence.map((piece) => piece.quote).join(' ') : '',
    ];
  };
  // What is computed of an entry is no word of ours.
  const computed = ({ kind, owner }: ProseField): string[] =>
    kind.startsWith('check.') ? [find.check(owner)?.sum ?? ''] : [];
  return (field) => {
    const pairs = new Set(field.text.match(PAIR));
    // Of a verse or a ratio, 3:1, neither half is evidence for a number that stands alone.
    const inGround = (text: string) =>
      inText(text.replace(PAIR, (pair) => (pairs.has(pair) ? pair : ' '.repeat(pair.length))));
    const own = [...(field.besides?.() ?? []), ...computed(field)].flatMap(inText);
    const values = new Set([
      ...own,
      ...[
        ...field.restsOn().flatMap((at) => ofPassage(at, field.owner)),
        ...(field.cites ?? []).flatMap((id) => ofCited(id, field.owner)),
      ].flatMap(inGround),
    ]);
    if (!field.reckons) return values;
    // Only from numbers that stand in the text itself and are bound, or are computed.
    const named = numbers(field.text).flatMap(({ value }) => (values.has(value) ? [value] : []));
    for (const value of reckoned([
      ...named,
      ...computed(field).flatMap(inText),
      ...dayNumbers(field),
    ]))
      values.add(value);
    return values;
  };
}

/** The days of the dates between which a field reckons, where they are two. */
function dayNumbers({ besides }: ProseField): Value[] {
  const dates = new Set((besides?.() ?? []).filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text)));
  return dates.size === 2 ? [...dates].map((date) => Number(date.slice(-2))) : [];
}

const MONTHS = [28, 29, 30, 31] as const;

/** What two numbers make: their sum, their difference, the difference with both ends counted and a week less; what is left of a month; the days of weeks; and one as a part of the other. */
function reckoned(values: readonly Value[]): number[] {
  const known = [...new Set(values)].filter((value) => typeof value === 'number');
  const pairs = known.flatMap((a) => known.map((b) => [a + b, Math.abs(a - b)] as const));
  const ofMonths = known.flatMap((a) => [a * 7, ...MONTHS.map((month) => month - a + 1)]);
  return [
    ...MONTHS,
    ...ofMonths,
    ...pairs.flatMap(([sum, apart]) => [sum, apart, apart + 1, apart - 7]),
    ...known.flatMap((a) => known.flatMap((b) => (a < b ? [a / b] : []))),
  ];
}

function unbound(
  field: ProseField,
  allowed: readonly string[],
  valuesOf: (field: ProseField) => Set<Value>,
): { total: number; problems: Problem[] } {
  const counted = numbersThatCount(withoutAllowed(field.text, allowed));
  if (counted.length === 0) return { total: 0, problems: [] };
  const values = valuesOf(field);
  const missing = counted.filter((number) => !values.has(number.value));
  return {
    total: counted.length,
    problems: missing.map((number) =>
      problem(
        'number/unbound',
        field.placeAt(number.start),
        `Nothing cited here has the number ${number.text}.`,
        'Cite the figure, event or check that has it, or correct the number.',
      ),
    ),
  };
}

function numbersThatCount(text: string): NumberFound[] {
  return numbers(text).filter((number) => {
    if (text[number.start - 1] === '¶') return false;
    return (!number.one && !number.ordinal) || isBeforeUnit(text.slice(number.end), en);
  });
}

/** Blanks what is allowed and what cites, so that offsets and words around stay. */
function withoutAllowed(text: string, allowed: readonly string[]): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  const cleared = text.replace(/\[@[^\]]*\]/g, blank);
  return allowed.reduce((rest, match) => {
    const pattern = new RegExp(escapePattern(match), 'giu');
    return rest.replace(pattern, blank);
  }, cleared);
}
