/** Formats of pictures that every browser shows. */
export type PictureFormat = 'png' | 'jpg' | 'gif' | 'webp' | 'avif' | 'svg';

/** What the head of a picture says: its format, and its width and height in pixels. */
export interface PictureSize {
  format: PictureFormat;
  width: number;
  height: number;
}

/**
 * Reads format and size of a picture of pixels from its bytes, whatever its name; undefined for everything else. Sources: PNG 3rd edition
 * §11.2.1, JPEG (ITU T.81, B.2.2), GIF89a §18, the WebP container (RFC 9649), and the box `ispe` of HEIF (ISO/IEC 23008-12) for AVIF.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const found = png(view) ?? gif(view) ?? jpeg(view) ?? webp(view) ?? avif(view);
    return found && found.width > 0 && found.height > 0 ? found : undefined;
  } catch (error) {
    // The file ends before its size is told.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function png(view: DataView): PictureSize | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): PictureSize | undefined {
  if (!/^GIF8[79]a$/.test(letters(view, 0, 6))) return undefined;
  return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The frame of a JPEG says its size; a camera that was turned says so in EXIF, and browsers turn the picture back. */
function jpeg(view: DataView): PictureSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let isTurned = false;
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xe1) isTurned ||= exifTurn(view, at + 4) >= 5;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return {
        format: 'jpg',
        ...(isTurned ? { width: height, height: width } : { width, height }),
      };
    }
    at += 2 + length;
  }
}

/** The orientation of EXIF, 1 to 8: from 5 on width and height change places. */
function exifTurn(view: DataView, at: number): number {
  if (letters(view, at, 6) !== 'Exif\0\0') return 1;
  const start = at + 6;
  const isLittle = letters(view, start, 2) === 'II';
  const list = start + view.getUint32(start + 4, isLittle);
  const count = view.getUint16(list, isLittle);
  for (let index = 0; index < Math.min(count, 200); index += 1) {
    const entry = list + 2 + index * 12;
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle);
  }
  return 1;
}

function webp(view: DataView): PictureSize | undefined {
  if (letters(view, 0, 4) !== 'RIFF' || letters(view, 8, 4) !== 'WEBP') return undefined;
  const sized = (width: number, height: number): PictureSize => ({ format: 'webp', width, height });
  switch (letters(view, 12, 4)) {
    case 'VP8X':
      return sized(1 + threeBytes(view, 24), 1 + threeBytes(view, 27));
    case 'VP8 ':
      return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return sized(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
    }
    default:
      return undefined;
  }
}

function avif(view: DataView): PictureSize | undefined {
  if (letters(view, 4, 4) !== 'ftyp') return undefined;
  const brands = letters(view, 8, Math.min(view.getUint32(0), 64) - 8);
  if (!/avi[fs]/.test(brands)) return undefined;
  // The largest of several sizes is that of the picture; others are of its thumbnails.
  let found: PictureSize | undefined;
  const end = Math.min(view.byteLength - 16, 100_000);
  for (let at = 8; at < end; at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (!found || width * height > found.width * found.height)
      found = { format: 'avif', width, height };
  }
  return found;
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function letters(view: DataView, at: number, length: number): string {
  return Array.from({ length: Math.max(0, length) }, (_, index) =>
    String.fromCharCode(view.getUint8(at + index)),
  ).join('');
}
