import type { Place } from '../corpus/problem.ts';
import type { Passage, PassageKind, Source } from '../corpus/source.ts';

/** Whether some line begins with ¶ and a number. */
export function hasPassageSigns(text: string): boolean {
  return /^¶\d/m.test(text);
}

/** A passage as it is found: its text, and where each of its lines begins in the text and in the file. */
interface Block {
  text: string;
  kind: PassageKind;
  lines: { offset: number; line: number; column: number }[];
}

/**
 * Reads a text of one's own. The first line is the title and ¶1; blank lines separate passages, without any each line is one;
 * hard-wrapped lines are joined. With `hash`, a line that begins with # is a subheading.
 */
export function readFreeText(
  file: string,
  text: string,
  key: string,
  hash: boolean,
  lineOffset = 0,
): Source {
  const blocks = split(text, hash);
  const passages = blocks.map((block, index): Passage => {
    const placeAt = (offset: number): Place => {
      const start = block.lines.findLast((line) => line.offset <= offset) ?? block.lines[0];
      if (!start) return { file, line: 1, column: 1 };
      return { file, line: start.line + lineOffset, column: start.column + offset - start.offset };
    };
    return {
      n: String(index + 1),
      kind: index === 0 ? 'headline' : block.kind,
      text: block.text,
      needs: [],
      place: placeAt(0),
      placeAt,
    };
  });
  const title = blocks[0]?.text ?? key;
  return {
    record: {
      key,
      aliases: [],
      title,
      titleBy: 'source',
      origins: {},
      language: '',
      rights: { holder: title, basis: 'own' },
    },
    passages,
    file,
  };
}

function split(text: string, hash: boolean): Block[] {
  const raw = text.split('\n');
  const lines = raw.map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return [];
  const last = lines.findLastIndex((line) => line !== '');
  const hasBlanks = lines.slice(first + 2, last).includes('');
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (let index = first; index <= last; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') {
      open = undefined;
      continue;
    }
    const { words, kind } = heading(line, hash);
    const place = { line: index + 1, column: (raw[index] ?? '').indexOf(words) + 1 };
    if (open && hasBlanks && kind === 'body') {
      open.lines.push({ offset: open.text.length + 1, ...place });
      open.text += ` ${words}`;
      continue;
    }
    const block: Block = { text: words, kind, lines: [{ offset: 0, ...place }] };
    blocks.push(block);
    open = kind === 'body' && index > first ? block : undefined;
  }
  return blocks;
}

/** Signs are counted by hand: an expression that looks for # at the end would take long over a line full of them. */
function heading(line: string, hash: boolean): { words: string; kind: PassageKind } {
  const opening = hash ? /^#{1,6}\s+/.exec(line) : null;
  let end = line.length;
  while (line[end - 1] === '#') end -= 1;
  const words = line.slice(opening?.[0].length ?? 0, end).trimEnd();
  return opening && words !== '' ? { words, kind: 'subheading' } : { words: line, kind: 'body' };
}
