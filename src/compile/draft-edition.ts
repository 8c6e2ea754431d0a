import type { Corpus } from '../corpus/corpus.ts';
import { nameInstead } from '../corpus/known-names.ts';
import type { Outline } from '../corpus/outline.ts';
import { type Certainty, claimViews } from '../edition/claims.ts';
import type { Edition } from '../edition/edition.ts';
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
import { sourceViews } from '../edition/sources.ts';
import { verdictOf } from '../edition/verdict.ts';
import { messagesOf } from '../messages/messages.ts';
import { behind } from '../prose/behind.ts';
import type { ProseField } from '../prose/field.ts';
import type { Block, BlockContext } from '../render/blocks/block.ts';
import { BLOCKS } from '../render/explain/blocks.ts';
import { type ResolvedPage, resolveOutline } from '../render/explain/outline.ts';
import { outlineProse } from '../render/explain/outline-prose.ts';
import type { QuotationCheck } from '../verify/certainty.ts';

/** An edition before anything is known of its quotations, with its outlines resolved, which the checks look at. */
export interface Draft {
  bare: Edition;
  index: PassageIndex;
  /** The resolved outlines of its explainer and of its pages about the site. */
  outlines: ResolvedPage[];
  /** The prose of outlines, and what it rests on. */
  prose: ProseField[];
}

/** Resolves the outlines of a corpus against all that is in it; they may use `blocks`. */
export function draftEdition(
  corpus: Corpus,
  blocks: Readonly<Record<string, Block>> = BLOCKS,
): Draft {
  const index = indexPassages(corpus);
  const say = messagesOf(corpus.site.language);
  const sources = sourceViews(corpus);
  const checks = corpus.checks.map((check) => verdictOf(check, corpus.figures, say));
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
    pairs: { pairs: [], total: 0 },
    addresses: [],
    summary: emptySummary({ ok: 0, attested: 0, unchecked: 0 }),
  } satisfies Edition;
  const find = lookup(bare);
  const at = behind(corpus);
  const passages = [...index.keys()];
  const resolve = (kind: 'explainer' | 'page') => (outline: Outline) => {
    const instead: BlockContext['instead'] = (name, known) => nameInstead(name, known, corpus);
    const resolved = resolveOutline(outline, kind, bare, find, { instead, blocks });
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
    outlines: all,
    prose: all.flatMap((resolved) => resolved.prose),
  };
}

/** The summary of an edition before anything in it has been counted. */
export function emptySummary(quotations: Record<QuotationCheck, number>): Edition['summary'] {
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
