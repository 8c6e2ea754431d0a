import type { Corpus } from '../corpus/corpus.ts';

/** A citation, as it stands in prose: `[@id]`, `[@courier:14]` or `[@a; @b]`. */
const CITED = /@([a-z][a-z0-9-]*(?::\d+[a-z]*)?)/g;

/** The ids and references that a text cites. */
export function citedIn(text: string): string[] {
  return [...new Set([...text.matchAll(CITED)].map((match) => match[1] ?? ''))];
}

/** The passages that a claim, figure, check, event, silence, term, note or reference rests on. */
export type Behind = (id: string) => readonly string[];

/** Finds the passages behind whatever can be cited. Of two things with one id, the first counts. */
export function behind(corpus: Corpus): Behind {
  const found = new Map<string, readonly string[]>();
  const add = (id: string, at: readonly string[]): void => {
    if (!found.has(id)) found.set(id, [...new Set(at)]);
  };
  for (const { id, evidence } of corpus.claims)
    add(
      id,
      evidence.map(({ at }) => at),
    );
  for (const { id, reports } of corpus.figures)
    add(
      id,
      reports.map(({ at }) => at),
    );
  for (const check of corpus.checks) add(check.id, behindCheck(check));
  for (const { id, at, resolves } of corpus.events)
    add(id, [...at, ...resolves.map((one) => one.at)]);
  for (const { id, see, except } of corpus.silences)
    add(id, [...except.map(({ at }) => at), ...see.flatMap((claim) => found.get(claim) ?? [])]);
  for (const term of corpus.terms) add(term.id, behindTerm(term, corpus));
  for (const { id, source, n } of corpus.notes) add(id, [`${source}:${n}`]);
  return (id) => found.get(id) ?? (id.includes(':') ? [id] : []);
}

/** The passages of a check: those of its terms, and its own. */
function behindCheck({ sum = [], equals, at }: Corpus['checks'][number]): string[] {
  const ends = equals && 'figure' in equals ? [equals.at] : [];
  return [...sum.map((term) => term.at), ...ends, ...at];
}

/** The passages of a term: those that it names first, then all of the sources that use one of its wordings. */
function behindTerm({ wordings }: Corpus['terms'][number], { sources }: Corpus): string[] {
  const using = new Set(
    wordings.flatMap(({ counts }) => Object.keys(counts).filter((key) => (counts[key] ?? 0) > 0)),
  );
  return [
    ...wordings.flatMap(({ at }) => at),
    ...sources
      .filter(({ record }) => using.has(record.key))
      .flatMap(({ record, passages }) => passages.map(({ n }) => `${record.key}:${n}`)),
  ];
}
