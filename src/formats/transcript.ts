import { decodeText } from './bytes/decode-text.ts';
import type { Block } from './converted.ts';
import type { Reader } from './reader.ts';
import { seconds, spoken } from './subtitles.ts';

/** A line that opens a turn: `[00:01:02] Chair: words`, `Chair (00:01): words`, `CHAIR: words`. */
const TURN =
  /^\s*(?:[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d+)?[\])]?\s*[-–]?\s*)?((?:\p{Lu}|\p{Lo}|Q\.?$|A\.?$)[\p{L}\p{M}\p{N}.'’ -]{0,40}?)\s*(?:[[(]((?:\d{1,2}:)?\d{1,2}:\d{2})[\])])?\s*[:：]\s*(.*)$/u;

/** Reads a transcript in plain text. */
export const transcript: Reader = {
  format: 'transcript',
  read: async (bytes) => {
    const lines = decodeText(bytes).text.split('\n');
    const blocks: Block[] = [];
    const before: string[] = [];
    let isOpen = false;
    for (const line of lines) {
      const opened = turnOf(line);
      if (opened) {
        blocks.push(opened);
        isOpen = true;
      } else if (line.trim() === '') isOpen = false;
      else {
        const last = blocks.at(-1);
        if (!last) before.push(line.trim());
        else if (isOpen && last.text === '') last.text = line.trim();
        else if (isOpen) last.text += ` ${line.trim()}`;
        else {
          blocks.push({ ...last, text: line.trim(), marks: [] });
          isOpen = true;
        }
      }
    }
    const [title, ...rest] = before;
    const opening = rest.map((text): Block => ({ shape: { is: 'paragraph' }, text, marks: [] }));
    return [spoken([...opening, ...blocks.filter(({ text }) => text !== '')], title)];
  },
};

/** Whether a text is a transcript for sure: four turns or more, most of its paragraphs being one, and speakers who speak again. */
export function isTranscript(text: string): boolean {
  const starts = text
    .slice(0, 200_000)
    .split(/\n\s*\n|\n(?=\s*[[(]?\d{1,2}:\d{2})/)
    .flatMap((part) =>
      part.split('\n').slice(0, part.split('\n').every((line) => TURN.test(line)) ? undefined : 1),
    )
    .filter((line) => line.trim() !== '');
  const turns = starts.flatMap((line) => turnOf(line) ?? []);
  const speakers = turns.map(({ shape }) => (shape.is === 'turn' ? shape.speaker : ''));
  const again = speakers.filter((name, index) => speakers.indexOf(name) < index).length;
  const isShort = speakers.every((name) => name.split(' ').length <= 5);
  const isSeveral =
    new Set(speakers).size > 1 && new Set(speakers).size <= Math.max(2, turns.length / 2);
  return (
    turns.length >= 4 && turns.length >= starts.length * 0.6 && again >= 2 && isShort && isSeveral
  );
}

function turnOf(line: string): Block | undefined {
  const [, early, speaker = '', late, words = ''] = TURN.exec(line.slice(0, 5_000)) ?? [];
  if (speaker === '') return undefined;
  const time = early ?? late;
  return {
    shape: { is: 'turn', speaker: speaker.trim() },
    text: `${words}${line.slice(5_000)}`.trim(),
    marks: [],
    ...(time ? { locator: { time: seconds(time) } } : {}),
  };
}
