import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A setting as it was given: its value, under which name, and in which file or flag. */
export interface RawSetting {
  value: string;
  as: string;
  file: string;
}

const Wanted = z.object({ url: z.string().optional(), base: z.string().optional() });

/** The settings that a corpus keeps in its `content/site.yaml`. Whatever is wrong with that file is told by those who read all of it. */
export function readSiteFile(corpus: string): {
  url: RawSetting | undefined;
  base: RawSetting | undefined;
} {
  const file = 'content/site.yaml';
  const path = join(corpus, file);
  const wanted = existsSync(path) ? Wanted.safeParse(parsed(readFileSync(path, 'utf8'))).data : {};
  const told = (as: 'url' | 'base'): RawSetting | undefined => {
    const value = wanted?.[as];
    return value ? { value, as, file } : undefined;
  };
  return { url: told('url'), base: told('base') };
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return {};
  }
}
