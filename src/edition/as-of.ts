import { address } from '../corpus/address.ts';
import type { SourceNoun } from '../messages/en/noun.ts';
import type { Say } from '../messages/messages.ts';
import type { AsOfView, ClaimView } from './edition.ts';
import type { SourceView } from './source-view.ts';
import { sourcesOf, statusOf, statusText } from './status.ts';

/**
 * The editions by date: for each day that a claim is as of, or that brings evidence for one, what could be known, what was new, and what had been replaced.
 * A claim counts from the day it is as of, and only with evidence of sources that can have been published by then; so does its status.
 */
export function asOfViews(
  claims: readonly ClaimView[],
  sources: readonly Pick<SourceView, 'key' | 'name' | 'date'>[],
  noun: SourceNoun,
  say: Say,
): AsOfView[] {
  const days = [
    ...new Set(claims.flatMap(({ asOf, upTo }) => (asOf === '' ? [] : [asOf, upTo]))),
  ].toSorted();
  const published = new Map(sources.map(({ key, date }) => [key, date]));
  const sourceNames = new Map(sources.map(({ key, name }) => [key, name]));
  const dayOf = new Map(claims.map((claim) => [claim.id, claim.asOf]));
  const evidenceBy = (claim: ClaimView, date: string) =>
    claim.evidence.filter((piece) => (published.get(piece.source) ?? '') <= date);
  const isKnown = (claim: ClaimView, date: string): boolean =>
    claim.asOf !== '' &&
    claim.asOf <= date &&
    evidenceBy(claim, date).some((piece) => piece.direction === 'supports');
  return days.map((date, index) => {
    const previous = days[index - 1] ?? '';
    const known = claims.filter((claim) => isKnown(claim, date));
    const isReplaced = (claim: ClaimView): boolean =>
      claim.supersededBy.some((id) => (dayOf.get(id) ?? '') <= date);
    const ids = (list: readonly ClaimView[]) => list.map((claim) => claim.id);
    const standing = known.filter((claim) => !isReplaced(claim));
    return {
      date,
      dateText: say.format.date(date),
      previous,
      fresh: ids(standing.filter((claim) => !isKnown(claim, previous))),
      earlier: ids(standing.filter((claim) => isKnown(claim, previous))),
      replaced: ids(known.filter(isReplaced)),
      statuses: Object.fromEntries(
        known.map((claim) => {
          const evidence = evidenceBy(claim, date);
          const status = statusOf({ evidence, isSuperseded: isReplaced(claim) });
          return [claim.id, statusText(status, evidence, sourceNames, noun, say)];
        }),
      ),
      address: address.asOf(date),
    };
  });
}

/** A claim as it stood on the day of an edition: with the evidence that had been published, and what it amounted to. */
export function claimOn(claim: ClaimView, { date, replaced, statuses }: AsOfView): ClaimView {
  const evidence = claim.evidence.filter((piece) => piece.day <= date);
  const isSuperseded = replaced.includes(claim.id);
  const places = new Set(evidence.map(({ source, passage }) => `${source}:${passage}`));
  const sources = new Set(evidence.map(({ source }) => source));
  return {
    ...claim,
    evidence,
    status: statusOf({ evidence, isSuperseded }),
    statusText: statuses[claim.id] ?? claim.statusText,
    reports: sourcesOf(evidence).length,
    inOtherWords: [],
    needs: claim.needs.filter((at) => !places.has(at) && sources.has(at.slice(0, at.indexOf(':')))),
    supersededBy: isSuperseded ? claim.supersededBy : [],
  };
}
