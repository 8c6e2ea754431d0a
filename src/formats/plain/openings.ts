import type { Locator, Shape } from '../../text/shape.ts';
import type { Run } from './lines.ts';

/** What the head of a line opens, and the words that follow it. */
export interface Opening {
  shape: Shape;
  locator?: Locator;
  words: string;
}

const TIME = /^[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?[\])]?(?=\s|$)/;
const SPEAKER =
  /^(\p{Lu}[\p{Lu}\p{M}\p{N}.'’ -]{0,38}\p{Lu}\.?|[QA]\d{0,3}[.:])(?::\s*|(?<=[.:])\s+|\s*$)/u;
const ITEM = /^([-*•‣◦–+]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/;

/** Finds what lines of a text open. Turns of speakers are seen only where there are several, so that a colon alone is no speaker. */
export function openings(runs: readonly Run[]): (line: string) => Opening | undefined {
  const lines = runs.flat();
  const times = lines.filter(({ text }) => /^[[(]/.test(text) && TIME.test(text)).length;
  const speakers = lines.flatMap(({ text }) => SPEAKER.exec(withoutTime(text))?.[1] ?? []);
  const isQuestioned =
    speakers.some((name) => name.startsWith('Q')) && speakers.some((name) => name.startsWith('A'));
  const isNamed = new Set(speakers).size > 1 && new Set(speakers).size < speakers.length;
  return (line) => {
    const time = times > 1 ? TIME.exec(line)?.[1] : undefined;
    const rest = time === undefined ? line : withoutTime(line);
    const found = SPEAKER.exec(rest);
    const isQuestion = /^[QA]\d{0,3}[.:]/.test(found?.[1] ?? '');
    const isSpeaker = found !== null && (isQuestion ? isQuestioned : isNamed);
    if (time !== undefined || isSpeaker) {
      const [head = '', speaker = ''] = isSpeaker ? found : [];
      return {
        shape: { is: 'turn', speaker: speaker.replace(/[:.]$/, '') },
        ...(time !== undefined && { locator: { time: seconds(time) } }),
        words: rest.slice(head.length),
      };
    }
    const item = ITEM.exec(line);
    if (!item) return undefined;
    const [head, sign = ''] = item;
    const ordered = /[\da-z]/.test(sign);
    return {
      shape: { is: 'item', depth: 1, ordered, label: ordered ? sign : '•' },
      words: line.slice(head.length),
    };
  };
}

/** Level of a heading by its number, `4.1. Powers` → 2; undefined where a line is no such heading. */
export function numbered(line: string): number | undefined {
  const [, number = ''] =
    /^(?:(?:§+|art(?:icle|\.)|chapter|section)\s*)?(\d{1,3}(?:\.\d{1,3}){0,4})\.?\s+\S/i.exec(
      line,
    ) ?? [];
  const isShort = line.length <= 80 && !/[.;:,!?]$/.test(line);
  return number !== '' && isShort ? number.split('.').length : undefined;
}

function withoutTime(line: string): string {
  return line.replace(TIME, '').replace(/^\s*(?:[-–—>]+\s*)?/, '');
}

function seconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
