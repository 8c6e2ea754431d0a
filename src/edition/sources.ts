import { address } from '../corpus/address.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { nameFinder } from '../corpus/names.ts';
import type { Note } from '../corpus/note.ts';
import type { Passage, Source, SourceRecord } from '../corpus/source.ts';
import { messagesOf } from '../messages/messages.ts';
import { anchor } from '../text/anchor.ts';
import { direction } from '../text/languages/direction.ts';
import { quotations } from '../text/quotations.ts';
import { wordCount } from '../text/words.ts';
import { firstDay, published } from './dates.ts';
import { originsOf } from './passages.ts';
import { sameWords } from './same-words.ts';
import type { Facts, NoteView, PassageView, SourceView } from './source-view.ts';

/** Views of all sources, each passage with its notes and with what the build finds about it. */
export function sourceViews(corpus: Corpus): SourceView[] {
  const say = messagesOf(corpus.site.language);
  const noteKinds = { ...say.data.noteKinds, ...corpus.site.noteKinds };
  const labels = new Map(Object.entries(noteKinds));
  const factsOf = factFinder(corpus);
  const notes = Map.groupBy(corpus.notes, (note) => `${note.source}:${note.n}`);
  return corpus.sources.map((source) => {
    const { record } = source;
    const passages = source.passages.map((passage): PassageView => {
      const at = `${record.key}:${passage.n}`;
      return {
        n: passage.n,
        kind: passage.kind,
        text: passage.kind === 'furniture' ? '' : passage.text,
        ...shapeOf(passage),
        quotations: quotations(passage.text).found.map(({ start, end }) => [start, end]),
        needs: passage.needs,
        address: address.passage(record.key, passage.n),
        notes: (notes.get(at) ?? [])
          .map((note) => noteView(note, passage, labels))
          .toSorted(bySign),
        origins: originsOf({ source, passage, index: 0 }),
        facts: factsOf(at, passage),
      };
    });
    return {
      key: record.key,
      sign: record.sign ?? record.key,
      title: record.title,
      titleBy: record.titleBy,
      heading: record.titleBy === 'us' ? `[${record.title}]` : record.title,
      name: sourceName(record),
      record,
      dateText: published(record, say),
      date: firstDay(record),
      isAccount: record.original !== undefined,
      lang: languagesOf(record, corpus.site.language),
      ...directionOf(record, corpus.site.language),
      file: source.file,
      ...(source.part !== undefined && { part: source.part }),
      words: passages.reduce((sum, passage) => sum + wordCount(passage.text), 0),
      passages,
      sections: passages
        .filter((passage) => passage.kind === 'subheading')
        .map(({ n, text, shape }) => ({
          n,
          text,
          ...(shape?.is === 'heading' ? { level: shape.level } : {}),
        })),
      address: address.source(record.key),
    };
  });
}

function shapeOf({
  shape,
  marks,
  locator,
  picture,
}: Passage): Pick<Passage, 'shape' | 'marks' | 'locator' | 'picture'> {
  return {
    ...(shape && shape.is !== 'paragraph' ? { shape } : {}),
    ...(marks && marks.length > 0 ? { marks } : {}),
    ...(locator ? { locator } : {}),
    ...(picture ? { picture } : {}),
  };
}

/** How prose calls a source: its publisher's name, or its title where nobody is known to have published it. */
export function sourceName({ publisher, title }: SourceRecord): string {
  return publisher?.name ?? title;
}

/** An account is in the site's language, but the words that it quotes are in the source's. */
function languagesOf({ language, original }: SourceRecord, site: string): SourceView['lang'] {
  const words = language === site ? undefined : language;
  return { text: original === undefined ? words : undefined, words };
}

/** An account runs as the site does, a text of its own as its language does. */
function directionOf({ language, original }: SourceRecord, site: string): Pick<SourceView, 'dir'> {
  const dir = direction(language);
  return original === undefined && dir !== direction(site) ? { dir } : {};
}

function noteView(note: Note, passage: Passage, labels: ReadonlyMap<string, string>): NoteView {
  const anchoring =
    note.on === undefined
      ? undefined
      : anchor(passage.text, { exact: note.on, before: note.before, after: note.after });
  const range = anchoring?.status === 'ok' ? anchoring.range : undefined;
  return {
    id: note.id,
    kind: note.kind,
    label: labels.get(note.kind) ?? note.kind,
    lemma: note.on ?? '',
    range: range ? [range.start, range.end] : null,
    text: note.text,
    address: address.note(note.source, note.id),
  };
}

/** As their signs stand in the text: each at the end of its words, those about the whole passage last. */
function bySign(a: NoteView, b: NoteView): number {
  const end = ({ range }: NoteView) => range?.[1] ?? Number.MAX_SAFE_INTEGER;
  return end(a) - end(b);
}

/** Finds what nobody needs to write about a passage: claims, figures, names, the same words elsewhere, dates of weekdays. */
function factFinder(corpus: Corpus): (at: string, passage: Passage) => Facts {
  const claims = group(
    corpus.claims.flatMap((claim) =>
      claim.evidence.map((piece): [string, string] => [piece.at, claim.id]),
    ),
  );
  const figures = group(
    corpus.figures.flatMap((figure) =>
      figure.reports.map((report): [string, string] => [report.at, figure.id]),
    ),
  );
  const same = sameWords(corpus.sources);
  const namesIn = nameFinder(corpus.entities);
  const isPrivate = new Set(
    corpus.entities.filter((entity) => entity.private).map((entity) => entity.id),
  );
  const dates = new Map<string, Facts['dates']>();
  for (const event of corpus.events) {
    for (const { at, word } of event.resolves)
      dates.set(at, [...(dates.get(at) ?? []), { word, date: event.date, event: event.id }]);
  }
  return (at, passage) => ({
    claims: claims.get(at) ?? [],
    figures: figures.get(at) ?? [],
    entities: [...new Set(namesIn(passage.text).map((naming) => naming.entity))].filter(
      (id) => !isPrivate.has(id),
    ),
    same: same.get(at) ?? [],
    dates: dates.get(at) ?? [],
  });
}

function group(pairs: readonly [string, string][]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const list = groups.get(key) ?? [];
    if (!list.includes(value)) list.push(value);
    groups.set(key, list);
  }
  return groups;
}

/** Every weekday word of a source that no event gives a date to is listed by the build; this finds those words. */
export function weekdayWords(source: Source): { at: string; word: string }[] {
  return source.passages.flatMap((passage) =>
    [...passage.text.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g)].map((match) => ({
      at: `${source.record.key}:${passage.n}`,
      word: match[0],
    })),
  );
}
