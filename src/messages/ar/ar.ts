import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';
import { data } from './data.ts';
import { evidence } from './evidence.ts';
import { frame } from './frame.ts';
import { pages } from './pages.ts';
import { source } from './source.ts';

/** The Arabic catalogue. */
export const ar = (format: Formats): Messages => ({
  frame,
  pages: pages(format),
  source: source(format),
  evidence: evidence(format),
  data: data(format),
});
