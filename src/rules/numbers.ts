import type { Corpus } from '../corpus/corpus.ts';
import { type Place, type Problem, problem } from '../corpus/problem.ts';
import type { Edition } from '../edition/edition.ts';
import type { Lookup } from '../edition/lookup.ts';
import type { Title, WrittenSentence } from '../render/explain/written.ts';
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

/** A text of ours with what its numbers may rest on. */
interface Bindable {
  text: string;
  place: Place;
  sources: string[];
}

/**
 * Every number that counts, measures or dates in claims, notes and the explainer stands in what is cited there: a passage, figure,
 * event or check. Ordinals and *one* are exempt unless before a unit; so is what site.yaml allows.
 */
export function checkNumbers(
  corpus: Corpus,
  edition: Edition,
  find: Lookup,
  written: readonly WrittenSentence[],
  titles: readonly Title[],
): Binding {
  const grounds = groundFinder(edition, find);
  const list: Bindable[] = [
    ...corpus.claims.flatMap((claim) => {
      const sources = [
        ...claim.evidence.flatMap((piece) => grounds(piece.at)),
        ...claim.evidence.map((piece) => piece.quote ?? ''),
        claim.asOf ?? '',
      ];
      const texts = [claim.text, ...(claim.inRun === undefined ? [] : [claim.inRun])];
      return texts.map((text) => ({
        text,
        place: claim.place(text === claim.text ? 'text' : 'inRun'),
        sources,
      }));
    }),
    ...corpus.notes.map((note) => {
      const cited = [...note.text.matchAll(/@([a-z0-9:-]+)/g)].map((match) => match[1] ?? '');
      return {
        text: note.text,
        place: note.place,
        sources: [`${note.source}:${note.n}`, ...cited]
          .flatMap((id) => grounds(id))
          .concat(find.source(note.source)?.dateText ?? ''),
      };
    }),
    ...corpus.positions.flatMap((position) =>
      position.holders.map(({ says, claims, asOf }, index) => ({
        text: says,
        place: position.place('holders', index, 'says'),
        sources: [asOf, ...claims.flatMap((id) => grounds(id))],
      })),
    ),
    ...written.map(({ text, place, cites }) => ({
      text,
      place,
      sources: cites.flatMap((id) => grounds(id)),
    })),
    ...titles.map(({ text, place, cites, shows }) => ({
      text,
      place,
      sources: [shows, ...cites.flatMap((id) => grounds(id))],
    })),
  ];
  const allowed = corpus.site.numbers.allow.map((entry) => entry.match);
  const found = list.map((bindable) => unbound(bindable, allowed));
  const total = found.reduce((sum, one) => sum + one.total, 0);
  const problems = found.flatMap((one) => one.problems);
  return { total, bound: total - problems.length, problems };
}

/** What a number may rest on, for an id or a passage: texts in which it must stand. */
function groundFinder(edition: Edition, find: Lookup): (id: string) => string[] {
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
  const ofPassage = (at: string): string[] => {
    const found = find.passage(at);
    return [
      found?.passage.text ?? '',
      found?.source.dateText ?? '',
      ...(events.get(at) ?? []).flatMap(({ event }) => [event.dateText, event.why]),
      ...(figures.get(at) ?? []).map(({ report }) => `${report.value ?? ''} ${report.quote}`),
    ];
  };
  return (id) => {
    const cited = find.cited(id);
    if (!cited) return [];
    const check = cited.kind === 'check' ? find.check(id) : undefined;
    const event = cited.kind === 'event' ? find.event(id) : undefined;
    const claim = cited.kind === 'claim' ? find.claim(id) : undefined;
    return [
      ...cited.at.flatMap(ofPassage),
      cited.kind === 'passage' ? '' : cited.says,
      check ? `${check.sum} ${check.why}` : '',
      event ? `${event.dateText} ${event.why}` : '',
      claim ? claim.evidence.map((piece) => piece.quote).join(' ') : '',
    ];
  };
}

function unbound(
  { text, place, sources }: Bindable,
  allowed: readonly string[],
): { total: number; problems: Problem[] } {
  const counted = numbersThatCount(withoutAllowed(text, allowed));
  const values = new Set(
    sources.flatMap((source) => numbers(source).map((number) => number.value)),
  );
  const missing = counted.filter((number) => !values.has(number.value));
  return {
    total: counted.length,
    problems: missing.map((number) =>
      problem(
        'number/unbound',
        place,
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
