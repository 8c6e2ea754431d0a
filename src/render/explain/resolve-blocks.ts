import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { type Place, type Problem, problem } from '../../corpus/problem.ts';
import { literalAttributes } from '../../read/content.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Block, BlockContext } from '../blocks/block.ts';
import { groupsOf } from '../blocks/names.ts';

/** The block that an element was made by: what an author wrote in its attributes. Elements without it are an author's own. */
export interface MadeBy {
  /** Words of ours in its attributes. */
  prose: { text: string; place: Place }[];
}

declare module 'hast' {
  interface ElementData {
    madeBy?: MadeBy;
  }
}

/** What blocks are resolved with. `report` is told what is wrong with them. */
export interface BlockOptions extends BlockContext {
  /** Every block that content may use, by its name. */
  blocks: Readonly<Record<string, Block>>;
  file: string;
  report: (found: Problem) => void;
}

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * A remark plugin: replaces each documented block, `<Claims phase="two" />`, with the elements that it makes of the edition.
 * Unknown components, and blocks with something wrong in them, make nothing.
 */
export const remarkBlocks: Plugin<[BlockOptions], Root> = (options) => (tree) => {
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { blocks } = options;
    const block = node.name && Object.hasOwn(blocks, node.name) ? blocks[node.name] : undefined;
    if (block) fill(node, block, options);
    else {
      const name = node.name ?? '';
      const near = nearestWord(name, Object.keys(blocks));
      node.data = { ...node.data, hChildren: [] };
      options.report(
        problem(
          'content/component',
          placeOf(options.file, node.position?.start),
          `There is no component <${name}>.`,
          near ? `Did you mean <${near}>?` : `Components: ${Object.keys(blocks).join(', ')}.`,
        ),
      );
    }
  });
};

function fill(node: Tag, block: Block, options: BlockOptions): void {
  const { file, report } = options;
  const name = `<${node.name ?? ''}>`;
  const placeAt = (attribute: string) => attributePlace(node, attribute, file);
  const tell = (attribute: string, message: string, hint: string): void =>
    report(problem('content/component', placeAt(attribute), message, hint));
  if (node.type === 'mdxJsxTextElement')
    tell(
      '',
      `${name} stands in a line of text.`,
      'Give it a line of its own, with blank lines around it.',
    );
  if (node.children.length > 0)
    tell(
      '',
      `${name} is made from data and holds no text.`,
      `Close it at once: <${node.name ?? ''} />.`,
    );
  const given = literalAttributes(node);
  if (given.size < node.attributes.length)
    tell('', `${name} has an attribute twice.`, 'Take one of the two away.');
  const { elements, faults } = made(name, block, given, options);
  for (const { rule, attribute, message, hint } of faults) {
    const isOfBlock = /^[a-z]/.test(message);
    const isUnknown = message.startsWith('has no attribute');
    const whose = isOfBlock && (attribute === '' || isUnknown) ? name : `${name} ${attribute}`;
    const told = isOfBlock ? `${whose} ${message}` : `${whose}: ${message}`;
    report(problem(rule, placeAt(attribute), told, hint));
  }
  const madeBy: MadeBy = {
    prose: Object.entries(block.prose).flatMap(([attribute, how]) =>
      proseIn(given.get(attribute) ?? '', how).map((text) => ({ text, place: placeAt(attribute) })),
    ),
  };
  const { position } = node;
  node.data = {
    ...node.data,
    hChildren: elements.map((element) => ({
      ...element,
      ...(position && { position }),
      data: { ...element.data, madeBy },
    })),
  };
}

/** What a block makes. One that throws is a bug, told with its name and place. */
function made(name: string, block: Block, given: Map<string, string>, options: BlockOptions) {
  try {
    return block.make(given, options);
  } catch (cause) {
    throw new Error(`The block ${name} in ${options.file} failed.`, { cause });
  }
}

function proseIn(raw: string, how: 'whole' | 'labels'): string[] {
  if (how === 'whole') return raw === '' ? [] : [raw];
  return groupsOf(raw).flatMap(({ name }) => (name === '' ? [] : [name]));
}

/** Where an attribute stands, or else its block. */
function attributePlace(node: Tag, name: string, file: string): Place {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return placeOf(file, found?.position?.start ?? node.position?.start);
}

function placeOf(file: string, start: { line: number; column: number } | undefined): Place {
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}
