import type { Passage, PassageKind, Source } from '../corpus/source.ts';
import type { Block, Converted } from '../formats/converted.ts';

/** The longest line that is taken for the title of a text. */
const LONGEST_TITLE = 200;
const HAS_HEADINGS = /\.(?:md|markdown|mkd|mkdn|mdown|mdx|x?html?|docx|od?t|rtf|epub)$/i;

/**
 * A document of another format as a source: ¶1 is its title, then a passage a block. `file` is the path that problems name. Where the
 * document does not say its title, that is its first heading or line, else the name of the file.
 */
export function convertedSource(file: string, key: string, document: Converted): Source {
  const { blocks, title, hasHeadline } = titled(document, file);
  const levels = blocks.flatMap(({ shape }, index) =>
    shape.is === 'heading' && index > 0 ? [shape.level] : [],
  );
  const highest = Math.min(...levels);
  const { publisher, date, url, authors, tags, other } = document;
  return {
    file,
    ...(document.name !== undefined && { part: document.name }),
    record: {
      key,
      aliases: [],
      title,
      titleBy: 'source',
      ...(publisher && {
        publisher: { name: publisher, basis: 'stated', why: 'the file says so' },
      }),
      ...(date && { published: { date, basis: 'stated', why: 'the file says so' } }),
      ...(url && { url }),
      authors,
      tags,
      other,
      origins: {},
      markup: 'inline',
      language: document.language ?? '',
      rights: { holder: authors.join(', ') || publisher || title, basis: 'own' },
    },
    passages: withNumbers(
      document.kept,
      blocks.map((block, index): Passage => {
        const { shape, text, marks, locator, lines = [] } = block;
        const placeAt = (offset: number) => {
          const start = lines.findLast((line) => line.offset <= offset) ?? lines[0];
          return start
            ? { file, line: start.line, column: start.column + offset - start.offset }
            : { file, line: 1, column: 1 };
        };
        return {
          n: String(index + 1),
          kind: index === 0 && hasHeadline ? 'headline' : kindOf(shape),
          text,
          shape:
            shape.is === 'heading' && index > 0
              ? { is: 'heading', level: shape.level - highest + 1 }
              : shape,
          marks,
          ...(locator && { locator }),
          needs: [],
          place: placeAt(0),
          placeAt,
        };
      }),
    ),
  };
}

/** The passages with the numbers that they had before, and in the place of those that are gone what says so. */
function withNumbers(kept: Converted['kept'], passages: Passage[]): Passage[] {
  if (kept?.numbers.length !== passages.length) return passages;
  const numbered = passages.map((passage, at) => ({
    ...passage,
    n: kept.numbers[at] ?? passage.n,
  }));
  return [...numbered, undefined].flatMap((passage, at) => [
    ...kept.gone.filter((one) => one.at === at).map(({ n }) => removed(n, passages)),
    ...(passage ? [passage] : []),
  ]);
}

function removed(n: string, [first]: readonly Passage[]): Passage {
  const place = { file: first?.place.file ?? '', line: 1, column: 1 };
  return { n, kind: 'removed', text: '', needs: [], place, placeAt: () => place };
}

/** The blocks with the title as the first, where the document has or says one. */
function titled(
  { title, blocks }: Converted,
  file: string,
): { blocks: Block[]; title: string; hasHeadline: boolean } {
  const [first, ...rest] = blocks;
  const [heading, second] = blocks.filter(
    ({ shape }) => shape.is === 'heading' && shape.level === 1,
  );
  const isEarly = heading !== undefined && blocks.indexOf(heading) < 6;
  const isOnly = isEarly && second === undefined && first?.shape.is !== 'heading';
  const said = title ?? (isOnly ? lineOf(heading) : undefined);
  if (said !== undefined) {
    const shown = lineOf({ text: said });
    if (isEarly && lineOf(heading) === shown)
      return {
        blocks: [heading, ...blocks.filter((block) => block !== heading)],
        title: shown,
        hasHeadline: true,
      };
    const headline: Block = { shape: { is: 'paragraph' }, text: shown, marks: [] };
    return { blocks: [headline, ...blocks], title: shown, hasHeadline: true };
  }
  if (first && isTitle(first, file))
    return { blocks: [first, ...rest], title: lineOf(first), hasHeadline: true };
  return { blocks, title: named(file), hasHeadline: false };
}

/**
 * Whether the first block of a text can be its title: a heading, or a short paragraph. Formats that have a sign for titles, such as
 * Markdown, and begin with a sentence have none.
 */
function isTitle({ shape, text }: Block, file: string): boolean {
  if (shape.is === 'heading') return true;
  const isSentence = HAS_HEADINGS.test(file) && /[.!?:;。！？।؟]["”’)]*$/.test(text);
  return shape.is === 'paragraph' && text.length <= LONGEST_TITLE && !isSentence;
}

function lineOf({ text }: Pick<Block, 'text'>): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The name of a file as words: `notes/2024-tram_line.md` → `2024 tram line`. */
function named(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]+$/, '');
  return name.replace(/[-_\s]+/g, ' ').trim() || name;
}

function kindOf(shape: Block['shape']): PassageKind {
  return shape.is === 'heading' ? 'subheading' : 'body';
}
