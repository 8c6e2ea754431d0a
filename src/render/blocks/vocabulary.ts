import type { CheckView } from '../../edition/data-view.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { editDistance } from '../../text/nearest-word.ts';

/** What an id in an attribute can stand for. */
export type Nameable =
  | 'claim'
  | 'figure'
  | 'check'
  | 'event'
  | 'term'
  | 'position'
  | 'silence'
  | 'note'
  | 'passage';

/** The names that attributes may use. */
export interface Vocabulary {
  ids: (kind: Nameable) => ReadonlySet<string>;
  /** The passages that report a figure. */
  reportsOf: (figure: string) => readonly string[];
  check: (id: string) => CheckView | undefined;
  /** What to write in place of a name that nothing has. */
  instead: (name: string, known: ReadonlySet<string>) => string;
}

/** A vocabulary without words, for what can be told of attributes before there is an edition. */
export const NO_WORDS: Vocabulary = {
  ids: () => new Set(),
  reportsOf: () => [],
  check: () => undefined,
  instead: () => '',
};

/** The vocabulary of an edition. `instead` finds a better name, or '' when nothing comes to mind. */
export function vocabularyOf(
  edition: Edition,
  find: Lookup,
  instead: Vocabulary['instead'],
): Vocabulary {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const passages = edition.sources.flatMap((source) =>
    source.passages.map((passage) => ({ at: `${source.key}:${passage.n}`, passage })),
  );
  const names = {
    claim: () => ids(edition.claims),
    figure: () => ids(edition.figures),
    check: () => ids(edition.checks),
    event: () => ids(edition.events),
    term: () => ids(edition.terms),
    position: () => ids(edition.positions),
    silence: () => ids(edition.silences),
    note: () => ids(passages.flatMap(({ passage }) => passage.notes)),
    passage: () => new Set(passages.map(({ at }) => at)),
  };
  return {
    ids: (kind) => names[kind](),
    reportsOf: (figure) =>
      find.figure(figure)?.reports.map(({ source, passage }) => `${source}:${passage}`) ?? [],
    check: find.check,
    instead: (name, known) => instead(name, known) || wouldDo(name, known),
  };
}

/** The names that would do, nearest first. */
export function wouldDo(name: string, known: Iterable<string>): string {
  const near = [...known]
    .map((one) => ({ one, distance: editDistance(name, one) }))
    .toSorted((a, b) => a.distance - b.distance || (a.one < b.one ? -1 : 1))
    .map(({ one }) => one);
  if (near.length === 0) return 'There is none in this corpus.';
  return `What would do: ${near.slice(0, 6).join(', ')}${near.length > 6 ? ', …' : ''}.`;
}
