import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { SentenceNode } from '../../read/nodes.ts';
import { sentenceEnds } from '../../text/sentences.ts';
import { textAt } from './citations.ts';

/** What remarkSentences knows besides the text. */
export interface SentenceOptions {
  /** Names in small letters with which a sentence may begin. */
  names: readonly string[];
}

/** A stop right behind a citation, which ends the sentence whatever follows. */
const STOP = /^[.!?][”’")\]]*(?=\s)/;

/** A remark plugin for the explainer: cuts each paragraph into sentences, each with the ids that it cites. */
export const remarkSentences: Plugin<[SentenceOptions?], Root> = ({ names } = { names: [] }) => {
  return (tree) => {
    visit(tree, 'paragraph', (node: Paragraph) => {
      node.children = sentencesOf(node.children, names);
    });
  };
};

function sentencesOf(
  children: readonly PhrasingContent[],
  names: readonly string[],
): PhrasingContent[] {
  const sentences: SentenceNode[] = [];
  let open: SentenceNode | undefined;
  const add = (node: PhrasingContent): void => {
    open ??= {
      type: 'sentence',
      cites: [],
      children: [],
      ...(node.position && { position: node.position }),
    };
    if (node.type === 'citation') open.cites.push(...node.ids);
    else open.children.push(node);
  };
  const close = (): void => {
    if (open) sentences.push(open);
    open = undefined;
  };
  for (const [index, node] of children.entries()) {
    if (node.type !== 'text') {
      add(node);
      continue;
    }
    const isCited = children[index - 1]?.type === 'citation';
    const stop = isCited ? (STOP.exec(node.value)?.[0].length ?? 0) : 0;
    const inside = sentenceEnds(node.value, names);
    const ends = stop > 0 && !inside.includes(stop) ? [stop, ...inside] : inside;
    let from = 0;
    for (const end of [...ends, node.value.length]) {
      const value = node.value.slice(from, end).replace(/\s+/g, ' ');
      const start = open ? from : end - node.value.slice(from, end).trimStart().length;
      const isLast = end < node.value.length || /[.!?][”’")\]]*\s*$/.test(value);
      const begun = open ? value : value.trimStart();
      const piece = isLast ? begun.trimEnd() : begun;
      if (piece !== '') add({ ...textAt(node, start, end), value: piece });
      if (isLast) close();
      from = end;
    }
  }
  close();
  return sentences.flatMap((sentence, index): PhrasingContent[] =>
    index === 0 ? [sentence] : [{ type: 'text', value: ' ' }, sentence],
  );
}
