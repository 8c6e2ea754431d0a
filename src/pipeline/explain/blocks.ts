import type { Element } from 'hast';
import type { Edition } from '../../model/edition.ts';
import type { Lookup } from '../edition/lookup.ts';
import { checksBlock, ledger } from './ledger.ts';
import { claimList, matrix, runningClaims } from './claims.ts';
import { origins, positions, silences, timeline, wording } from './lists.ts';

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
  Matrix: { make: matrix, attributes: ['ids', 'lead', 'status', 'caption'], facets: true },
  Timeline: { make: timeline, attributes: ['from', 'to'], facets: true },
  Ledger: { make: ledger, attributes: ['ids'], facets: true },
  Checks: { make: checksBlock, attributes: ['ids', 'verdict'], facets: false },
  Positions: { make: positions, attributes: ['ids'], facets: false },
  Wording: { make: wording, attributes: ['ids'], facets: false },
  Silences: { make: silences, attributes: ['ids'], facets: false },
  Origins: { make: origins, attributes: [], facets: false },
};
