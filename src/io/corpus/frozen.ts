import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Block, Converted } from '../../formats/converted.ts';
import { sha256 } from '../../text/hash.ts';
import { MARK_KINDS } from '../../text/shape.ts';
import { type Reread, reread } from './reread.ts';

/** The folder of a corpus in which conversions are kept; it is to be committed with the texts. */
export const FROZEN = '.variorum';

const text = z.string();
const Shape = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('paragraph') }),
  z.strictObject({ is: z.literal('heading'), level: z.number() }),
  z.strictObject({ is: z.literal('item'), depth: z.number(), ordered: z.boolean(), label: text }),
  z.strictObject({ is: z.literal('row'), table: z.number(), isHead: z.boolean() }),
  z.strictObject({ is: z.literal('quotation'), depth: z.number() }),
  z.strictObject({ is: z.literal('code'), language: text }),
  z.strictObject({ is: z.literal('verse') }),
  z.strictObject({ is: z.literal('turn'), speaker: text }),
  z.strictObject({ is: z.literal('footnote'), label: text }),
  z.strictObject({ is: z.literal('figure'), image: text, alt: text }),
]);
const optional = text.exactOptional();
const FrozenBlock = z.strictObject({
  shape: Shape,
  text,
  marks: z.array(
    z.strictObject({ start: z.number(), end: z.number(), is: z.enum(MARK_KINDS), to: optional }),
  ),
  locator: z
    .strictObject({
      page: optional,
      time: z.number().exactOptional(),
      section: optional,
      id: optional,
    })
    .exactOptional(),
});
/** What was read of a file: for each document in it its name and title, from which its address is made, and its blocks. */
const Frozen = z.strictObject({
  file: text,
  sha256: text,
  documents: z.array(
    z.strictObject({
      name: optional,
      title: optional,
      blocks: z.array(FrozenBlock),
      kept: z
        .strictObject({
          numbers: z.array(text),
          gone: z.array(z.strictObject({ n: text, at: z.number() })),
        })
        .exactOptional(),
    }),
  ),
});
type Frozen = z.output<typeof Frozen>;

/** A file as it is read today, and as it was read when it was first published, where that is known and the file is still the same. */
export interface Conversion {
  file: string;
  sha256: string;
  documents: Converted[];
}

/** A file as it goes into the site, and what is to be told where that is not as it was published. */
export interface AsFrozen {
  documents: Converted[];
  /** What the author is told; '' for nothing. */
  otherwise: string;
  /** What the file says today against what was published, where these are not the same. */
  reread?: Reread;
}

/**
 * The documents with the passages that were frozen, where the bytes of the file are the same: a better converter of a later version moves
 * no address. Whatever is no passage, such as authors and pictures, is as it is read today. Of a file that was changed it is told what
 * became of its passages; where addresses are locked these keep their numbers.
 */
export function asFrozen(
  home: string,
  { file, sha256: hash, documents }: Conversion,
  isLocked = false,
): AsFrozen {
  const frozen = readFrozen(home, file);
  if (!frozen) return { documents, otherwise: '' };
  const kept = frozen.documents.map(({ blocks, ...said }, index): Converted => {
    const { name: _name, title: _title, ...today } = documents[index] ?? EMPTY;
    return { ...today, ...said, blocks };
  });
  if (frozen.sha256 !== hash) {
    const made = reread(file, kept, documents, isLocked);
    const numbers = isLocked
      ? 'The others keep their numbers, and new ones have a letter behind theirs.'
      : 'Links to these passages lead elsewhere now; npm run lock keeps numbers from then on.';
    const otherwise =
      made.told === ''
        ? ''
        : `${file} was changed since it was last built: ${made.told} ${numbers} Each is listed by npm run add -- --again ${file}`;
    return { documents: made.documents, otherwise, reread: made };
  }
  const texts = (list: readonly Converted[]) =>
    list.map(({ name, title, blocks }) => [name, title, ...blocks.map((block) => block.text)]);
  if (JSON.stringify(texts(kept)) === JSON.stringify(texts(documents)))
    return { documents: kept, otherwise: '' };
  return {
    documents: kept,
    otherwise: `${file}: This version reads the file otherwise; the passages stay as they were published. See how with npm run add -- --again ${file}`,
    reread: reread(file, kept, documents, isLocked),
  };
}

/** Keeps what was read of files, for the builds that follow, with `isAnew` in place of what was kept; false where the folder of the corpus cannot be written. */
export function freeze(home: string, conversions: readonly Conversion[], isAnew = false): boolean {
  try {
    for (const { file, sha256: hash, documents } of conversions) {
      if (!isAnew && readFrozen(home, file)?.sha256 === hash) continue;
      const made: Frozen = {
        file,
        sha256: hash,
        documents: documents.map(({ name, title, blocks, kept }) => ({
          ...(name !== undefined && { name }),
          ...(title !== undefined && { title }),
          ...(kept && { kept }),
          blocks: blocks.map(({ lines: _, ...block }: Block) => block),
        })),
      };
      const path = pathOf(home, file);
      mkdirSync(join(home, FROZEN), { recursive: true });
      // Whole or not at all, also where a build is stopped.
      writeFileSync(`${path}.part`, `${JSON.stringify(made, null, 1)}\n`);
      renameSync(`${path}.part`, path);
    }
    return true;
  } catch {
    return false;
  }
}

const EMPTY: Converted = {
  authors: [],
  tags: [],
  other: {},
  blocks: [],
  images: new Map(),
  remarks: [],
};

/** What was frozen of a file; one that cannot be read is as if it were not there. */
function readFrozen(home: string, file: string): Frozen | undefined {
  const path = pathOf(home, file);
  if (!existsSync(path)) return undefined;
  try {
    const found = Frozen.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return found.success && found.data.file === file ? found.data : undefined;
  } catch {
    return undefined;
  }
}

function pathOf(home: string, file: string): string {
  return join(home, FROZEN, nameOf(file));
}

function nameOf(file: string): string {
  return `${sha256(file).slice(0, 16)}.json`;
}
