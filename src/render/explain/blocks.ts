import type { Element } from 'hast';
import type { Edition } from '../../edition/edition.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { claimList, runningClaims } from '../blocks/claims.ts';
import { checksBlock, ledger } from '../blocks/ledger.ts';
import { origins, positions, silences, timeline, wording } from '../blocks/lists.ts';
import { specimen } from '../blocks/specimen.ts';
import { bridge } from '../pictures/bridge.ts';
import { clock } from '../pictures/clock.ts';
import { exchange } from '../pictures/exchange.ts';
import { lanes } from '../pictures/lanes.ts';
import { matrix } from '../pictures/matrix.ts';
import { flow } from '../pictures/origins.ts';
import { sequence } from '../pictures/sequence.ts';
import { silenceMatrix } from '../pictures/silence-matrix.ts';
import { steps } from '../pictures/steps.ts';
import { wordCounts } from '../pictures/word-counts.ts';

/** What a block is made from. */
export interface BlockInput {
  edition: Edition;
  find: Lookup;
  attributes: ReadonlyMap<string, string>;
}

/** Makes elements of the tree from an edition and the block's literal attributes. */
export type Block = (input: BlockInput) => Element[];

/** A component that content may use: what it makes, its own attributes, and whether facets choose what it shows. */
interface BlockRule {
  make: Block;
  attributes: readonly string[];
  facets: boolean;
}

/** Every block of the explainer, by the name that content uses. */
export const BLOCKS: Readonly<Record<string, BlockRule>> = {
  Claims: { make: runningClaims, attributes: ['ids', 'lead', 'status'], facets: true },
  ClaimList: { make: claimList, attributes: ['ids', 'lead', 'status'], facets: true },
  Matrix: {
    make: matrix,
    attributes: ['ids', 'lead', 'status', 'rows', 'caption', 'title'],
    facets: true,
  },
  Timeline: { make: timeline, attributes: ['from', 'to'], facets: true },
  Ledger: { make: ledger, attributes: ['ids'], facets: true },
  Checks: { make: checksBlock, attributes: ['ids', 'verdict'], facets: false },
  Positions: { make: positions, attributes: ['ids'], facets: false },
  Wording: { make: wording, attributes: ['ids'], facets: false },
  Silences: { make: silences, attributes: ['ids'], facets: false },
  Origins: { make: origins, attributes: [], facets: false },
  Clock: { make: clock, attributes: ['title'], facets: false },
  Bridge: { make: bridge, attributes: ['check', 'unlike', 'of', 'title'], facets: false },
  Exchange: {
    make: exchange,
    attributes: ['left', 'right']
      .flatMap((side) => [side, `${side}-parts`, `${side}-within`, `${side}-apart`])
      .concat('title'),
    facets: false,
  },
  Lanes: { make: lanes, attributes: ['lanes', 'title'], facets: false },
  Sequence: { make: sequence, attributes: ['ids', 'title'], facets: false },
  Flow: { make: flow, attributes: ['title'], facets: false },
  SilenceMatrix: { make: silenceMatrix, attributes: ['ids', 'title'], facets: false },
  WordCounts: { make: wordCounts, attributes: ['ids', 'title'], facets: false },
  Specimen: { make: specimen, attributes: ['passage', 'notes'], facets: false },
  Steps: { make: steps, attributes: ['check', 'beside', 'title'], facets: false },
};
