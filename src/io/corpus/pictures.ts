import type { Converted } from '../../formats/converted.ts';
import { MOST_PICTURE, type Published, published } from '../../formats/pictures/published.ts';
import { pathFinder } from '../../text/paths.ts';
import type { Picture, PictureOf } from '../../text/shape.ts';
import { readBytes } from './read-bytes.ts';

/** The pictures of a corpus, each read when a text first names it. */
export interface Pictures {
  of: PictureOf;
  /** Path of each picture of the folder that a text names → undefined where it is shown, else why it is not. */
  named: ReadonlyMap<string, string | undefined>;
  /** Bytes of a picture that texts show, by its address. */
  bytes: (address: string) => Uint8Array | undefined;
}

/**
 * Finds pictures inside documents first, then in the folder. `inFolder` gives for the path of each picture of the folder, or of an archive
 * in it, the place of its file or its bytes; `converted` are the documents that hold pictures themselves.
 */
export function picturesOf(
  inFolder: ReadonlyMap<string, string | Uint8Array>,
  converted: ReadonlyMap<string, readonly Converted[]>,
): Pictures {
  const find = pathFinder(inFolder.keys());
  const named = new Map<string, string | undefined>();
  const known = new Map<string, Picture | undefined>();
  const shown = new Map<string, string | Uint8Array>();
  const take = (made: Published, at: string | Uint8Array): Picture | undefined => {
    if (made.is === 'refused') return undefined;
    // A picture of pixels is copied as it lies there; a drawing is published without what does not draw.
    shown.set(made.picture.address, made.picture.address.endsWith('.svg') ? made.bytes : at);
    return made.picture;
  };
  return {
    named,
    of: (file, image) => {
      const own = converted
        .get(file)
        ?.find(({ images }) => images.has(image))
        ?.images.get(image);
      const path = own ? `${file}\n${image}` : (find(file, image) ?? '');
      const at = own ?? inFolder.get(path);
      if (at === undefined) return undefined;
      if (known.has(path)) return known.get(path);
      const made = readPicture(at);
      if (!own) named.set(path, made.is === 'refused' ? made.why : undefined);
      const picture = take(made, at);
      known.set(path, picture);
      return picture;
    },
    bytes: (address) => {
      const at = shown.get(address);
      if (typeof at !== 'string') return at;
      const read = readBytes(at);
      return read.ok ? read.bytes : undefined;
    },
  };
}

function readPicture(at: string | Uint8Array): Published {
  if (typeof at !== 'string') return published(at);
  const read = readBytes(at, MOST_PICTURE);
  return read.ok
    ? published(read.bytes)
    : { is: 'refused', why: `a picture that is not shown: ${read.why}` };
}
