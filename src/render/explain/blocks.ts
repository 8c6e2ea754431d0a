import type { Block } from '../blocks/block.ts';
import { claimList, runningClaims } from '../blocks/claims.ts';
import { checksBlock, ledger } from '../blocks/ledger.ts';
import { positions, silences, timeline, wording } from '../blocks/lists.ts';
import { origins } from '../blocks/origins.ts';
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

/** Every block of the explainer, by the name that content uses. */
export const BLOCKS: Readonly<Record<string, Block>> = {
  Claims: runningClaims,
  ClaimList: claimList,
  Matrix: matrix,
  Timeline: timeline,
  Ledger: ledger,
  Checks: checksBlock,
  Positions: positions,
  Wording: wording,
  Silences: silences,
  Origins: origins,
  Clock: clock,
  Bridge: bridge,
  Exchange: exchange,
  Lanes: lanes,
  Sequence: sequence,
  Flow: flow,
  SilenceMatrix: silenceMatrix,
  WordCounts: wordCounts,
  Specimen: specimen,
  Steps: steps,
};
