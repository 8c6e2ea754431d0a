import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { unified } from 'unified';
import { address } from '../../corpus/address.ts';
import type { Edition } from '../../edition/edition.ts';
import { homeGroups, type LeadGroup } from '../../edition/home.ts';
import { rehypeIntroductions } from './introductions.ts';
import type { ResolvedPage } from './outline.ts';
import type { MadeBy } from './resolve-blocks.ts';

/** Id of the section of `/explainer/` that says all of it in short. */
const NUTSHELL = 'nutshell';

/**
 * The parts of home that have evidence, each a `<div>` of the tree: what it opens with, which is the explainer’s `[#nutshell]` where
 * there is one, then a section for each group of claims.
 */
export function homeTree(edition: Edition, resolved: readonly ResolvedPage[]): Root {
  const { opening, phases } = homeGroups(edition);
  const first = nutshell(resolved) ?? (opening ? [paragraph(opening)] : []);
  const tree: Root = {
    type: 'root',
    children: [
      h('div', first),
      h(
        'div',
        phases.map((group) =>
          h('section', { class: 'phase' }, [
            h('h2', group.label),
            paragraph(group),
            ...(group.readOn === ''
              ? []
              : [
                  h('p', { class: 'small' }, [
                    h('a', { href: group.readOn }, `Read on: ${group.label}`),
                  ]),
                ]),
          ]),
        ),
      ),
    ],
  };
  return unified()
    .use(rehypeIntroductions, {
      entities: edition.entities,
      tag: edition.site.language,
      file: '',
      report: () => undefined,
    })
    .runSync(tree);
}

/** The nutshell as the explainer has it, its heading a link to the whole. */
function nutshell(resolved: readonly ResolvedPage[]): Element[] | undefined {
  const page = resolved.find(({ kind, view }) => kind === 'explainer' && view.slug === 'index');
  const children = page?.tree.children ?? [];
  const start = children.findIndex((node) => isSection(node) && node.properties['id'] === NUTSHELL);
  const heading = children[start];
  if (heading?.type !== 'element') return undefined;
  const rest = children.slice(start + 1);
  const end = rest.findIndex(isSection);
  return [
    h('h2', [h('a', { href: address.explainer() }, structuredClone(heading.children))]),
    ...rest
      .slice(0, end < 0 ? undefined : end)
      .flatMap((node) => (node.type === 'element' ? [structuredClone(node)] : [])),
  ];
}

function isSection(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'h2';
}

/** Made from data, as a block is. */
function paragraph({ sentences }: LeadGroup): Element {
  const madeBy: MadeBy = { prose: [] };
  return {
    ...h(
      'p',
      sentences.flatMap(({ id, text }, index) => [
        ...(index > 0 ? [' '] : []),
        {
          type: 'element' as const,
          tagName: 'Claim',
          properties: { id },
          children: [{ type: 'text' as const, value: text }],
        },
      ]),
    ),
    data: { madeBy },
  };
}
