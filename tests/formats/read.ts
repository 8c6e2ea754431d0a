import { readerFor } from '../../src/formats/formats.ts';
import { readDocument } from '../../src/formats/read-document.ts';
import { DEFAULTS, type ReadOptions } from '../../src/formats/reader.ts';

/** Reads bytes by the reader that their name and content ask for. */
export async function read(
  path: string,
  bytes: Uint8Array | string,
  options: Partial<ReadOptions> = {},
) {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const reader = readerFor(path, content);
  if (!reader) throw new Error(`No reader for ${path}`);
  return readDocument(reader, content, path, { ...DEFAULTS, ...options });
}

/** The documents of bytes that can be read. */
export async function documents(
  path: string,
  bytes: Uint8Array | string,
  options: Partial<ReadOptions> = {},
) {
  const made = await read(path, bytes, options);
  if (!made.ok) throw new Error(made.why);
  return made.documents;
}

/** Blocks as lines: `heading 1: words`, `paragraph: words`. */
export async function outline(
  path: string,
  bytes: Uint8Array | string,
  options: Partial<ReadOptions> = {},
): Promise<string[]> {
  return (await documents(path, bytes, options)).flatMap(({ title, blocks }) => [
    ...(title ? [`title: ${title}`] : []),
    ...blocks.map(({ shape, text, locator }) => {
      const { is, ...rest } = shape;
      const at = locator ? ` @${Object.values(locator).join(' ')}` : '';
      return `${[is, ...Object.values(rest)].join(' ')}${at}: ${text}`;
    }),
  ]);
}
