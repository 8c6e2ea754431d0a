import { Refusal } from './bytes/refusal.ts';
import type { Converted } from './converted.ts';
import type { Reader, ReadOptions } from './reader.ts';

/** What became of a file: its documents, or why there are none and the one next action. */
export type Reading =
  | { ok: true; documents: Converted[] }
  | { ok: false; why: string; hint: string };

/** Reads a file with the reader of its format; never throws, whatever the bytes. */
export async function readDocument(
  reader: Reader,
  bytes: Uint8Array,
  path: string,
  options: ReadOptions,
): Promise<Reading> {
  try {
    const documents = await reader.read(bytes, path, options);
    const words = documents
      .map(withoutControls)
      .filter(({ blocks }) => blocks.some(({ text }) => text.trim() !== ''));
    if (words.length > 0) return { ok: true, documents: words };
    return {
      ok: false,
      why: 'The file has no words.',
      hint: 'Take it away, or write something into it.',
    };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, why: error.message, hint: error.hint };
    return {
      ok: false,
      why: `The file cannot be read as ${reader.format}: it is broken or of another format.`,
      hint: 'Open it in the program that made it and save it anew.',
    };
  }
}

/** Signs that are no text, such as NUL, and halves of characters: each becomes one of the same length, so that no mark moves. */
function withoutControls(document: Converted): Converted {
  const { title, blocks } = document;
  return {
    ...document,
    ...(title === undefined ? {} : { title: printable(title) }),
    blocks: blocks.map((block) => ({ ...block, text: printable(block.text) })),
  };
}

function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\r\v\f\u0085]/g, ' ')
    .replace(CONTROLS, '\ufffd');
}

const CONTROLS = /[^\P{Cc}\t\n]/gu;
