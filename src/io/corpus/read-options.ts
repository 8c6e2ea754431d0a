import { parse } from 'yaml';
import { Reading } from '../../corpus/site.ts';
import { DEFAULTS, type ReadOptions } from '../../formats/reader.ts';

/** How a corpus wants its files to be read. Whatever is wrong with the file is told by those who read all of it. */
export function readOptions(site: string, said: Readonly<Record<string, unknown>>): ReadOptions {
  try {
    return { ...DEFAULTS, ...Reading.parse({ ...parse(site), ...said }) };
  } catch {
    return DEFAULTS;
  }
}
