import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { anchor } from '../../corpus/address.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { PassageView, SourceView } from '../../edition/source-view.ts';
import { gist } from '../../text/gist.ts';
import { standing } from './mark.ts';
import { passageLink } from './passage-link.ts';
import { passageWords } from './words.ts';

/**
 * A rehype plugin: adds to each passage what it needs beside it, and one quiet opener of what the build found about it
 * (“3 claims · 2 figures · also Courier ¶14”). Both run in after the last word of a plain paragraph; where the words have a
 * shape of their own, they stand below.
 */
export const rehypeFacts: Plugin<[{ source: SourceView; find: Lookup }], Root> = ({
  source,
  find,
}) => {
  const passages = new Map(source.passages.map((passage) => [anchor.passage(passage.n), passage]));
  return (tree) => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'Passage') return;
      const passage = passages.get(String(node.properties['id']));
      if (!passage) return;
      const at = node.children.findIndex(holdsWords);
      const bound = boundContext(source, passage, find);
      const facts = factLine(passage, find);
      const words = node.children[at];
      const isPlain = words?.type === 'element' && words.tagName === 'p' && !node.data?.shape;
      if (isPlain && bound.length + facts.length > 0) {
        const paragraph = h('div', { class: 'paragraph' }, [words, ...bound, ...facts]);
        node.children.splice(at, 1, paragraph);
        return;
      }
      node.children.splice(at + 1, 0, ...bound);
      node.children.push(...facts);
    });
  };
};

function holdsWords(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return node.properties['dataText'] !== undefined || node.children.some(holdsWords);
}

function boundContext(source: SourceView, passage: PassageView, find: Lookup): Element[] {
  if (passage.needs.length === 0) return [];
  const parts = passage.needs.flatMap((n): ElementContent[] => {
    const needed = find.passage(`${source.key}:${n}`);
    return needed
      ? [
          ' ',
          h('a', { href: needed.passage.address }, `¶${n}`),
          h('span', { class: 'gist', lang: source.lang.text }, [
            ': ',
            ...passageWords(gist(needed.passage.text), source),
          ]),
        ].map(toNode)
      : [];
  });
  return [h('p', { class: 'needs' }, [find.say.evidence.butSee, ...parts])];
}

function toNode(child: string | Element): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child;
}

function factLine(passage: PassageView, find: Lookup): Element[] {
  const { claims, figures, entities, same, dates } = passage.facts;
  const say = find.say.reading;
  const also = [...new Set(same.map((other) => find.passageName(other.at)))];
  const summary = [
    claims.length > 0 ? say.usedIn({ count: claims.length }) : '',
    figures.length > 0 ? say.figures({ count: figures.length }) : '',
    also.length > 0 ? say.alsoIn({ places: also }) : '',
  ].filter(Boolean);
  if (summary.length === 0 && entities.length + dates.length === 0) return [];
  if (summary.length === 0) summary.push(dates.length > 0 ? say.namesAndDates : say.names);
  const items = [
    ...claims.flatMap((id) => {
      const claim = find.claim(id);
      return claim
        ? [
            h('li', [
              h('a', { href: claim.address }, claim.text),
              ' ',
              standing(claim, find.sources, find.say),
            ]),
          ]
        : [];
    }),
    ...figures.flatMap((id) => {
      const figure = find.figure(id);
      return figure
        ? [h('li', [`${say.figureIs} `, h('a', { href: figure.address }, figure.what)])]
        : [];
    }),
    ...dates.map((date) =>
      h('li', [
        `${say.dateWas({ word: date.word, day: date.date })} `,
        h('a', { href: find.event(date.event)?.address ?? '' }, say.inTimeline),
      ]),
    ),
    ...same.map((other) =>
      h('li', [`${say.wordsAlsoIn({ words: other.words })} `, passageLink(other.at, find)]),
    ),
    ...(entities.length > 0 ? [h('li', [`${say.namesAre} `, ...namesOf(entities, find)])] : []),
  ];
  return [h('details', { class: 'facts' }, [h('summary', summary.join(' · ')), h('ul', items)])];
}

function namesOf(ids: readonly string[], find: Lookup): (string | Element)[] {
  return ids.flatMap((id, index) => {
    const entity = find.entity(id);
    return entity
      ? [
          ...(index > 0 ? [find.say.frame.comma] : []),
          h('a', { href: entity.address }, entity.name),
        ]
      : [];
  });
}
