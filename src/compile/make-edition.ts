import { address } from '../corpus/address.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { PassageKind } from '../corpus/source.ts';
import { addressViews } from '../edition/addresses/addresses.ts';
import { asOfViews } from '../edition/as-of.ts';
import { type Certainty, claimViews, type Use } from '../edition/claims.ts';
import { pairsOf } from '../edition/compare/pairs.ts';
import type { Edition, PageView } from '../edition/edition.ts';
import { figureViews } from '../edition/lists.ts';
import { lookup } from '../edition/lookup.ts';
import { foreignIn } from '../edition/quoted-language.ts';
import { nounOf } from '../edition/source-noun.ts';
import { weekdayWords } from '../edition/sources.ts';
import type { Say } from '../messages/messages.ts';
import type { QuotationCheck } from '../verify/certainty.ts';
import { type Draft, draftEdition, emptySummary } from './draft-edition.ts';

/** An edition, and the resolved outlines of its explainer and of its pages about the site. */
export interface Made {
  edition: Edition;
  outlines: Draft['outlines'];
}

/** Makes the edition of a corpus whose references are sound. `certainty` says what verification found of each quotation. */
export function makeEdition(
  corpus: Corpus,
  certainty: Certainty,
  quotations: Record<QuotationCheck, number>,
  draft: Draft = draftEdition(corpus),
): Made {
  const { bare, index, outlines } = draft;
  const { languageOf, say } = lookup(bare);
  const claims = claimViews(corpus, index, bare.checks, certainty, [
    ...usesIn(bare.explainer),
    ...usesInNotes(corpus, say),
  ]).map((claim) => ({ ...claim, foreign: foreignIn(`${claim.text} ${claim.inRun}`, languageOf) }));
  const figures = figureViews(corpus, certainty);
  const whole = {
    ...bare,
    claims,
    figures,
    pairs: pairsOf({ ...bare, claims, figures }),
    asOf: asOfViews(claims, bare.sources, nounOf(bare), say),
  };
  return {
    outlines,
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

function usesInNotes(corpus: Corpus, { data }: Say): Use[] {
  const signs = new Map(
    corpus.sources.map(({ record }) => [record.key, record.sign ?? record.key]),
  );
  return corpus.notes.flatMap((note) =>
    [...note.text.matchAll(/@([a-z][a-z0-9-]*)(?=[\s;\]])/g)].map(
      (match): Use => ({
        id: match[1] ?? '',
        address: address.note(note.source, note.id),
        label: data.noteOn({ place: `${signs.get(note.source) ?? note.source} ¶${note.n}` }),
        by: 'note',
      }),
    ),
  );
}

/** Whether a passage says nothing that a claim could rest on. */
function isSpent(kind: PassageKind): boolean {
  return kind === 'furniture' || kind === 'removed';
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
