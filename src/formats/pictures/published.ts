import { sha256 } from '../../text/hash.ts';
import { PICTURES, type Picture } from '../../text/shape.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { pictureSize } from './size.ts';
import { cleanSvg } from './svg.ts';

/** A picture with the bytes that are published, or why it is not shown. */
export type Published =
  | { is: 'picture'; picture: Picture; bytes: Uint8Array }
  | { is: 'refused'; why: string };

/** The largest picture that is copied, in bytes: readers load it whole. */
export const MOST_PICTURE = 12_000_000;

/** A picture as the site publishes it. Pictures of pixels are copied as they are; of a drawing only what draws is kept. */
export function published(bytes: Uint8Array): Published {
  if (bytes.length > MOST_PICTURE)
    return {
      is: 'refused',
      why: `a picture of ${(bytes.length / 1e6).toFixed(1)} MB: at most ${MOST_PICTURE / 1e6} MB are shown`,
    };
  const size = pictureSize(bytes);
  if (size) return made(bytes, size.format, size);
  const text = svgText(bytes);
  const drawing = text === undefined ? undefined : cleanSvg(text);
  if (drawing) return made(new TextEncoder().encode(drawing.text), 'svg', drawing);
  return {
    is: 'refused',
    why:
      text === undefined
        ? 'a picture that is broken, or of a format that browsers do not show'
        : 'a drawing that is no well-formed SVG, or defines entities',
  };
}

function made(
  bytes: Uint8Array,
  ending: string,
  { width, height }: { width: number; height: number },
): Published {
  const address = `${PICTURES}${sha256(bytes).slice(0, 16)}.${ending}`;
  return { is: 'picture', picture: { address, width, height }, bytes };
}

function svgText(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  if (!/<(?:[\w-]+:)?svg[\s>]/.test(start)) return undefined;
  try {
    return decodeText(bytes).text;
  } catch {
    return undefined;
  }
}
