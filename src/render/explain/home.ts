import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { unified } from 'unified';
import { address } from '../../corpus/address.ts';
import type { ClaimView, Edition } from '../../edition/edition.ts';
import { claimGroups, type Group } from '../../edition/groups.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { homeDoors } from './doors.ts';
import { homeFirst } from './home-first.ts';
import { rehypeIntroductions } from './introductions.ts';
import type { ResolvedPage } from './outline.ts';
import type { MadeBy } from './resolve-blocks.ts';

/** A sentence of home: a lead claim, or a lead silence. */
export interface LeadItem {
  id: string;
  text: string;
}

/** A group of claims with the sentences that open it, and where the explainer goes on with it. */
export interface LeadGroup extends Group<ClaimView> {
  sentences: LeadItem[];
  readOn: string;
}

/** Id of the section of `/explainer/` that says all of it in short. */
export const NUTSHELL = 'nutshell';

/**
 * The parts of home that are made from a tree, each a `<div>` of it: a claim with its evidence open, ways to what was found, the
 * explainer’s `[#nutshell]` or what stands for it, and a section for each group of claims.
 */
export function homeTree(edition: Edition, resolved: readonly ResolvedPage[], find: Lookup): Root {
  const { opening, phases } = homeGroups(edition);
  const first = nutshell(resolved) ?? (opening ? [paragraph(opening)] : []);
  const tree: Root = {
    type: 'root',
    children: [
      h('div', homeFirst(edition, find)),
      h('div', homeDoors(edition, find.say)),
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
                    h('a', { href: group.readOn }, find.say.reading.readOn({ label: group.label })),
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

const MOST = 7;

/**
 * What home says of each group: its lead claims, then its lead silences. The first group opens the page where others follow, if
 * the explainer has no nutshell that does.
 */
export function homeGroups(edition: Pick<Edition, 'site' | 'claims' | 'silences'>): {
  opening: LeadGroup | undefined;
  phases: LeadGroup[];
} {
  const facet = edition.site.facets[0]?.id ?? '';
  const groups = claimGroups(edition)
    .map((group): LeadGroup => {
      const claims = group.members.filter((claim) => claim.lead && claim.status !== 'superseded');
      const silences = edition.silences.filter(
        (one) => one.lead && one.facets[facet]?.includes(group.id),
      );
      const said = claims.slice(0, MOST - silences.length).map((claim, index) => ({
        id: claim.id,
        text: index > 0 && claim.inRun !== '' ? claim.inRun : claim.text,
      }));
      const unsaid = silences.map(({ id, says }) => ({ id, text: says }));
      const readOn = claims.flatMap((claim) => claim.usedIn)[0]?.address ?? '';
      return { ...group, sentences: [...said, ...unsaid], readOn };
    })
    .filter(({ sentences }) => sentences.length > 0);
  const [first, ...others] = groups;
  if (first === undefined || others.length === 0) return { opening: undefined, phases: groups };
  return { opening: { ...first, sentences: first.sentences.slice(0, 4) }, phases: others };
}
