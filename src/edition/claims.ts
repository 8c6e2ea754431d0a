import { address } from '../corpus/address.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { splitReference } from '../corpus/reference.ts';
import { messagesOf } from '../messages/messages.ts';
import { numbers } from '../text/numbers.ts';
import type { QuotationCheck } from '../verify/certainty.ts';
import type { CheckView } from './data-view.ts';
import { firstDay } from './dates.ts';
import type { ClaimView, EvidenceView } from './edition.ts';
import { originsOf, type PassageIndex } from './passages.ts';
import { sourceNoun } from './source-noun.ts';
import { sourceName } from './sources.ts';
import { sourcesOf, statusOf, statusText, supportingOrigins } from './status.ts';

/** How sure the build is of a quotation, by its key: `claim:<id>:<index>`, `figure:<id>:<index>`. */
export type Certainty = (key: string) => QuotationCheck;

/** A use of an id in prose: who cites it, and how that place is called. */
export interface Use {
  id: string;
  address: string;
  label: string;
  by: 'explainer' | 'note';
}

/** Views of all claims, with everything that is computed of them. */
export function claimViews(
  corpus: Corpus,
  index: PassageIndex,
  checks: readonly CheckView[],
  certainty: Certainty,
  uses: readonly Use[],
): ClaimView[] {
  const nameOf = new Map(corpus.entities.map((entity) => [entity.id, entity.name]));
  const sourceNames = new Map(corpus.sources.map(({ record }) => [record.key, sourceName(record)]));
  const say = messagesOf(corpus.site.language);
  const noun = sourceNoun(
    corpus.site,
    corpus.sources.some(({ record }) => record.original !== undefined),
    say,
  );
  const supersededBy = new Map<string, string[]>();
  for (const claim of corpus.claims) {
    for (const id of claim.supersedes)
      supersededBy.set(id, [...(supersededBy.get(id) ?? []), claim.id]);
  }
  const usesOf = Map.groupBy(uses, (use) => use.id);
  return corpus.claims.map((claim) => {
    const evidence = claim.evidence.map((piece, position): EvidenceView => {
      const located = index.get(piece.at);
      const { source, n } = splitReference(piece.at);
      const origin = piece.origin ?? (located ? originsOf(located)[0] : undefined) ?? source;
      return {
        source,
        passage: n,
        quote: piece.quote ?? '',
        direction: piece.direction,
        voice: piece.voice,
        by: piece.by.map((id) => nameOf.get(id) ?? id),
        origin,
        isPresumed: corpus.site.origins[origin]?.presumed ?? false,
        day: located ? firstDay(located.source.record) : '',
        check: certainty(`claim:${claim.id}:${position}`),
      };
    });
    const days = evidence.map(({ day }) => day).filter(Boolean);
    const asOf = claim.asOf ?? days.toSorted()[0] ?? '';
    const status = statusOf({ evidence, isSuperseded: supersededBy.has(claim.id) });
    const places = new Set(claim.evidence.map((piece) => piece.at));
    const needs = claim.evidence.flatMap((piece) => {
      const located = index.get(piece.at);
      return (located?.passage.needs ?? []).map((n) => `${located?.source.record.key}:${n}`);
    });
    const used = usesOf.get(claim.id) ?? [];
    return {
      id: claim.id,
      text: claim.text,
      inRun: claim.inRun ?? claim.text,
      lead: claim.lead,
      foreign: {},
      facets: Object.fromEntries(
        Object.entries(claim.facets).map(([facet, value]) => [facet, [value].flat()]),
      ),
      asOf,
      upTo: [asOf, ...days].toSorted().at(-1) ?? '',
      status,
      statusText: statusText(status, evidence, sourceNames, noun, say),
      reports: sourcesOf(evidence).length,
      inOtherWords: claim.inOtherWords,
      origins: supportingOrigins(evidence),
      evidence,
      needs: [...new Set(needs)].filter((at) => !places.has(at)),
      supersedes: claim.supersedes,
      supersededBy: supersededBy.get(claim.id) ?? [],
      related: claim.related,
      checks: checksOf(claim.text, places, checks),
      usedIn: links(used, 'explainer'),
      citedBy: links(used, 'note'),
      address: address.claim(claim.id),
    };
  });
}

/** Checks in which a number of the claim takes part: same passage, same value. */
function checksOf(
  text: string,
  places: ReadonlySet<string>,
  checks: readonly CheckView[],
): string[] {
  const values = new Set(numbers(text).map((number) => number.value));
  return checks
    .filter((check) =>
      check.terms.some(
        (term) => term.value !== null && places.has(term.at) && values.has(term.value),
      ),
    )
    .map((check) => check.id);
}

function links(uses: readonly Use[], by: Use['by']): { address: string; label: string }[] {
  const seen = new Map<string, string>();
  for (const use of uses) if (use.by === by) seen.set(use.address, use.label);
  return [...seen].map(([to, label]) => ({ address: to, label }));
}
