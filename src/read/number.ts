import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { PassageKind } from '../corpus/source.ts';
import type { PassageNode } from './nodes.ts';

/** What remarkNumber needs to know, and where it tells of mistakes (line and column in the seed's body). */
export interface NumberOptions {
  key: string;
  report: (
    rule: 'seed/passage' | 'seed/needs',
    line: number,
    column: number,
    message: string,
    hint: string,
  ) => void;
}

const NUMBER = /^\d{1,6}[a-z]{0,2}$/;
const NEEDS = /^\{needs:((?:\s*¶\d+[a-z]*,?)+)\s*\}\s*/;
const KIND = /^\[(headline|standfirst|subheading|furniture|removed)\](?:\s+|$)/;

/** A remark plugin: gives each passage its number, its kind and the passages it needs, which stand at the head of its text. */
export const remarkNumber: Plugin<[NumberOptions], Root> = (options) => {
  return (tree) => {
    let last = { number: 0, suffix: '' };
    const seen = new Set<string>();
    for (const node of tree.children) {
      if (node.type !== 'passage') continue;
      const at = node.data?.lines?.[0] ?? { line: 1, column: 1 };
      const report = (message: string, hint: string): void =>
        options.report('seed/passage', at.line, at.column, message, hint);
      node.of = options.key;
      if (!NUMBER.test(node.n)) {
        report(
          node.n === ''
            ? 'Text stands before the first ¶ and its number.'
            : `“¶${node.n}” is not a passage number.`,
          'Write ¶ and a number at the start of the line, for example ¶12.',
        );
        continue;
      }
      const number = Number.parseInt(node.n, 10);
      const suffix = node.n.replace(/^\d+/, '');
      if (seen.has(node.n))
        report(
          `Passage number ¶${node.n} is used twice.`,
          'Give the inserted passage a letter, for example ¶12a.',
        );
      else if (number < last.number || (number === last.number && !follows(suffix, last.suffix)))
        report(
          `¶${node.n} stands after ¶${last.number}${last.suffix}.`,
          'Numbers ascend and are never reassigned; put the passage in its place.',
        );
      seen.add(node.n);
      last = { number, suffix };
      takeHead(node);
    }
    reportUnknownNeeds(tree, seen, options);
  };
};

/** Cuts `{needs: …}` and `[kind]` off the head of the text, in either order, each at most once. */
function takeHead(node: PassageNode): void {
  let rest = node.value;
  const takeKind = (): void => {
    const kind = KIND.exec(rest);
    if (!kind || node.kind !== 'body') return;
    node.kind = toKind(kind[1]);
    rest = rest.slice(kind[0].length);
  };
  takeKind();
  const needs = NEEDS.exec(rest);
  if (needs) {
    node.needs = [...(needs[1] ?? '').matchAll(/¶(\d+[a-z]*)/g)].map((match) => match[1] ?? '');
    rest = rest.slice(needs[0].length);
  }
  takeKind();
  const cut = node.value.length - rest.length;
  for (const line of node.data?.lines ?? []) {
    if (line.offset < cut) {
      line.column += cut - line.offset;
      line.offset = 0;
    } else line.offset -= cut;
  }
  node.value = rest;
}

function toKind(word: string | undefined): PassageKind {
  switch (word) {
    case 'headline':
    case 'standfirst':
    case 'subheading':
    case 'furniture':
    case 'removed':
      return word;
    default:
      return 'body';
  }
}

function follows(suffix: string, before: string): boolean {
  return suffix.length > before.length || (suffix.length === before.length && suffix > before);
}

function reportUnknownNeeds(tree: Root, known: ReadonlySet<string>, options: NumberOptions): void {
  for (const node of tree.children) {
    if (node.type !== 'passage') continue;
    const at = node.data?.lines?.[0] ?? { line: 1, column: 1 };
    for (const need of node.needs) {
      if (!known.has(need))
        options.report(
          'seed/needs',
          at.line,
          1,
          `¶${node.n} needs ¶${need}, which is not here.`,
          'Name passages of the same source.',
        );
      else if (need === node.n)
        options.report(
          'seed/needs',
          at.line,
          1,
          `¶${node.n} needs itself.`,
          'Name the passages that dispute or revise it.',
        );
    }
  }
}
