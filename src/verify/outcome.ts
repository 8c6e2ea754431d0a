import type { Range } from '../text/anchor.ts';
import type { Proposal } from '../text/nearest.ts';
import type { Quoted } from './quoted.ts';

/**
 * What became of one quotation. `range` is in the original of the passage `at`. `attested`: no
 * original is here, and the lock has it as checked on `date` and unchanged since.
 */
export type Outcome =
  | { status: 'ok'; at: string; range: Range }
  | { status: 'attested'; at: string; date: string }
  | { status: 'unchecked' }
  | { status: 'stale'; at: string; nearest: Proposal }
  | { status: 'ambiguous'; at: string; count: number }
  | { status: 'lost' };

/** A quotation of the corpus with what became of it. */
export interface QuotationResult extends Quoted {
  outcome: Outcome;
}
