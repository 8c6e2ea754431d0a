import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';
import { frame } from './frame.ts';

/** The German catalogue. */
export const de = (_format: Formats): Messages => ({ frame });
