import type { Refusal } from '../../formats/bytes/refusal.ts';
import { openZip } from '../../formats/bytes/zip.ts';
import type { Converted } from '../../formats/converted.ts';
import { FORMATS } from '../../formats/formats.ts';
import { type Kind, kindOf } from '../../formats/kind.ts';
import { inFolder } from '../../formats/path.ts';
import { readDocument } from '../../formats/read-document.ts';
import type { ReadOptions } from '../../formats/reader.ts';
import { textOf } from './read-text.ts';

/** What became of a file, or of a member of an archive. */
export type FileConverted =
  | { is: 'documents'; path: string; format: string; documents: Converted[] }
  | { is: 'text'; path: string; format: string; text: string }
  | { is: 'part' | 'ignored'; path: string; format: string; why: string }
  | { is: 'refused'; path: string; format: string; why: string; hint: string };

interface Around {
  options: ReadOptions;
  /** Bytes of a picture of the corpus, by its path. */
  picture: (path: string) => Uint8Array | undefined;
}

/** Converts a file by the reader of its format; of an archive every member. */
export async function convertFile(
  path: string,
  bytes: Uint8Array,
  kind: Exclude<Kind, { is: 'other' | 'text' }>,
  around: Around,
): Promise<FileConverted[]> {
  if (kind.is === 'archive') return convertArchive(path, bytes, around);
  const { format } = kind;
  const read = await readDocument(FORMATS[format].reader, bytes, path, around.options);
  if (!read.ok) return [{ is: 'refused', path, format, why: read.why, hint: read.hint }];
  return [
    {
      is: 'documents',
      path,
      format,
      documents: read.documents.map((one) => withPictures(one, path, around.picture)),
    },
  ];
}

/** Pictures that a document names beside it get their path inside the corpus; a figure whose picture is not there is a paragraph. */
function withPictures(document: Converted, path: string, picture: Around['picture']): Converted {
  const images = new Map(document.images);
  const blocks = document.blocks.map((block): Converted['blocks'][number] => {
    if (block.shape.is !== 'figure' || images.has(block.shape.image)) return block;
    const image = inFolder(path, block.shape.image);
    const bytes = picture(image);
    if (!bytes) return { ...block, shape: { is: 'paragraph' } };
    images.set(image, bytes);
    return { ...block, shape: { ...block.shape, image } };
  });
  return { ...document, blocks, images };
}

async function convertArchive(
  path: string,
  bytes: Uint8Array,
  { options }: Around,
): Promise<FileConverted[]> {
  const made: FileConverted[] = [];
  const refuse = (member: string, { message, hint }: Pick<Refusal, 'message' | 'hint'>): void => {
    made.push({ is: 'refused', path: member, format: 'zip', why: message, hint });
  };
  try {
    const archive = await openZip(bytes);
    const shown = new Set<string>();
    const picture = (full: string): Uint8Array | undefined => {
      const name = full.slice(path.length + 1);
      const found = archive.names.includes(name) ? archive.read(name) : undefined;
      if (found) shown.add(full);
      return found;
    };
    const others: string[] = [];
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
        if (kind.is === 'other') others.push(`${member}\n${kind.why}`);
        else if (kind.is === 'archive')
          refuse(member, {
            message: 'It is an archive inside an archive.',
            hint: 'Unpack it yourself.',
          });
        else if (kind.is === 'text') made.push(textMember(member, content, kind.markup));
        else made.push(...(await convertFile(member, content, kind, { options, picture })));
      } catch (error) {
        if (!isRefusal(error)) throw error;
        refuse(member, error);
      }
    }
    for (const one of others) {
      const [member = '', why = ''] = one.split('\n');
      made.push({
        is: shown.has(member) ? 'part' : 'ignored',
        path: member,
        format: shown.has(member) ? 'picture' : '',
        why: shown.has(member) ? '' : why,
      });
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
