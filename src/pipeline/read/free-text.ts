import type { Passage, PassageKind, Source } from '../../model/source.ts';

/** Whether some line begins with ¶ and a number. */
export function hasPassageSigns(text: string): boolean {
  return /^¶\d/m.test(text);
}

interface Block {
  text: string;
  kind: PassageKind;
  line: number;
}

/**
 * Reads a text of one's own. The first line is the title and ¶1; blank lines separate passages, without any each line is one;
 * hard-wrapped lines are joined. With `hash`, a line that begins with # is a subheading.
 */
export function readFreeText(file: string, text: string, key: string, hash: boolean, lineOffset = 0): Source {
  const blocks = split(text, hash);
  const passages = blocks.map((block, index): Passage => {
    const line = block.line + lineOffset;
    return {
      n: String(index + 1),
      kind: index === 0 ? 'headline' : block.kind,
      text: block.text,
      needs: [],
      place: { file, line, column: 1 },
      placeAt: (offset) => ({ file, line, column: offset + 1 }),
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
      language: 'en',
      rights: { holder: title, basis: 'own' },
    },
    passages,
    file,
  };
}

function split(text: string, hash: boolean): Block[] {
  const lines = text.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return [];
  const rest = lines.slice(first + 1);
  const lastLine = rest.findLastIndex((line) => line !== '');
  const body = rest.slice(0, lastLine + 1);
  const hasBlanks = body.slice(1).includes('');
  const blocks: Block[] = [{ ...heading(lines[first] ?? '', hash), line: first + 1 }];
  let open: Block | undefined;
  body.forEach((line, index) => {
    const at = first + index + 2;
    if (line === '') {
      open = undefined;
      return;
    }
    const made = heading(line, hash);
    if (open && hasBlanks && made.kind === 'body') {
      open.text += ` ${line}`;
      return;
    }
    const block: Block = { ...made, line: at };
    blocks.push(block);
    open = made.kind === 'body' ? block : undefined;
  });
  return blocks;
}

function heading(line: string, hash: boolean): { text: string; kind: PassageKind } {
  const match = hash ? /^#{1,6}\s+(.*?)\s*#*$/.exec(line) : null;
  return match?.[1] ? { text: match[1], kind: 'subheading' } : { text: line, kind: 'body' };
}
