import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../verify/recognise.ts';
import type { Settings } from '../settings/settings.ts';
import { fingerprintRecord } from './fingerprint-record.ts';
import { readFiles } from './read-files.ts';
import { originalFiles, readOriginal, recordsWithOriginal } from './read-originals.ts';

/** Gives records that merely name their original its hashes, if it is at hand; tells what it did. */
export function fingerprintSeeds(settings: Pick<Settings, 'corpus' | 'originals'>): string[] {
  const { files } = readFiles(settings.corpus);
  const sources = recordsWithOriginal(files).filter(({ record }) => !record.original?.passages);
  const paths = sources.length > 0 ? originalFiles(settings, files).paths : [];
  return paths.flatMap((path) => {
    const file = readOriginal(path);
    const [seen] = file ? recognise([file], sources) : [];
    if (seen?.status !== 'known') return [];
    const seed = sources.find(({ record }) => record.key === seen.key)?.file ?? '';
    const text = fingerprintRecord(files.get(seed) ?? '', seen.file, seen.fingerprint);
    if (text === undefined) return [];
    writeFileSync(join(settings.corpus, seed), text);
    return [`${seed}: recorded the hashes of ${seen.file}`];
  });
}
