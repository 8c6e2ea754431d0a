import type { Corpus } from '../corpus/corpus.ts';
import { currentNames } from '../corpus/known-names.ts';
import type { Place, Problem } from '../corpus/problem.ts';
import type { AddressView } from '../edition/edition.ts';
import { escapePattern } from '../text/escape.ts';
import { quotations } from '../text/quotations.ts';

/** A change of a file that has one right form: `from` stands at the place, and becomes `to`. */
export interface Fix extends Place {
  from: string;
  to: string;
  why: string;
}

/** What fixes are found in: the files as they were read, and what was made of them. */
export interface Fixable {
  files: ReadonlyMap<string, string>;
  corpus: Corpus;
  problems: readonly Problem[];
  addresses: readonly AddressView[];
}

/**
 * The mistakes that can be mended in exactly one way: names of things that are called otherwise now, one mark of a quotation that is
 * straight where its partner is curly, and links to addresses that have moved. Whatever leaves a choice is left to the author.
 */
export function fixesOf(given: Fixable): Fix[] {
  const found = [...renamed(given), ...marks(given), ...moved(given)];
  return [...new Map(found.map((fix) => [`${fix.file}:${fix.line}:${fix.column}`, fix])).values()];
}

/** A name that nothing has any more, where something says that it was called so. */
function renamed({ files, corpus, problems }: Fixable): Fix[] {
  const now = currentNames(corpus);
  const wanted = new Map<string, { at: Place; name: string; to: string }>();
  for (const { rule, message, ...at } of problems) {
    if (rule !== 'id/unknown' && rule !== 'citation/unknown') continue;
    const name = /“([^”]+)”/.exec(message)?.[1] ?? '';
    const [head = '', passage] = name.split(':');
    const to = now.get(head);
    if (to === undefined) continue;
    const full = passage === undefined ? to : `${to}:${passage}`;
    wanted.set(`${at.file}:${at.line}:${at.column}:${name}`, { at, name, to: full });
  }
  return [...wanted.values()].flatMap(({ at, name, to }) => {
    const text = files.get(at.file) ?? '';
    const pattern = new RegExp(`(?<![\\w:-])${escapePattern(name)}(?![\\w:-])`, 'g');
    pattern.lastIndex = offsetOf(text, at);
    const hit = pattern.exec(text);
    return hit ? [fixAt(at.file, text, hit.index, name, to, `${name} is called ${to} now`)] : [];
  });
}

/** A straight mark that is the only partner of a curly one in its paragraph. */
function marks({ files, problems }: Fixable): Fix[] {
  return problems.flatMap((one) => {
    if (one.rule !== 'quotation/unclosed') return [];
    const text = files.get(one.file) ?? '';
    const at = offsetOf(text, one);
    const [start, end] = paragraphAround(text, at);
    const words = text.slice(start, end);
    const straight = [...words.matchAll(/"/g)].map(({ index }) => start + index);
    const alone = quotations(words).unclosed.map((offset) => start + offset);
    const [place] = straight;
    const [only] = alone;
    if (place === undefined || only === undefined) return [];
    // In YAML a straight mark may end the value.
    if (straight.length > 1 || alone.length > 1 || one.file.endsWith('.yaml')) return [];
    const isOpen = text[only] === '“';
    const between = text.slice(Math.min(place, only) + 1, Math.max(place, only));
    if ((isOpen ? place < only : place > only) || /[“”]/.test(between)) return [];
    const to = isOpen ? '”' : '“';
    return [fixAt(one.file, text, place, '"', to, 'its partner is curly')];
  });
}

/** A link in content to an address that another has taken the place of. */
function moved({ files, addresses }: Fixable): Fix[] {
  const old = addresses.filter(({ status, to }) => status === 'alias' && to !== '');
  if (old.length === 0) return [];
  return [...files].flatMap(([file, text]) => {
    if (!/^content\/.*\.(?:mdx|yaml)$/.test(file)) return [];
    return old.flatMap(({ address, to }) => {
      const pattern = new RegExp(
        `(?<=\\]\\(|['"\\s[])${escapePattern(address)}(?=[)'"\\s,\\]]|$)`,
        'g',
      );
      return [...text.matchAll(pattern)].map(({ index }) =>
        fixAt(file, text, index, address, to, 'it has moved'),
      );
    });
  });
}

/** The paragraph around a place; of a note, whose place is its tag, its words. */
function paragraphAround(text: string, at: number): [number, number] {
  const isTag = text[at] === '<';
  const inside = isTag ? text.indexOf('>', at) + 1 : at;
  const before = text.slice(0, inside);
  const start = isTag
    ? inside
    : Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n¶')) + 1;
  const length = /\n\n|\n¶|<\/?[A-Z]/.exec(text.slice(inside))?.index ?? text.length - inside;
  return [start, inside + length];
}

function fixAt(
  file: string,
  text: string,
  offset: number,
  from: string,
  to: string,
  why: string,
): Fix {
  const lines = text.slice(0, offset).split('\n');
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, from, to, why };
}

function offsetOf(text: string, { line, column }: Place): number {
  const above = text.split('\n').slice(0, Math.max(0, line - 1));
  return above.reduce((sum, one) => sum + one.length + 1, 0) + Math.max(0, column - 1);
}
