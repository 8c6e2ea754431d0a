import { z } from 'zod';
import type { Corpus, Original } from '../corpus/corpus.ts';
import { type Problem, problem, sortProblems } from '../corpus/problem.ts';
import type { SiteSaid } from '../corpus/site.ts';
import type { Edition } from '../edition/edition.ts';
import { lookup } from '../edition/lookup.ts';
import { namedSite } from '../edition/named-site.ts';
import { indexPassages } from '../edition/passages.ts';
import type { Converted } from '../formats/converted.ts';
import { proseOf } from '../prose/prose.ts';
import { readCorpus } from '../read/corpus.ts';
import { type Document, documents } from '../render/print/documents.ts';
import { ADDRESS_LOCK } from '../rules/address-lock.ts';
import { checkAddresses, withoutConsequences } from '../rules/addresses.ts';
import { causesOnly } from '../rules/causes.ts';
import { checkCorpus } from '../rules/corpus.ts';
import { checkExplainer } from '../rules/explainer.ts';
import { checkHedges } from '../rules/hedges.ts';
import { checkHouse } from '../rules/house.ts';
import { checkNumbers } from '../rules/numbers.ts';
import { checkPageIds } from '../rules/page-ids.ts';
import { checkSilences } from '../rules/silences.ts';
import type { PictureOf } from '../text/shape.ts';
import { certainties } from '../verify/certainty.ts';
import { parseLock, VERIFIED_LOCK } from '../verify/lock.ts';
import { type VerifyResult, verify } from '../verify/verify.ts';
import { draftEdition } from './draft-edition.ts';
import { blocksOf, checkOwn, type Extension } from './extension.ts';
import { makeEdition } from './make-edition.ts';

/** What a compilation is made from; everything that comes from outside is here. */
export interface CompileInput {
  files: ReadonlyMap<string, string>;
  /** Documents of other formats, by the path of their file. */
  converted?: ReadonlyMap<string, readonly Converted[]>;
  /** What a config says of the site, over `content/site.yaml`. */
  said?: SiteSaid;
  /** Name of the corpus's folder, which names a site that says nothing of itself. */
  folder?: string;
  /** Finds the pictures that texts name; without it none is shown. */
  pictureOf?: PictureOf;
  originals: readonly Original[];
  strict: boolean;
  isPrivate: boolean;
  base: string;
  /** What the corpus is given from outside. */
  extensions?: readonly Extension[];
}

/** A compiled corpus. With problems, nothing but the problems is to be used. */
export interface Compiled {
  corpus: Corpus;
  edition: Edition;
  documents: Map<string, Document>;
  verification: VerifyResult;
  /** Stem → passages of the originals, as `npm run lock` wrote it. */
  concordance: Record<string, string>;
  problems: Problem[];
}

/** Reads, checks, verifies and prints a corpus. Pure: the same input gives the same output. */
export function compile(input: CompileInput): Compiled {
  const { corpus: read, problems } = readCorpus(
    input.files,
    input.converted,
    input.said,
    input.pictureOf,
  );
  problems.push(...checkCorpus(read));
  const lock = parseLock(input.files.get(VERIFIED_LOCK) ?? '');
  const { originals, strict } = input;
  const corpus = input.isPrivate ? withOriginals(read, input.originals) : read;
  const { extensions = [] } = input;
  const draft = draftEdition(corpus, blocksOf(extensions));
  const verification = verify(read, { originals, lock: lock.lines, strict, outlines: draft.prose });
  problems.push(
    ...lock.problems,
    ...verification.problems,
    ...draft.outlines.flatMap((outline) => outline.problems),
  );
  const { certainty, counts } = certainties(read, verification.quotations, input.originals);
  const { edition, outlines } = makeEdition(corpus, certainty, counts, draft);
  edition.site = namedSite(edition.site, edition.sources, input.folder ?? '');
  const prose = [...proseOf(read), ...draft.prose];
  const numbers = checkNumbers(read, edition, lookup(edition), prose);
  edition.summary.numbers = numbers.total;
  edition.summary.numbersBound = numbers.bound;
  problems.push(
    ...checkPageIds(read, edition, outlines),
    ...checkExplainer(outlines.flatMap(({ written }) => written)),
    ...checkHedges(read, indexPassages(read)),
    ...checkHouse(read, prose),
    ...checkSilences(read, input.originals),
    // The private site shows other words under the same addresses.
    ...(input.isPrivate
      ? []
      : checkAddresses(input.files.get(ADDRESS_LOCK) ?? '', edition.addresses, read)),
    ...numbers.problems,
    ...checkOwn(extensions, { corpus: read, edition, prose }),
  );
  const concordance = readConcordance(input.files, problems);
  return {
    corpus,
    edition,
    documents: problems.some(isDangling)
      ? new Map()
      : documents(corpus, edition, outlines, input.base),
    verification,
    concordance,
    problems: sortProblems(causesOnly(withoutConsequences(problems, read))),
  };
}

/** Whether something refers to what is not there: no page can be made of that. */
function isDangling({ rule }: Problem): boolean {
  return rule === 'id/unknown' || rule === 'citation/unknown' || rule === 'seed/needs';
}

const Concordance = z.record(z.string(), z.string());
const CONCORDANCE = 'seeds/concordance.json';

/** Reads the concordance; one that is broken is a problem, and is made anew by `npm run lock`. */
function readConcordance(
  files: CompileInput['files'],
  problems: Problem[],
): Compiled['concordance'] {
  try {
    return Concordance.parse(JSON.parse(files.get(CONCORDANCE) ?? '{}'));
  } catch {
    problems.push(
      problem(
        'yaml/shape',
        { file: CONCORDANCE, line: 1, column: 1 },
        'This is not a concordance.',
        'Delete the file and run npm run lock with originals.',
      ),
    );
    return {};
  }
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
        passages: source.passages.map((passage) => ({
          ...passage,
          text: original.passages.get(passage.n) ?? passage.text,
        })),
      };
    }),
  };
}
