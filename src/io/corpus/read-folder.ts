import { basename, join } from 'node:path';
import type { OwnReader } from '../../compile/extension.ts';
import type { FoundFile } from '../../corpus/found-file.ts';
import { type Problem, problem } from '../../corpus/problem.ts';
import type { Converted } from '../../formats/converted.ts';
import { convertFile, type FileConverted } from './convert-file.ts';
import { asFrozen, type Conversion } from './frozen.ts';
import { originalNames } from './original-names.ts';
import { type Pictures, picturesOf } from './pictures.ts';
import { readBytes } from './read-bytes.ts';
import { type FilesRead, homeOf, readFiles } from './read-files.ts';
import { readOptions } from './read-options.ts';
import type { Reread } from './reread.ts';

/** A corpus's folder as it was read, every file accounted for. */
export interface FolderRead {
  files: Map<string, string>;
  /** Documents of other formats by the path of their file. */
  converted: Map<string, Converted[]>;
  pictures: Pictures;
  /** What is read today of files that are converted. */
  conversions: Conversion[];
  /** Converted files that are no longer read as they were published. */
  rereads: (Reread & Pick<Conversion, 'sha256'>)[];
  /** Every file; sources get their keys when the corpus is read. */
  found: FoundFile[];
  /** Files that could not be read. */
  refused: Problem[];
  /** What to say that stops nothing. */
  notices: string[];
  problems: Problem[];
}

/**
 * Reads every file of a corpus: texts as they are, other formats by their readers, members of archives. A text that cannot be read stops
 * nothing unless `strict`; it is told, and listed as refused.
 */
export async function readFolder(
  corpus: string,
  {
    strict = false,
    leaveOut = [],
    said = {},
    own = [],
  }: {
    strict?: boolean;
    leaveOut?: readonly string[];
    said?: Readonly<Record<string, unknown>>;
    own?: readonly OwnReader[];
  } = {},
): Promise<FolderRead> {
  const home = homeOf(corpus);
  const read = readFiles(corpus, leaveOut, own);
  const options = readOptions(read.files.get('content/site.yaml') ?? '', said);
  const made: FolderRead = {
    files: read.files,
    converted: new Map(),
    pictures: picturesOf(new Map(), new Map()),
    conversions: [],
    rereads: [],
    found: [],
    refused: [],
    notices: [],
    problems: [],
  };
  const add = (path: string, as: FoundFile['as'], format: string, why = ''): void => {
    made.found.push({ path, as, format, keys: [], why });
  };
  if (read.isForeign)
    made.notices.push(
      'content/ belongs to another program and was read as texts. For notes and claims of your own, move the texts to seeds/.',
    );
  const originals = originalNames(read);
  const pictures = new Map<string, string | Uint8Array>();
  for (const { path, why } of read.left) add(path, 'ignored', '', why);
  for (const [path, kind] of read.others) {
    if (kind.is === 'other') continue;
    if (originals.has(basename(path))) {
      add(path, 'ignored', '', 'the original of a source is never published');
      continue;
    }
    const bytes = readBytes(join(home, path));
    const all: FileConverted[] = bytes.ok
      ? await convertFile(path, bytes.bytes, kind, options)
      : [{ is: 'refused', path, format: '', why: bytes.why, hint: bytes.hint }];
    for (const one of all)
      take(one.is === 'documents' ? frozen(one, home, made) : one, made, strict, pictures);
  }
  for (const [path, kind] of read.others) {
    if (kind.is !== 'other') continue;
    if (kind.isPicture) pictures.set(path, join(home, path));
    add(path, 'ignored', '', kind.why);
  }
  takeTexts(read, made, strict);
  made.pictures = picturesOf(pictures, made.converted);
  made.found.sort((a, b) => (a.path < b.path ? -1 : 1));
  return made;
}

/** Gives what was published of a file, and keeps what is to be published of it. */
function frozen(one: FileConverted & { is: 'documents' }, home: string, made: FolderRead) {
  const { sha256, path: file } = one;
  const isLocked = made.files.has('seeds/addresses.lock');
  const { documents, otherwise, reread } = asFrozen(home, { ...one, file }, isLocked);
  made.conversions.push({ file, sha256, documents });
  if (reread) made.rereads.push({ ...reread, sha256 });
  if (otherwise !== '') made.notices.push(otherwise);
  return { ...one, documents };
}

function take(
  one: FileConverted,
  made: FolderRead,
  strict: boolean,
  pictures: Map<string, string | Uint8Array>,
): void {
  const add = (as: FoundFile['as'], format: string, why = ''): void => {
    made.found.push({ path: one.path, as, format, keys: [], why });
  };
  switch (one.is) {
    case 'documents': {
      made.converted.set(one.path, one.documents);
      const remarks = one.documents.flatMap((document) => document.remarks);
      add('source', one.format, remarks.slice(0, 5).join(' '));
      return;
    }
    case 'text':
      made.files.set(one.path, one.text);
      add('source', one.format);
      return;
    case 'part':
    case 'ignored':
      add(one.is, one.format, one.why);
      return;
    case 'picture':
      pictures.set(one.path, one.bytes);
      add('ignored', '', 'a picture that no text shows');
      return;
    case 'refused': {
      const told = problem(
        'file/unread',
        { file: one.path, line: 1, column: 1 },
        one.why,
        one.hint,
      );
      refuse(told, one.format, made, strict);
      return;
    }
    default:
      one satisfies never;
  }
}

function refuse(told: Problem, format: string, made: FolderRead, strict: boolean): void {
  made.found.push({ path: told.file, as: 'refused', format, keys: [], why: told.message });
  made.refused.push(told);
  if (strict) made.problems.push(told);
  else made.notices.push(`${told.file}: ${told.message} ${told.hint}`);
}

/** Texts as they are: empty ones make no page, and those that cannot be read stop nothing; data and locks do. */
function takeTexts(read: FilesRead, made: FolderRead, strict: boolean): void {
  const isPart = (path: string): boolean =>
    (path.startsWith('content/') && !read.isForeign) || /^seeds\/[^/]+\.(?:lock|json)$/.test(path);
  for (const [path, text] of read.files) {
    if (made.found.some((one) => one.path === path)) continue;
    const format = isPart(path)
      ? 'data'
      : /\.(?:md|markdown|mkd|mkdn|mdown|mdx)$/i.test(path)
        ? 'markdown'
        : 'text';
    if (isPart(path) || text.trim() !== '') {
      made.found.push({ path, as: isPart(path) ? 'part' : 'source', format, keys: [], why: '' });
      continue;
    }
    made.files.delete(path);
    made.found.push({ path, as: 'ignored', format, keys: [], why: 'empty' });
    made.notices.push(`${path}: The file is empty. It makes no page.`);
  }
  for (const told of read.problems) {
    if (isPart(told.file)) {
      made.problems.push(told);
      made.found.push({
        path: told.file,
        as: 'refused',
        format: 'data',
        keys: [],
        why: told.message,
      });
    } else refuse(told, '', made, strict);
  }
}
