import { messagesOf, type Say } from '../messages/messages.ts';
import { pageFinder } from '../text/paths.ts';
import type { CheckView, EntityView, EventView, FigureView, SilenceView } from './data-view.ts';
import type { ClaimView, Edition } from './edition.ts';
import { type LanguageOf, quotedLanguage } from './quoted-language.ts';
import { reason } from './reason.ts';
import type { PassageView, SourceView } from './source-view.ts';

/** What an id in a citation stands for: its address, the one word by which a citation shows it, and what it says. */
export interface Cited {
  kind: 'claim' | 'figure' | 'check' | 'event' | 'silence' | 'note' | 'passage' | 'term' | 'entity';
  id: string;
  address: string;
  word: string;
  says: string;
  /** Passages that it rests on. */
  at: string[];
  /** Exact words that it quotes, each verified where it is recorded. */
  quotes: string[];
}

/** Finds things of an edition by id or reference. */
export interface Lookup {
  /** All sources, in the order of the corpus. */
  sources: readonly SourceView[];
  source: (key: string) => SourceView | undefined;
  /** The source that a reference in a file of the corpus means: a path, or what tools for Markdown call a page. */
  page: (file: string, reference: string) => SourceView | undefined;
  passage: (at: string) => { source: SourceView; passage: PassageView; index: number } | undefined;
  claim: (id: string) => ClaimView | undefined;
  figure: (id: string) => FigureView | undefined;
  check: (id: string) => CheckView | undefined;
  event: (id: string) => EventView | undefined;
  entity: (id: string) => EntityView | undefined;
  silence: (id: string) => SilenceView | undefined;
  cited: (id: string) => Cited | undefined;
  /** The id of what can be cited and has that address. */
  citedAt: (address: string) => string | undefined;
  /** Why a claim has its status. */
  reason: (claim: ClaimView) => string;
  /** `Courier ¶14`. */
  passageName: (at: string) => string;
  languageOf: LanguageOf;
  /** What the site says, in its language. */
  say: Say;
}

/** Indexes an edition once. */
export function lookup(edition: Edition): Lookup {
  const say = messagesOf(edition.site.language);
  const words = say.data.cited;
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    new Map(list.map((item) => [item.id, item]));
  const sources = new Map(edition.sources.map((source) => [source.key, source]));
  const files = Map.groupBy(edition.sources, ({ file }) => file);
  const pageAt = pageFinder(files.keys());
  const passages = new Map<string, { source: SourceView; passage: PassageView; index: number }>(
    edition.sources.flatMap((source) =>
      source.passages.map(
        (passage, index) => [`${source.key}:${passage.n}`, { source, passage, index }] as const,
      ),
    ),
  );
  const claims = byId(edition.claims);
  const figures = byId(edition.figures);
  const checks = byId(edition.checks);
  const events = byId(edition.events);
  const entities = byId(edition.entities);
  const silences = byId(edition.silences);
  const passageName = (at: string): string => {
    const found = passages.get(at);
    return found ? `${found.source.sign} ¶${found.passage.n}` : at;
  };

  const cited = new Map<string, Cited>();
  const add = ({ quotes = [], ...entry }: Omit<Cited, 'quotes'> & { quotes?: string[] }): void =>
    void (cited.has(entry.id) || cited.set(entry.id, { ...entry, quotes }));
  for (const claim of edition.claims)
    add({
      kind: 'claim',
      id: claim.id,
      address: claim.address,
      word: words.claim,
      says: claim.text,
      at: claim.evidence.map((e) => `${e.source}:${e.passage}`),
      quotes: claim.evidence.map((e) => e.quote),
    });
  for (const figure of edition.figures)
    add({
      kind: 'figure',
      id: figure.id,
      address: figure.address,
      word: words.figure,
      says: figure.what,
      at: figure.reports.map((r) => `${r.source}:${r.passage}`),
      quotes: figure.reports.map((r) => r.quote),
    });
  for (const check of edition.checks)
    add({
      kind: 'check',
      id: check.id,
      address: check.address,
      word: words.check,
      says: check.says,
      at: check.at,
    });
  for (const event of edition.events)
    add({
      kind: 'event',
      id: event.id,
      address: event.address,
      word: words.event,
      says: event.says,
      at: event.at,
    });
  for (const silence of edition.silences)
    add({
      kind: 'silence',
      id: silence.id,
      address: silence.address,
      word: words.silence,
      says: silence.says,
      at: [],
    });
  for (const term of edition.terms)
    add({
      kind: 'term',
      id: term.id,
      address: term.address,
      word: words.term,
      says: term.thing,
      at: term.wordings.flatMap((wording) => wording.at),
      quotes: term.wordings.flatMap((wording) => wording.words),
    });
  for (const [at, { passage }] of passages) {
    add({
      kind: 'passage',
      id: at,
      address: passage.address,
      word: passageName(at),
      says: passage.text,
      at: [at],
    });
    for (const note of passage.notes)
      add({
        kind: 'note',
        id: note.id,
        address: note.address,
        word: words.note,
        says: note.text.replace(/\s*\[@[^\]]*\]/g, ''),
        at: [at],
      });
  }
  const ids = new Map([...cited.values()].map(({ address, id }) => [address, id]));
  return {
    sources: edition.sources,
    source: (key) => sources.get(key),
    page: (file, reference) => {
      const inside = partOf(files.get(file) ?? [], reference);
      return inside ?? files.get(pageAt(file, reference) ?? '')?.[0];
    },
    passage: (at) => passages.get(at),
    claim: (id) => claims.get(id),
    figure: (id) => figures.get(id),
    check: (id) => checks.get(id),
    event: (id) => events.get(id),
    entity: (id) => entities.get(id),
    silence: (id) => silences.get(id),
    cited: (id) => cited.get(id),
    citedAt: (address) => ids.get(address),
    reason: (claim) => reason(edition, claim, say),
    passageName,
    languageOf: quotedLanguage(edition),
    say,
  };
}

/** The document that one file of several means by the name of another: `chapter-2.xhtml` in a book. */
function partOf(parts: readonly SourceView[], reference: string): SourceView | undefined {
  const name = reference.replace(/[?#].*$|\.\w+(?=$|[?#])/g, '').replace(/^.*\//, '');
  return parts.length > 1 ? parts.find(({ part }) => part === name) : undefined;
}
