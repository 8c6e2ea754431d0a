import { Refusal } from './refusal.ts';

/** The members of an archive: names with forward slashes, and the bytes of one. */
export interface Archive {
  names: readonly string[];
  read(name: string): Uint8Array | undefined;
}

/** How much is unpacked: a member, all that is read of one archive, and how many members there may be. */
export const LIMITS = { member: 64_000_000, all: 256_000_000, members: 10_000 };

interface Member {
  offset: number;
  packed: number;
  size: number;
  method: number;
  isLocked: boolean;
}

/**
 * Opens a ZIP archive by its central directory (APPNOTE.TXT 6.3.10, §4.3). Members are unpacked in slices and counted,
 * so that one that unpacks to more than it says is stopped. Names that lead out of the archive are left out.
 */
export async function openZip(bytes: Uint8Array, limits = LIMITS): Promise<Archive> {
  const { Inflate } = await import('fflate');
  const members = directory(bytes, limits);
  let left = limits.all;
  const tooLarge = () =>
    new Refusal(
      `It unpacks to more than ${limits.all / 1e6} MB in all or ${limits.member / 1e6} MB in one file.`,
      'Unpack it yourself and leave out what is no text.',
    );
  return {
    names: [...members.keys()],
    read: (name) => {
      const member = members.get(name);
      if (!member) return undefined;
      if (member.isLocked)
        throw new Refusal('It is locked with a password.', 'Save it without one.');
      const packed = packedBytes(bytes, member);
      if (member.method !== 0 && member.method !== 8) throw broken();
      const most = Math.min(limits.member, left);
      if (member.size > most || packed.length > most) throw tooLarge();
      if (member.method === 0) {
        left -= packed.length;
        return packed;
      }
      const parts: Uint8Array[] = [];
      let length = 0;
      const inflate = new Inflate((part) => {
        length += part.length;
        if (length > most) throw tooLarge();
        parts.push(part.slice());
      });
      for (let at = 0; at < packed.length; at += 16_384)
        inflate.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
      left -= length;
      return joined(parts, length);
    },
  };
}

function directory(bytes: Uint8Array, limits: typeof LIMITS): Map<string, Member> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < first) throw broken();
  const count = view.getUint16(end + 10, true);
  if (count > limits.members)
    throw new Refusal(
      `It has ${count} members; at most ${limits.members} are read.`,
      'Unpack it yourself and leave out what is no text.',
    );
  const members = new Map<string, Member>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = decodeName(bytes.subarray(at + 46, nameEnd));
    const isInside = !/(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:/i.test(name);
    if (isInside && !name.endsWith('/') && name !== '')
      members.set(name, {
        offset: view.getUint32(at + 42, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        method: view.getUint16(at + 10, true),
        isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** A name is UTF-8 whether the archive says so or not, or else some code page, of which only the ASCII part is sure. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').normalize('NFC');
}

function packedBytes(bytes: Uint8Array, { offset, packed }: Member): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw broken();
  return bytes.subarray(start, start + packed);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function broken(): Refusal {
  return new Refusal('The archive is broken.', 'Make it anew.');
}
