import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Handler } from 'mdast-util-to-hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { address } from '../../model/address.ts';
import type { Edition, PageView, SectionView } from '../../model/edition.ts';
import type { Outline } from '../../model/outline.ts';
import type { Place } from '../../model/problem.ts';
import type { Lookup } from '../edition/lookup.ts';
import { rehypeAnchors } from '../rehype/anchors.ts';
import { handlers } from '../rehype/handlers.ts';
import { remarkBlocks } from '../remark/blocks.ts';
import { remarkCitations } from '../remark/citations.ts';
import { remarkSentences } from '../remark/sentences.ts';

/** A sentence of the explainer that an author wrote, for the checks; those that blocks make cite by construction. */
export interface WrittenSentence {
  text: string;
  cites: string[];
  place: Place;
}

/** An outline with its blocks filled in: its tree, its view, and the sentences that authors wrote. */
export interface Resolved {
  tree: Root;
  view: PageView;
  written: WrittenSentence[];
}

/** Resolves an outline against an edition. Sentences are cut and cited in the explainer; pages about the site are left as prose. */
export function resolveOutline(
  outline: Outline,
  kind: 'explainer' | 'page',
  edition: Edition,
  find: Lookup,
): Resolved {
  const processor = unified()
    .use(remarkCitations)
    .use(kind === 'explainer' ? [remarkSentences] : [])
    .use(remarkBlocks, { edition, find })
    .use(remarkRehype, {
      handlers: { ...handlers(find), mdxJsxFlowElement: block, mdxJsxTextElement: block },
    })
    .use(rehypeAnchors);
  const tree = processor.runSync(structuredClone(outline.body));
  const to = kind === 'explainer' ? address.explainer(outline.slug) : address.page(outline.slug);
  const view: PageView = {
    slug: outline.slug,
    title: outline.record.title,
    description: outline.record.description,
    sections: sectionsOf(tree, outline.record.title, to),
    address: to,
  };
  return { tree, view, written: kind === 'explainer' ? writtenIn(tree, outline.file) : [] };
}

/** A block that has been filled in is its elements; a box around them would say nothing. */
const block: Handler = (_state, node: MdxJsxFlowElement) => node.data?.hChildren ?? [];

function sectionsOf(tree: Root, title: string, to: string): SectionView[] {
  const sections: SectionView[] = [{ id: '', heading: title, sentences: [], address: to }];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'h2') {
      const id = String(node.properties['id'] ?? '');
      sections.push({ id, heading: textOf(node), sentences: [], address: id ? `${to}#${id}` : to });
    }
    if (node.tagName === 'Claim') {
      const cites = String(node.properties['id'] ?? '')
        .split(' ')
        .filter(Boolean);
      sections.at(-1)?.sentences.push({ text: textOf(node).replace(/\s+/g, ' ').trim(), cites });
    }
  });
  return sections.filter((section) => section.id !== '' || section.sentences.length > 0);
}

function writtenIn(tree: Root, file: string): WrittenSentence[] {
  const written: WrittenSentence[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'Claim' || !node.position) return;
    const { line, column } = node.position.start;
    const cites = String(node.properties['id'] ?? '')
      .split(' ')
      .filter(Boolean);
    written.push({
      text: textOf(node).replace(/\s+/g, ' ').trim(),
      cites,
      place: { file, line, column },
    });
  });
  return written;
}
