import { address } from '../corpus/address.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { PassageKind } from '../corpus/source.ts';
import { addressViews } from '../edition/addresses.ts';
import { asOfViews } from '../edition/as-of.ts';
import { type Certainty, claimViews, type Use } from '../edition/claims.ts';
import type { Edition, PageView } from '../edition/edition.ts';
import {
  entityViews,
  eventViews,
  figureViews,
  positionViews,
  silenceViews,
  termViews,
} from '../edition/lists.ts';
import { lookup } from '../edition/lookup.ts';
import { indexPassages } from '../edition/passages.ts';
import { foreignIn } from '../edition/quoted-language.ts';
import { sourceViews, weekdayWords } from '../edition/sources.ts';
import { verdictOf } from '../edition/verdict.ts';
import { type ResolvedPage, resolveOutline } from '../render/explain/outline.ts';
import type { QuotationCheck } from '../verify/certainty.ts';

/** An edition, and the resolved outlines of its explainer and of its pages about the site. */
export interface Made {
  edition: Edition;
  outlines: ResolvedPage[];
}

/** Makes the edition of a corpus whose references are sound. `certainty` says what verification found of each quotation. */
export function makeEdition(
  corpus: Corpus,
  certainty: Certainty,
  quotations: Record<QuotationCheck, number>,
): Made {
  const index = indexPassages(corpus);
  const sources = sourceViews(corpus);
  const checks = corpus.checks.map((check) => verdictOf(check, corpus.figures));
  const bare = {
    site: corpus.site,
    sources,
    claims: claimViews(corpus, index, checks, certainty, []),
    figures: figureViews(corpus, certainty),
    checks,
    events: eventViews(corpus),
    entities: entityViews(corpus, sources),
    terms: termViews(corpus),
    positions: positionViews(corpus),
    silences: silenceViews(corpus),
    explainer: [],
    asOf: [],
    pages: [],
    changes: corpus.changes,
    corrections: corpus.corrections,
    addresses: [],
    summary: emptySummary(quotations),
  } satisfies Edition;
  const find = lookup(bare);
  const explained = corpus.explainer.map((outline) =>
    resolveOutline(outline, 'explainer', bare, find),
  );
  const explainer = explained.map(({ view }) => view);
  const about = corpus.pages.map((outline) => resolveOutline(outline, 'page', bare, find));
  const pages = about.map(({ view }) => view);
  const claims = claimViews(corpus, index, checks, certainty, [
    ...usesIn(explainer),
    ...usesInNotes(corpus),
  ]).map((claim) => ({
    ...claim,
    foreign: foreignIn(`${claim.text} ${claim.inRun}`, find.languageOf),
  }));
  const whole = { ...bare, claims, explainer, pages, asOf: asOfViews(claims, sources) };
  const edition: Edition = {
    ...whole,
    addresses: addressViews(whole, corpus),
    summary: summaryOf(whole, corpus, quotations),
  };
  return { edition, outlines: [...explained, ...about] };
}

function usesIn(pages: readonly PageView[]): Use[] {
  return pages.flatMap((page) =>
    page.sections.flatMap((section) =>
      section.sentences.flatMap((sentence) =>
        sentence.cites.map(
          (id): Use => ({
            id,
            address: section.address,
            label: `${page.title}: ${section.heading}`,
            by: 'explainer',
          }),
        ),
      ),
    ),
  );
}

function usesInNotes(corpus: Corpus): Use[] {
  const signs = new Map(
    corpus.sources.map(({ record }) => [record.key, record.sign ?? record.key]),
  );
  return corpus.notes.flatMap((note) =>
    [...note.text.matchAll(/@([a-z][a-z0-9-]*)(?=[\s;\]])/g)].map(
      (match): Use => ({
        id: match[1] ?? '',
        address: address.note(note.source, note.id),
        label: `Note on ${signs.get(note.source) ?? note.source} ¶${note.n}`,
        by: 'note',
      }),
    ),
  );
}

/** Whether a passage says nothing that a claim could rest on. */
function isSpent(kind: PassageKind): boolean {
  return kind === 'furniture' || kind === 'removed';
}

function emptySummary(quotations: Record<QuotationCheck, number>): Edition['summary'] {
  return {
    sources: 0,
    passages: 0,
    notes: 0,
    claims: 0,
    quotations,
    explainerSentences: 0,
    explainerCited: 0,
    numbers: 0,
    numbersBound: 0,
    passagesCitedOrExcused: 0,
    unusedClaims: [],
    unresolvedWeekdays: [],
  };
}

function summaryOf(
  edition: Omit<Edition, 'addresses' | 'summary'>,
  corpus: Corpus,
  quotations: Record<QuotationCheck, number>,
): Edition['summary'] {
  const sentences = edition.explainer.flatMap((page) =>
    page.sections.flatMap((section) => section.sentences),
  );
  const resolved = new Set(
    corpus.events.flatMap((event) => event.resolves.map(({ at, word }) => `${at} ${word}`)),
  );
  const excused = new Set(corpus.excuses.uncited.map((excuse) => excuse.at));
  const passages = edition.sources.flatMap((source) =>
    source.passages.map((passage) => ({ at: `${source.key}:${passage.n}`, passage })),
  );
  return {
    ...emptySummary(quotations),
    sources: edition.sources.length,
    passages: passages.length,
    notes: corpus.notes.length,
    claims: edition.claims.length,
    explainerSentences: sentences.length,
    explainerCited: sentences.filter((sentence) => sentence.cites.length > 0).length,
    passagesCitedOrExcused: passages.filter(
      ({ at, passage }) =>
        isSpent(passage.kind) || passage.facts.claims.length > 0 || excused.has(at),
    ).length,
    unusedClaims: edition.claims
      .filter((claim) => claim.usedIn.length === 0)
      .map((claim) => claim.id),
    unresolvedWeekdays: corpus.sources
      .flatMap((source) => weekdayWords(source))
      .filter(({ at, word }) => !resolved.has(`${at} ${word}`))
      .map(({ at, word }) => `${at} ${word}`),
  };
}
