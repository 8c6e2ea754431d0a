import type { Formats } from '../../text/languages/formats.ts';
import { compare } from './compare.ts';
import { contents } from './contents.ts';
import type { Contract } from './contract.ts';
import { data } from './data.ts';
import { evidence } from './evidence.ts';
import { frame } from './frame.ts';
import { marks } from './marks.ts';
import { pages } from './pages.ts';
import { pictures } from './pictures.ts';
import { reading } from './reading.ts';
import { scripts } from './scripts.ts';
import { search } from './search.ts';
import { source } from './source.ts';
import { twins } from './twins.ts';

/** The English catalogue, from which the contract of all others is read. */
export const en = (format: Formats) => ({
  frame,
  pages: pages(format),
  source: source(format),
  evidence: evidence(format),
  data: data(format),
  marks: marks(format),
  reading: reading(format),
  pictures: pictures(format),
  compare: compare(format),
  contents: contents(format),
  twins: twins(format),
  search: search(format),
  scripts: scripts(format),
});

/** All that a site says in words of its own, by the part of it that says it. */
export type Messages = Contract<ReturnType<typeof en>>;
