import type { Corpus } from '../corpus/corpus.ts';
import { nameInstead } from '../corpus/known-names.ts';
import type { Outline } from '../corpus/outline.ts';
import type { Problem } from '../corpus/problem.ts';
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
import { indexPassages, type PassageIndex } from '../edition/passages.ts';
import { foreignIn } from '../edition/quoted-language.ts';
import { sourceViews, weekdayWords } from '../edition/sources.ts';
import { verdictOf } from '../edition/verdict.ts';
import { behind } from '../prose/behind.ts';
import type { ProseField } from '../prose/field.ts';
import type { BlockContext } from '../render/blocks/block.ts';
import { type Resolved, resolveOutline } from '../render/explain/outline.ts';
import { outlineProse } from '../render/explain/outline-prose.ts';
import type { QuotationCheck } from '../verify/certainty.ts';

/** An edition before anything is known of its quotations, with what authors wrote in its outlines, which the checks look at. */
export interface Draft {
  bare: Edition;
  index: PassageIndex;
  written: Resolved['written'];
  /** The prose of outlines, and what it rests on. */
  prose: ProseField[];
  /** The ids that each page of an outline gives out. */
  ids: { page: PageView; ids: Resolved['ids'] }[];
  /** What is wrong with blocks. */
  problems: Problem[];
}

/** An edition, and the draft that it was made from. */
export interface Made extends Omit<Draft, 'bare' | 'index'> {
  edition: Edition;
}

/** Resolves the outlines of a corpus against all that is in it. */
export function draftEdition(corpus: Corpus): Draft {
  const index = indexPassages(corpus);
  const sources = sourceViews(corpus);
  const checks = corpus.checks.map((check) => verdictOf(check, corpus.figures));
  const notSeen: Certainty = () => 'unchecked';
  const bare = {
    site: corpus.site,
    sources,
    claims: claimViews(corpus, index, checks, notSeen, []),
    figures: figureViews(corpus, notSeen),
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
    summary: emptySummary({ ok: 0, attested: 0, unchecked: 0 }),
  } satisfies Edition;
  const find = lookup(bare);
  const at = behind(corpus);
  const passages = [...index.keys()];
  const resolve = (kind: 'explainer' | 'page') => (outline: Outline) => {
    const instead: BlockContext['instead'] = (name, known) => nameInstead(name, known, corpus);
    const resolved = resolveOutline(outline, kind, bare, find, instead);
    return { ...resolved, prose: outlineProse({ ...resolved, outline, kind, find, at, passages }) };
  };
  const explained = corpus.explainer.map(resolve('explainer'));
  const about = corpus.pages.map(resolve('page'));
  const all = [...explained, ...about];
  return {
    bare: {
      ...bare,
      explainer: explained.map(({ view }) => view),
      pages: about.map(({ view }) => view),
    },
    index,
    written: explained.flatMap((resolved) => resolved.written),
    prose: all.flatMap((resolved) => resolved.prose),
    ids: all.map(({ view, ids }) => ({ page: view, ids })),
    problems: all.flatMap((resolved) => resolved.problems),
  };
}

/** Makes the edition of a corpus whose references are sound. `certainty` says what verification found of each quotation. */
export function makeEdition(
  corpus: Corpus,
  certainty: Certainty,
  quotations: Record<QuotationCheck, number>,
  draft: Draft = draftEdition(corpus),
): Made {
  const { bare, index, ...found } = draft;
  const { languageOf } = lookup(bare);
  const claims = claimViews(corpus, index, bare.checks, certainty, [
    ...usesIn(bare.explainer),
    ...usesInNotes(corpus),
  ]).map((claim) => ({ ...claim, foreign: foreignIn(`${claim.text} ${claim.inRun}`, languageOf) }));
  const whole = {
    ...bare,
    claims,
    figures: figureViews(corpus, certainty),
    asOf: asOfViews(claims, bare.sources),
  };
  return {
    ...found,
    edition: {
      ...whole,
      addresses: addressViews(whole, corpus),
      summary: summaryOf(whole, corpus, quotations),
    },
  };
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
        address: `/sources/${note.source}/#n-${note.id}`,
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
