import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Place, Problem } from '../corpus/problem.ts';
import { problem } from '../corpus/problem.ts';
import { type Passage, type Source, SourceRecord } from '../corpus/source.ts';
import { markdownBlocks, readMarkdown } from '../formats/markdown/markdown.ts';
import { readPlainText } from '../formats/plain/plain-text.ts';
import { convertedSource } from './converted-source.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readInline } from './inline-markup.ts';
import { remarkNumber } from './number.ts';
import { seedSyntax } from './seed-syntax.ts';
import { readHead } from './shape-sign.ts';
import { readYaml } from './yaml.ts';

/** A seed as it was read, or what is wrong with it. */
export type SeedRead =
  | { ok: true; source: Source; problems: Problem[] }
  | { ok: false; problems: Problem[] };

/**
 * Reads one seed: front matter and numbered passages in our own form, or any text of one's own. `fallbackKey` serves texts whose record
 * has no key. A text is in our own form when it has numbered passages, or a record with `key` and `rights`; mistakes in that are told.
 * Whatever else a Markdown file has above its text is taken over as far as it is understood.
 */
export function readSeed(file: string, text: string, fallbackKey: string): SeedRead {
  if (!isMarkdown(file)) return read(convertedSource(file, fallbackKey, readPlainText(text)));
  const { frontMatter, body, bodyLine } = splitFrontMatter(text);
  const isOurs =
    hasPassageSigns(body) ||
    (/^key:/m.test(frontMatter ?? '') && /^rights:/m.test(frontMatter ?? ''));
  if (!isOurs) return read(convertedSource(file, fallbackKey, readMarkdown(text)));
  if (frontMatter === null) {
    const start: Place = { file, line: 1, column: 1 };
    return {
      ok: false,
      problems: [
        problem(
          'seed/front-matter',
          start,
          'This seed has numbered passages and no front matter.',
          'Begin it with ---, key: …, title: …, rights: …, and ---.',
        ),
      ],
    };
  }
  const record = readYaml(file, frontMatter, SourceRecord, {}, 1);
  if (!record.ok) return record;
  const { value, place } = record;
  if (!hasPassageSigns(body)) {
    const free = convertedSource(file, value.key, {
      ...readMarkdown(''),
      blocks: markdownBlocks(body, bodyLine - 1),
    });
    return read({ ...free, record: value, place });
  }
  const { passages, problems } = readPassages(file, value, body, bodyLine);
  return { ok: true, source: { record: value, passages, file, place }, problems };
}

function read(source: Source): SeedRead {
  return { ok: true, source, problems: [] };
}

/** Whether some line begins with ¶ and a number, examples in fenced code apart. */
function hasPassageSigns(text: string): boolean {
  return /^¶\d/m.test(text.replace(/^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?^ {0,3}\1/gm, ''));
}

/** Whether the name of a file says that it is Markdown. */
function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown|mkd|mkdn|mdown|mdx)$/i.test(file);
}

function readPassages(
  file: string,
  { key, markup }: SourceRecord,
  body: string,
  bodyLine: number,
): { passages: Passage[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const placeOf = (line: number, column: number): Place => ({
    file,
    line: line + bodyLine - 1,
    column,
  });
  const processor = unified()
    .use(seedSyntax, { lines: markup === 'inline' ? 'kept' : 'joined' })
    .use(remarkNumber, {
      key,
      report: (rule, line, column, message, hint) =>
        problems.push(problem(rule, placeOf(line, column), message, hint)),
    });
  const tree = processor.runSync(processor.parse(new VFile(body)));
  const passages = tree.children.flatMap((node): Passage[] => {
    if (node.type !== 'passage') return [];
    const lines = node.data?.lines ?? [];
    const placeInRaw = (offset: number): Place => {
      const line = [...lines].reverse().find((candidate) => candidate.offset <= offset) ?? lines[0];
      return line ? placeOf(line.line, line.column + offset - line.offset) : placeOf(1, 1);
    };
    const { n, kind, needs, value } = node;
    if (markup === 'plain')
      return [{ n, kind, text: value, needs, place: placeInRaw(0), placeAt: placeInRaw }];
    const { shape, locator, length } = readHead(value);
    const { text, marks, rawOf } = readInline(value.slice(length), shape);
    const placeAt = (offset: number): Place => placeInRaw(rawOf(offset) + length);
    return [
      {
        n,
        kind: kind === 'body' && shape.is === 'heading' ? 'subheading' : kind,
        text,
        shape,
        marks,
        ...(locator && { locator }),
        needs,
        place: placeAt(0),
        placeAt,
      },
    ];
  });
  return { passages, problems };
}
