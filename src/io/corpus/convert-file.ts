import type { Refusal } from '../../formats/bytes/refusal.ts';
import { openZip } from '../../formats/bytes/zip.ts';
import type { Converted } from '../../formats/converted.ts';
import { FORMATS } from '../../formats/formats.ts';
import { type Kind, kindOf } from '../../formats/kind.ts';
import { readDocument } from '../../formats/read-document.ts';
import type { ReadOptions } from '../../formats/reader.ts';
import { sha256 } from '../../text/hash.ts';
import { textOf } from './read-text.ts';

/** What became of a file, or of a member of an archive. */
export type FileConverted =
  /** `sha256` is that of the bytes and of what says how they are read. */
  | { is: 'documents'; path: string; format: string; sha256: string; documents: Converted[] }
  | { is: 'text'; path: string; format: string; text: string }
  | { is: 'part' | 'ignored'; path: string; format: string; why: string }
  /** A picture in an archive. */
  | { is: 'picture'; path: string; bytes: Uint8Array }
  | { is: 'refused'; path: string; format: string; why: string; hint: string };

/** Converts a file by the reader of its format; of an archive every member. */
export async function convertFile(
  path: string,
  bytes: Uint8Array,
  kind: Exclude<Kind, { is: 'other' | 'text' }>,
  options: ReadOptions,
): Promise<FileConverted[]> {
  if (kind.is === 'archive') return convertArchive(path, bytes, options);
  const reader = kind.is === 'own' ? kind.reader : FORMATS[kind.format].reader;
  const { format } = reader;
  const read = await readDocument(reader, bytes, path, options);
  if (!read.ok) return [{ is: 'refused', path, format, why: read.why, hint: read.hint }];
  const made = sha256(sha256(bytes) + JSON.stringify(options));
  return [{ is: 'documents', path, format, sha256: made, documents: read.documents }];
}

async function convertArchive(
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<FileConverted[]> {
  const made: FileConverted[] = [];
  const refuse = (member: string, { message, hint }: Pick<Refusal, 'message' | 'hint'>): void => {
    made.push({ is: 'refused', path: member, format: 'zip', why: message, hint });
  };
  try {
    const archive = await openZip(bytes);
    for (const name of [...archive.names].sort()) {
      const member = `${path}/${name}`;
      if (/(?:^|\/)(?:\.|__MACOSX\/|node_modules\/)/.test(name)) {
        made.push({
          is: 'ignored',
          path: member,
          format: '',
          why: 'hidden, or no text of the archive',
        });
        continue;
      }
      try {
        const content = archive.read(name) ?? new Uint8Array();
        const kind = kindOf(name, content);
        if (kind.is === 'other')
          made.push(
            kind.isPicture
              ? { is: 'picture', path: member, bytes: content }
              : { is: 'ignored', path: member, format: '', why: kind.why },
          );
        else if (kind.is === 'archive')
          refuse(member, {
            message: 'It is an archive inside an archive.',
            hint: 'Unpack it yourself.',
          });
        else if (kind.is === 'text') made.push(textMember(member, content, kind.markup));
        else made.push(...(await convertFile(member, content, kind, options)));
      } catch (error) {
        if (!isRefusal(error)) throw error;
        refuse(member, error);
      }
    }
    made.unshift({ is: 'part', path, format: 'zip', why: '' });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return [{ is: 'refused', path, format: 'zip', why: error.message, hint: error.hint }];
  }
  return made;
}

function textMember(path: string, bytes: Uint8Array, markup: 'plain' | 'markdown'): FileConverted {
  const read = textOf(bytes, path);
  const format = markup === 'plain' ? 'text' : 'markdown';
  if (!read.ok)
    return { is: 'refused', path, format, why: read.problem.message, hint: read.problem.hint };
  return read.text.trim() === ''
    ? { is: 'ignored', path, format, why: 'empty' }
    : { is: 'text', path, format, text: read.text };
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal';
}
