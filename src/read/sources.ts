import { pageOf, patternOf } from '../corpus/address.ts';
import { isForeign, LOCKS } from '../corpus/layout.ts';
import { type Problem, problem } from '../corpus/problem.ts';
import type { Source } from '../corpus/source.ts';
import type { Converted } from '../formats/converted.ts';
import type { PictureOf } from '../text/shape.ts';
import { convertedSource } from './converted-source.ts';
import { withPictures } from './pictures.ts';
import { readSeed } from './seed.ts';
import { keysFor, slug } from './slug.ts';

/** Reads the sources of a corpus: its seeds, and the documents that were converted from other formats. */
export function readSources(
  files: ReadonlyMap<string, string>,
  converted: ReadonlyMap<string, readonly Converted[]>,
  pictureOf: PictureOf = () => undefined,
): { sources: Source[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const paths = [...files.keys()].sort();
  const isTheirs = isForeign(paths);
  const seeds = paths.filter(
    (path) => !LOCKS.includes(path) && (isTheirs || !path.startsWith('content/')),
  );
  const documents = new Map(
    [...converted].flatMap(([path, list]) =>
      namesOf(list).map((name, index) => [name === '' ? path : `${path}\n${name}`, list[index]]),
    ),
  );
  const published = publishedKeys(files.get('seeds/addresses.lock') ?? '');
  const keys = keysFor([...seeds, ...documents.keys()].sort(), published);
  const sources = seeds.flatMap((path) => {
    const read = readSeed(path, files.get(path) ?? '', keys.get(path) ?? path);
    problems.push(...read.problems);
    // A page that would be empty is not made.
    return read.ok && read.source.passages.length > 0 ? [read.source] : [];
  });
  for (const [name, document] of documents)
    if (document)
      sources.push(convertedSource(name.split('\n')[0] ?? '', keys.get(name) ?? '', document));
  if (sources.length === 0 && problems.length === 0)
    problems.push(
      problem(
        'corpus/empty',
        { file: 'corpus', line: 0, column: 0 },
        'There is no text in this corpus.',
        'Put texts into it: .txt, .md, .html, .docx, .odt, .epub, .pdf or others that the manual lists.',
      ),
    );
  return { sources: sources.map(withPictures(pictureOf)), problems };
}

/** Keys under which sources were published. */
function publishedKeys(lock: string): Set<string> {
  const followed = lock.split('\n').map((line) => patternOf(pageOf(line.split(/\s/)[0] ?? '')));
  return new Set(
    followed.flatMap((one) => (one?.name === 'source' ? (one.parts['key'] ?? []) : [])),
  );
}

/** Names of the documents of one file inside it; '' for the only one, and a number after one that is there already. */
function namesOf(list: readonly Converted[]): string[] {
  if (list.length === 1) return [''];
  const used = new Map<string, number>();
  return list.map(({ name = '', title = '' }, index) => {
    const wanted = name || title || String(index + 1);
    const count = (used.get(slug(wanted)) ?? 0) + 1;
    used.set(slug(wanted), count);
    return count === 1 ? wanted : `${wanted}-${count}`;
  });
}
