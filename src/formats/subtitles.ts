import { characterEntities } from 'character-entities';
import { decodeText } from './bytes/decode-text.ts';
import { Refusal } from './bytes/refusal.ts';
import type { Block, Converted } from './converted.ts';
import type { Reader } from './reader.ts';

/** What is shown at once: seconds of its start and end, who speaks, if that is said, and the words. */
export interface Cue {
  start: number;
  end: number;
  speaker: string;
  text: string;
}

/** Reads WebVTT and SubRip: what one speaker says in a row is a turn, with the time when it begins. */
export const subtitles: Reader = {
  format: 'subtitles',
  read: async (bytes) => {
    const cues = cuesOf(decodeText(bytes).text);
    if (cues.length === 0)
      throw new Refusal(
        'It has no line with times such as 00:01:02.000 --> 00:01:05.000.',
        'Save it as WebVTT or SRT.',
      );
    return [spoken(turnsOf(cues))];
  },
};

/** A record of speech without more of a record than its language may give. */
export function spoken(blocks: Block[], title?: string): Converted {
  return {
    ...(title ? { title } : {}),
    authors: [],
    tags: [],
    other: {},
    blocks,
    images: new Map(),
    remarks: [],
  };
}

const TIMES = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  let shown: string[] = [];
  for (const block of text.split(/\n[ \t]*\n/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => TIMES.test(line));
    if (at < 0 || at > 2 || /^(?:NOTE|STYLE|REGION)\b/.test(lines[0] ?? '')) continue;
    const [, start = '', end = ''] = TIMES.exec(lines[at] ?? '') ?? [];
    const all = lines.slice(at + 1).filter((line) => line.trim() !== '');
    // Captions that roll up show their last lines again.
    const fresh = all.filter((line) => !shown.includes(line));
    shown = all;
    for (const part of spokenParts(fresh.join('\n')))
      cues.push({ start: seconds(start), end: seconds(end), ...part });
  }
  return cues;
}

/** Parts of a cue by speaker: `<v Chair>`, a dash, or a name in capitals before a colon. */
function spokenParts(payload: string): Pick<Cue, 'speaker' | 'text'>[] {
  const parts = payload.split(/(?=<v[\s.])|\n(?=\s*[-–—]\s)/).filter((part) => part.trim() !== '');
  return parts.flatMap((part) => {
    const voice = /^<v(?:\.[^\s>]*)?\s+([^>]*)>/.exec(part)?.[1]?.trim() ?? '';
    const text = plain(part);
    const named = /^(?:>>+\s*)?([\p{Lu}][\p{Lu}\p{M}.'’ -]{1,40}|\[[^\]]{2,40}\])\s*:\s+/u.exec(
      text,
    );
    const words =
      named && voice === '' ? text.slice(named[0].length) : text.replace(/^(?:>>+|[-–—])\s*/, '');
    const speaker = voice || (named?.[1] ?? '').replace(/^\[|\]$/g, '').trim();
    return words.trim() === '' ? [] : [{ speaker, text: words.trim() }];
  });
}

function plain(payload: string): string {
  return payload
    .replace(/<[^<>\n]{0,200}>|\{\\[^{}\n]{0,60}\}/g, '')
    .replace(/&([a-z]+);/gi, (whole, name: string) => characterEntities[name] ?? whole)
    .replace(/[\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cues as turns. A pause after the end of a sentence, or a long turn, begins another block of the same speaker. */
export function turnsOf(cues: readonly Cue[]): Block[] {
  const blocks: Block[] = [];
  let last: Cue | undefined;
  for (const cue of cues) {
    const open = blocks.at(-1);
    const isSame = last !== undefined && (cue.speaker === '' || cue.speaker === last.speaker);
    const speaker: string = isSame && last ? last.speaker : cue.speaker;
    const ends = /[.!?…。！？]["'”’)\]]*$/.test(open?.text ?? '');
    const isApart =
      ends && last !== undefined && (cue.start - last.end > 3 || (open?.text.length ?? 0) > 600);
    if (open && isSame && !isApart) open.text += ` ${cue.text}`;
    else
      blocks.push({
        shape: speaker === '' ? { is: 'paragraph' } : { is: 'turn', speaker },
        text: cue.text,
        marks: [],
        locator: { time: cue.start },
      });
    last = { ...cue, speaker };
  }
  return blocks;
}

/** Seconds of `1:02:03.500`, `02:03,5` or `02:03`. */
export function seconds(time: string): number {
  const [whole = '', part = ''] = time.split(/[.,]/);
  const sum = whole.split(':').reduce((total, one) => total * 60 + Number(one), 0);
  return sum + (part === '' ? 0 : Number(`0.${part}`));
}
