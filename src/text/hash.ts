import { createHash } from 'node:crypto';
import { foldText } from './fold.ts';

/** SHA-256 of a text (as UTF-8) or of bytes, in 64 hex digits. */
export function sha256(input: string | Uint8Array): string {
  return createHash('sha256').update(input).digest('hex');
}

/** First 16 hex digits of the SHA-256 of the folded passage. */
export function passageHash(text: string): string {
  return sha256(foldText(text)).slice(0, 16);
}
