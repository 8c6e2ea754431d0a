import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Place, Problem } from '../corpus/problem.ts';
import { problem } from '../corpus/problem.ts';
import { type Passage, type Source, SourceRecord } from '../corpus/source.ts';
import { hasPassageSigns, readFreeText } from './free-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { remarkNumber } from './number.ts';
import { seedSyntax } from './seed-syntax.ts';
import { readYaml } from './yaml.ts';

/** A seed as it was read, or what is wrong with it. */
export type SeedRead =
  | { ok: true; source: Source; problems: Problem[] }
  | { ok: false; problems: Problem[] };

/** Reads one seed: front matter and numbered passages, or a plain text of one's own. `fallbackKey` serves texts without front matter. */
export function readSeed(file: string, text: string, fallbackKey: string): SeedRead {
  const parts = isMarkdown(file)
    ? splitFrontMatter(text)
    : { frontMatter: null, body: text, bodyLine: 1 };
  if (parts.frontMatter === null) {
    if (isMarkdown(file) && hasPassageSigns(text)) {
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
    const source = readFreeText(file, text, fallbackKey, isMarkdown(file));
    return { ok: true, source, problems: [] };
  }
  const record = readYaml(file, parts.frontMatter, SourceRecord, {}, 1);
  if (!record.ok) return record;

  if (!hasPassageSigns(parts.body)) {
    const free = readFreeText(file, parts.body, record.value.key, true, parts.bodyLine - 1);
    return {
      ok: true,
      source: { ...free, record: record.value, place: record.place },
      problems: [],
    };
  }
  const { passages, problems } = readPassages(file, record.value.key, parts.body, parts.bodyLine);
  const { value, place } = record;
  return { ok: true, source: { record: value, passages, file, place }, problems };
}

/** Whether the name of a file says that it is Markdown. */
function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown|mkd|mkdn|mdown|mdx)$/i.test(file);
}

function readPassages(
  file: string,
  key: string,
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
    .use(seedSyntax)
    .use(remarkNumber, {
      key,
      report: (rule, line, column, message, hint) =>
        problems.push(problem(rule, placeOf(line, column), message, hint)),
    });
  const tree = processor.runSync(processor.parse(new VFile(body)));
  const passages = tree.children.flatMap((node): Passage[] => {
    if (node.type !== 'passage') return [];
    const lines = node.data?.lines ?? [];
    const placeAt = (offset: number): Place => {
      const line = [...lines].reverse().find((candidate) => candidate.offset <= offset) ?? lines[0];
      return line ? placeOf(line.line, line.column + offset - line.offset) : placeOf(1, 1);
    };
    return [
      {
        n: node.n,
        kind: node.kind,
        text: node.value,
        needs: node.needs,
        place: placeAt(0),
        placeAt,
      },
    ];
  });
  return { passages, problems };
}
