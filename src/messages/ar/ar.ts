import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';
import { frame } from './frame.ts';

/** The Arabic catalogue. */
export const ar = (_format: Formats): Messages => ({ frame });
