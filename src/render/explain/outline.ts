import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Handler } from 'mdast-util-to-hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { address } from '../../corpus/address.ts';
import { namesInSmall } from '../../corpus/names.ts';
import type { Outline } from '../../corpus/outline.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Edition, PageView, SectionView } from '../../edition/edition.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { remarkCitations } from '../annotate/citations.ts';
import { remarkSentences } from '../annotate/sentences.ts';
import { rehypeAnchors } from '../markup/anchors.ts';
import { handlers } from '../markup/handlers.ts';
import { BLOCKS } from './blocks.ts';
import { rehypeIntroductions } from './introductions.ts';
import { linesOf } from './lines.ts';
import { formerIds, idsIn, type PlacedId } from './placed-ids.ts';
import { type BlockOptions, remarkBlocks } from './resolve-blocks.ts';
import type { WrittenSentence } from './written.ts';

/** An outline with its blocks filled in: its tree, its view, and the sentences that authors wrote. */
export interface ResolvedPage {
  kind: 'explainer' | 'page';
  tree: Root;
  view: PageView;
  written: WrittenSentence[];
  ids: PlacedId[];
  /** What is wrong with its blocks. */
  problems: Problem[];
}

/** Resolves an outline against an edition. Sentences are cut and cited in the explainer; pages about the site are left as prose. `instead` finds better names for ids that nothing has, `blocks` are those that content may use. */
export function resolveOutline(
  outline: Outline,
  kind: 'explainer' | 'page',
  edition: Edition,
  find: Lookup,
  { instead = () => '', blocks = BLOCKS }: Partial<Pick<BlockOptions, 'instead' | 'blocks'>> = {},
): ResolvedPage {
  const problems: Problem[] = [];
  const isExplainer = kind === 'explainer';
  const processor = unified()
    .use(remarkCitations)
    .use(isExplainer ? [[remarkSentences, { names: smallNames(edition) }]] : [])
    .use(remarkBlocks, {
      edition,
      find,
      instead,
      blocks,
      file: outline.file,
      report: (found) => void problems.push(found),
    })
    .use(remarkRehype, {
      handlers: { ...handlers(find), mdxJsxFlowElement: block, mdxJsxTextElement: block },
    })
    .use(rehypeAnchors)
    .use(
      isExplainer
        ? [
            [
              rehypeIntroductions,
              {
                entities: edition.entities,
                tag: edition.site.language,
                file: outline.file,
                report: (found: Problem) => void problems.push(found),
              },
            ],
          ]
        : [],
    );
  const tree = processor.runSync(structuredClone(outline.body));
  const to = kind === 'explainer' ? address.explainer(outline.slug) : address.page(outline.slug);
  const sections = sectionsOf(tree, kind, outline.record.title, to);
  const view: PageView = {
    slug: outline.slug,
    title: outline.record.title,
    description: outline.record.description,
    sections: sections.filter(isKept),
    opening: sections.filter((section) => !isKept(section)).flatMap(({ lines }) => lines),
    address: to,
  };
  return {
    kind,
    tree,
    view,
    written: isExplainer ? writtenIn(tree, outline.file) : [],
    ids: [...idsIn(tree, outline), ...formerIds(outline)],
    problems,
  };
}

function smallNames({ sources, entities }: Edition): string[] {
  return namesInSmall(
    sources.map(({ sign }) => sign),
    entities,
  );
}

/** A block that has been filled in is its elements, each in the place of the block; a box around them would say nothing. */
const block: Handler = (_state, { data }: MdxJsxFlowElement) => data?.hChildren ?? [];

/** Words before the first heading are a section of their own where there are sentences among them. */
function isKept({ id, sentences }: SectionView): boolean {
  return id !== '' || sentences.length > 0;
}

/** Where sentences are not cut, each paragraph stands for one. */
function sectionsOf(
  tree: Root,
  kind: 'explainer' | 'page',
  title: string,
  to: string,
): SectionView[] {
  const isParagraph = (tag: string) => kind === 'page' && /^(?:p|li|td|th|dt|dd)$/.test(tag);
  const sections: SectionView[] = [
    { id: '', heading: title, sentences: [], lines: [], address: to },
  ];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'h2') {
      const id = String(node.properties['id'] ?? '');
      const place = id ? `${to}#${id}` : to;
      sections.push({ id, heading: textOf(node), sentences: [], lines: [], address: place });
    }
    if (node.tagName === 'Claim') {
      const cites = String(node.properties['id'] ?? '')
        .split(' ')
        .filter(Boolean);
      sections.at(-1)?.sentences.push({ text: textOf(node).replace(/\s+/g, ' ').trim(), cites });
    }
    if (isParagraph(node.tagName)) {
      const text = textOf(node).replace(/\s+/g, ' ').trim();
      sections.at(-1)?.sentences.push({ text, cites: [] });
      return SKIP;
    }
    return undefined;
  });
  let at = 0;
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h2') at += 1;
    else sections[at]?.lines.push(...linesOf([node], to));
  }
  return sections;
}

function writtenIn(tree: Root, file: string): WrittenSentence[] {
  const written: WrittenSentence[] = [];
  visit(tree, 'element', (node) => {
    if (node.data?.madeBy) return SKIP;
    if (node.tagName !== 'Claim' || !node.position) return undefined;
    const { line, column } = node.position.start;
    const cites = String(node.properties['id'] ?? '')
      .split(' ')
      .filter(Boolean);
    written.push({
      text: textOf(node).replace(/\s+/g, ' ').trim(),
      cites,
      place: { file, line, column },
    });
    return undefined;
  });
  return written;
}
