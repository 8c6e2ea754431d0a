import type { Formats } from '../../text/languages/formats.ts';
import type { Contract } from './contract.ts';
import { frame } from './frame.ts';

/** The English catalogue, from which the contract of all others is read. */
export const en = (_format: Formats) => ({ frame });

/** All that a site says in words of its own, by the part of it that says it. */
export type Messages = Contract<ReturnType<typeof en>>;
