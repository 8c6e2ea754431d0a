import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { type Mention, mentionFinder } from '../../corpus/mentions.ts';
import { type Place, type Problem, problem } from '../../corpus/problem.ts';
import type { EntityView } from '../../edition/data-view.ts';
import { inFull, officeBefore, tellsRole } from '../../edition/introduction.ts';
import { language } from '../../text/languages/language.ts';

/** What a page introduces people with. `report` is told of those whom an author names without saying who they are. */
export interface IntroductionOptions {
  entities: readonly EntityView[];
  /** Language of our words. */
  tag: string;
  file: string;
  report: (found: Problem) => void;
}

/** Words in which names are looked for as one: a sentence, or what stands in a cell or an item. */
interface Stretch {
  text: string;
  mentions: Mention<EntityView>[];
  /** How much of it has been walked through. */
  at: number;
}
interface Here {
  stretch: Stretch;
  /** Whether it is a sentence of the data, into which words may be put. */
  isGenerated: boolean;
  isMade: boolean;
  link: string | undefined;
  place: Place;
}

/** Labels and drawings introduce nobody. */
const SKIPPED = /^(?:h[1-6]|svg|code|button|summary|caption|figcaption|th)$/;
const STRETCHES = new Set(['Claim', 'p', 'li', 'dt', 'dd', 'td']);

/**
 * A rehype plugin: the first mention of each person on a page links to their entry. In sentences that blocks print from data it has
 * the office and the full name too, and an abbreviation its full form; the words of authors stay, and lacking both is a problem.
 */
export const rehypeIntroductions: Plugin<[IntroductionOptions], Root> = (options) => {
  const find = mentionFinder(options.entities);
  const words = language(options.tag);
  return (tree) => {
    const met = new Set<string>();
    const linked = new Set<string>();
    const spelled = new Set<string>();
    const stretchOf = (text: string): Stretch => ({ text, mentions: find(text), at: 0 });
    const tell = (message: string, hint: string, { place }: Here): void =>
      options.report(problem('explainer/introduced', place, message, hint));

    const walk = (node: Element, outside: Here): void => {
      const text = textOf(node);
      const isOwn = STRETCHES.has(node.tagName);
      const isLabel = SKIPPED.test(node.tagName) || isAddressed(node);
      if (!isLabel) {
        const here = inside(node, text, outside);
        node.children = node.children.flatMap((child): ElementContent[] => {
          if (child.type === 'text') return shown(child.value, here);
          if (child.type === 'element') walk(child, here);
          return [child];
        });
      }
      if (isLabel || isOwn) outside.stretch.at += text.length;
    };

    const inside = (child: Element, text: string, here: Here): Here => {
      const isMade = here.isMade || child.data?.madeBy !== undefined;
      const { href } = child.properties;
      const { line, column } = child.position?.start ?? here.place;
      return {
        stretch: STRETCHES.has(child.tagName) ? stretchOf(text) : here.stretch,
        isMade,
        isGenerated: here.isGenerated || (isMade && child.tagName === 'Claim'),
        link: typeof href === 'string' ? href : here.link,
        place: { file: options.file, line, column },
      };
    };

    const shown = (text: string, here: Here): ElementContent[] => {
      const { stretch } = here;
      const from = stretch.at;
      stretch.at += text.length;
      const pieces: ElementContent[] = [];
      let done = from;
      for (const mention of stretch.mentions) {
        if (mention.start < done || mention.end > from + text.length) continue;
        const instead = introduced(mention, here);
        if (instead === undefined) continue;
        pieces.push(...plain(stretch.text.slice(done, mention.start)), ...instead);
        done = mention.end;
      }
      return [...pieces, ...plain(stretch.text.slice(done, from + text.length))];
    };

    const introduced = (mention: Mention<EntityView>, here: Here): ElementContent[] | undefined =>
      mention.entity.kind === 'person' ? person(mention, here) : abbreviation(mention, here);

    const person = (mention: Mention<EntityView>, here: Here): ElementContent[] | undefined => {
      const { entity, start, end } = mention;
      const { text } = here.stretch;
      const isFirst = !met.has(entity.id);
      met.add(entity.id);
      if (linked.has(entity.id)) return undefined;
      if (here.link !== undefined) {
        if (here.link === entity.address) linked.add(entity.id);
        else if (isFirst && !here.isMade && !tellsRole(entity, text))
          tell(
            `${text.slice(start, end)} is named for the first time inside a link, without saying who that is.`,
            `Say who it is${entity.office === '' ? '' : `, “${entity.office} ${entity.name}”`}, or leave the name out of the link.`,
            here,
          );
        return undefined;
      }
      linked.add(entity.id);
      const office = isFirst && here.isGenerated ? officeBefore(mention, text, words) : '';
      const name = office === '' ? text.slice(start, end) : entity.name;
      return [
        ...(office === '' ? [] : before(office, mention, here)),
        h('a', { href: entity.address }, name),
      ];
    };

    /** The office, in which others may be named for the first time: `the mayor’s spokesman`. */
    const before = (
      office: string,
      { start }: Mention<EntityView>,
      here: Here,
    ): ElementContent[] => {
      const stretch = stretchOf(`${here.stretch.text.slice(0, start)}${office}`);
      return shown(office, { ...here, stretch: { ...stretch, at: start } });
    };

    const abbreviation = (
      mention: Mention<EntityView>,
      here: Here,
    ): ElementContent[] | undefined => {
      const { entity, start, end } = mention;
      const { text } = here.stretch;
      const short = text.slice(start, end);
      const full = inFull(entity, short);
      if (full === undefined) {
        if ([entity.name, ...entity.variants].some((name) => inFull(entity, name) === short))
          spelled.add(entity.id);
        return undefined;
      }
      if (spelled.has(entity.id) || (here.isMade && !here.isGenerated)) return undefined;
      spelled.add(entity.id);
      if (text.includes(full)) return undefined;
      if (here.isGenerated) return plain(`${full} (${short})`);
      tell(
        `${short} is not spelled out where the page first has it.`,
        `Write ${full} (${short}).`,
        here,
      );
      return undefined;
    };

    const top: Here = {
      stretch: stretchOf(''),
      isGenerated: false,
      isMade: false,
      link: undefined,
      place: { file: options.file, line: 1, column: 1 },
    };
    for (const child of tree.children) if (child.type === 'element') walk(child, top);
  };
};

/** Whether its words are an address of their own, a question with an id, which may become a link as a whole. */
function isAddressed({ tagName, properties }: Element): boolean {
  return tagName === 'dt' && properties['id'] !== undefined;
}

function plain(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
