import { checkCorpus } from '../checks/corpus.ts';
import { checkExplainer } from '../checks/explainer.ts';
import { verify } from '../checks/originals/verify.ts';
import type { Corpus, Original } from '../model/corpus.ts';
import type { Edition } from '../model/edition.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import { documents } from '../pipeline/documents/documents.ts';
import { makeEdition } from '../pipeline/edition/edition.ts';
import { readCorpus } from '../pipeline/read/corpus.ts';

/** What a compilation is made from; everything that comes from outside is here. */
export interface CompileInput {
  files: ReadonlyMap<string, string>;
  originals: readonly Original[];
  strict: boolean;
  isPrivate: boolean;
  base: string;
}

/** A compiled corpus. With problems, nothing but the problems is to be used. */
export interface Compiled {
  corpus: Corpus;
  edition: Edition;
  documents: Map<string, string>;
  verification: ReturnType<typeof verify>;
  problems: Problem[];
}

/** Reads, checks, verifies and prints a corpus. Pure: the same input gives the same output. */
export function compile(input: CompileInput): Compiled {
  const { corpus: read, problems } = readCorpus(input.files);
  problems.push(...checkCorpus(read));
  const verification = verify({
    corpus: read,
    originals: input.originals,
    lock: input.files.get('seeds/verified.lock') ?? '',
    strict: input.strict,
  });
  problems.push(...verification.problems);
  const corpus = input.isPrivate ? withOriginals(read, input.originals) : read;
  const { edition, written } = makeEdition(corpus, verification.certainty, verification.counts);
  problems.push(...checkExplainer(edition, written));
  return {
    corpus,
    edition,
    documents: documents(corpus, edition, input.base),
    verification,
    problems: sortProblems(problems),
  };
}

/** The corpus with the publishers' words in place of our accounts, for the private site. */
function withOriginals(corpus: Corpus, originals: readonly Original[]): Corpus {
  const byKey = new Map(originals.map((original) => [original.key, original]));
  return {
    ...corpus,
    sources: corpus.sources.map((source) => {
      const original = byKey.get(source.record.key);
      if (!original) return source;
      return {
        ...source,
        passages: source.passages.map((passage) => ({ ...passage, text: original.passages.get(passage.n) ?? passage.text })),
      };
    }),
  };
}
