import type { Corpus, Original } from '../corpus/corpus.ts';
import type { Place } from '../corpus/problem.ts';
import { splitReference } from '../corpus/reference.ts';
import type { QuotationResult } from './outcome.ts';

/** How sure we are of a quotation: seen in this build, seen before and unchanged, or not seen. */
export type QuotationCheck = 'ok' | 'attested' | 'unchecked';

/** How sure a build is of its quotations: one by one (`claim:<id>:<index>`, `figure:<id>:<index>`) and counted. */
export interface Certainties {
  certainty: (key: string) => QuotationCheck;
  counts: Record<QuotationCheck, number>;
}

/** Reads certainties off the results. Evidence without a quotation is as sure as the text of its source. */
export function certainties(
  corpus: Corpus,
  results: readonly QuotationResult[],
  originals: readonly Original[],
): Certainties {
  const byPlace = new Map(results.map((result) => [key(result.place), check(result)]));
  const here = new Set(originals.map((original) => original.key));
  const owned = new Set(
    corpus.sources.filter(({ record }) => !record.original).map(({ record }) => record.key),
  );
  const attested = new Set(
    results
      .flatMap(({ outcome }) => (outcome.status === 'attested' ? [outcome.at] : []))
      .map((at) => splitReference(at).source),
  );
  const ofSource = (at: string): QuotationCheck => {
    const { source } = splitReference(at);
    if (here.has(source) || owned.has(source)) return 'ok';
    return attested.has(source) ? 'attested' : 'unchecked';
  };
  const found = new Map<string, QuotationCheck>();
  for (const claim of corpus.claims) {
    claim.evidence.forEach((piece, index) => {
      const seen =
        piece.quote === undefined
          ? undefined
          : byPlace.get(key(claim.place('evidence', index, 'quote')));
      found.set(`claim:${claim.id}:${index}`, seen ?? ofSource(piece.at));
    });
  }
  for (const figure of corpus.figures) {
    figure.reports.forEach((report, index) => {
      found.set(
        `figure:${figure.id}:${index}`,
        byPlace.get(key(figure.place('reports', index, 'quote'))) ?? ofSource(report.at),
      );
    });
  }
  const counts = { ok: 0, attested: 0, unchecked: 0 };
  for (const result of results) counts[check(result)] += 1;
  return { certainty: (id) => found.get(id) ?? 'unchecked', counts };
}

function check({ outcome }: QuotationResult): QuotationCheck {
  return outcome.status === 'ok' || outcome.status === 'attested' ? outcome.status : 'unchecked';
}

function key(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
