import { Refusal } from './refusal.ts';

/** A text and the name of the encoding that it was in. */
export interface Decoded {
  text: string;
  encoding: string;
}

/**
 * Decodes text by its BOM, as UTF-8, by the encoding that it declares, or by what its bytes can only be: Windows-1252 (Western
 * letters among ASCII) or GB18030 (pairs of common Chinese characters). Refuses what is not sure. LF only, without BOM and closing U+001A.
 */
export function decodeText(bytes: Uint8Array, declared = ''): Decoded {
  const encoding =
    byMark(bytes) ?? byEscape(bytes) ?? (isText(bytes, 'utf-8') ? 'utf-8' : guess(bytes, declared));
  if (encoding === undefined)
    throw new Refusal(
      'Its encoding is not known: it is not UTF-8, and could be one of several others.',
      'Save it as UTF-8.',
    );
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: withoutEnd(text.replace(/\r\n?/g, '\n')), encoding };
}

/** ISO-2022-JP is ASCII but for the escapes between its sets. */
function byEscape(bytes: Uint8Array): string | undefined {
  const at = bytes.indexOf(0x1b);
  const isJapanese =
    at >= 0 && bytes[at + 1] === 0x24 && /[@B]/.test(String.fromCharCode(bytes[at + 2] ?? 0));
  return isJapanese ? 'iso-2022-jp' : undefined;
}

/** DOS marked the end of a text with U+001A. */
function withoutEnd(text: string): string {
  const words = text.trimEnd();
  return words.endsWith('\u001a') ? words.slice(0, -1) : text;
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 400);
  if (start.length < 8 || !start.includes(0)) return undefined;
  // ASCII letters in UTF-16 have a zero in every other byte.
  const zeros = (odd: number) => start.filter((byte, i) => i % 2 === odd && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const most = start.length * 0.2;
  return odd > most && even === 0 ? 'utf-16le' : even > most && odd === 0 ? 'utf-16be' : undefined;
}

function guess(bytes: Uint8Array, declared: string): string | undefined {
  const label = declared.trim().toLowerCase();
  if (label !== '' && label !== 'utf-8' && label !== 'utf8' && isText(bytes, label)) return label;
  if (bytes.includes(0)) return undefined;
  return isWestern(bytes) ? 'windows-1252' : isChinese(bytes) ? 'gb18030' : undefined;
}

function isText(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Letters of Western Europe less those that stand for others in Latin-2 and its kin (ő, ű, ł, ş …), and signs of print. */
const WESTERN = /^[àâäáãåæçèéêëìíîïñòóôöøœßùúûüÀÂÄÁÅÆÇÈÉÊËÎÏÑÓÔÖØŒÙÚÜ‘’“”„‚–—…«»°§©®•€ ¿¡·]$/;

function isWestern(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(bytes);
  // õ is Portuguese before e, and elsewhere the ő of Latin-2.
  const high = text.replaceAll('õe', 'ãe').match(/[\u0080-\uffff]/g) ?? [];
  const sure = high.filter((sign) => WESTERN.test(sign)).length;
  const letters = (text.match(/[a-z]/gi) ?? []).length;
  // Three such letters in a row are rare in Western words, and the rule in Cyrillic or Greek.
  const rows = (text.match(/[\u00c0-\u00ff]{3,}/g) ?? []).length;
  return sure >= high.length * 0.995 && high.length <= letters * 0.25 && rows <= high.length * 0.02;
}

function isChinese(bytes: Uint8Array): boolean {
  if (!isText(bytes, 'gb18030')) return false;
  let pairs = 0;
  let common = 0;
  let late = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    pairs += 1;
    // Rows 16 to 55 of GB 2312 hold its 3,755 common characters; rows 1 and 3 its punctuation.
    const isCommon = (lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3;
    if (isCommon && trail >= 0xa1) common += 1;
    if (lead > 0xc8 && lead <= 0xd7) late += 1;
    i += 1;
  }
  // Korean in EUC-KR uses the same bytes, but hardly any beyond row 40.
  return pairs >= 10 && common >= pairs * 0.9 && late >= pairs * 0.1;
}
