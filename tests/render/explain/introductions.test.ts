import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import type { Problem } from '../../../src/corpus/problem.ts';
import type { EntityView } from '../../../src/edition/data-view.ts';
import { rehypeIntroductions } from '../../../src/render/explain/introductions.ts';

const named = (
  id: string,
  name: string,
  office: string,
  variants: string[],
  kind: EntityView['kind'] = 'person',
): EntityView => {
  const rest = { aliases: [], about: '', roles: [], passages: [], address: `/people/#${id}` };
  return { id, name, kind, office, variants, ...rest };
};
const entities = [
  named('livia', 'Livia Brandt', 'Mayor', ['Brandt']),
  named('marek', 'Marek Dole', 'Brandt’s spokesman', ['Dole']),
  named('tta', 'TTA', '', ['Tessen Tram Authority'], 'office'),
];
const claim = (...children: (string | Element)[]): Element => ({
  ...h('span', children),
  tagName: 'Claim',
});
const made = (element: Element): Element => ({ ...element, data: { madeBy: { prose: [] } } });

function run(...children: Element[]): { html: string; told: string[] } {
  const problems: Problem[] = [];
  const tree: Root = { type: 'root', children };
  const report = (found: Problem) => void problems.push(found);
  const options = { entities, tag: 'en', file: 'outline.mdx', report };
  const done = unified().use(rehypeIntroductions, options).runSync(tree);
  return {
    html: toHtml(done).replaceAll('Claim>', 's>'),
    told: problems.map(({ rule, message, hint }) => `${rule}: ${message} ${hint}`),
  };
}

test('a sentence from data introduces by office, full name and link, once', () => {
  expect(
    run(made(h('p', [claim('In May Brandt’s note came.'), ' ', claim('Brandt wrote it.')]))),
  ).toEqual({
    html: '<p><s>In May Mayor <a href="/people/#livia">Livia Brandt</a>’s note came.</s> <s>Brandt wrote it.</s></p>',
    told: [],
  });
});
test('an office that names somebody introduces them too', () => {
  expect(run(made(h('p', [claim('Dole met Brandt.')]))).html).toBe(
    '<p><s>Mayor <a href="/people/#livia">Livia Brandt</a>’s spokesman <a href="/people/#marek">Marek Dole</a> met Brandt.</s></p>',
  );
});
test('an author’s words get the link and stay', () => {
  expect(run(h('p', [claim('Brandt wrote “Brandt”.')]), h('p', [claim('Brandt again.')]))).toEqual({
    html: '<p><s><a href="/people/#livia">Brandt</a> wrote “Brandt”.</s></p><p><s>Brandt again.</s></p>',
    told: [],
  });
});
test('headings, labels and drawings introduce nobody', () => {
  const question = h('dt', { id: 's-x' }, 'What did Brandt say?');
  expect(run(h('h2', 'Brandt'), h('dl', [question, h('dd', 'Brandt spoke.')])).html).toBe(
    '<h2>Brandt</h2><dl><dt id="s-x">What did Brandt say?</dt><dd><a href="/people/#livia">Brandt</a> spoke.</dd></dl>',
  );
});
test('a first mention inside a link of the author needs the role, and the next one gets the link', () => {
  const linked = (words: string) =>
    claim('So said ', h('a', { href: '/x/' }, words), '. Brandt too.');
  expect(run(h('p', [linked('Brandt')]))).toEqual({
    html: '<p><s>So said <a href="/x/">Brandt</a>. <a href="/people/#livia">Brandt</a> too.</s></p>',
    told: [
      'explainer/introduced: Brandt is named for the first time inside a link, without saying who that is. Say who it is, “Mayor Livia Brandt”, or leave the name out of the link.',
    ],
  });
  expect(run(h('p', [linked('Mayor Brandt')])).told).toEqual([]);
  const own = claim(
    'So said ',
    h('a', { href: '/people/#livia' }, 'Brandt'),
    ', and Brandt again.',
  );
  expect(run(h('p', [own])).html).toBe(
    '<p><s>So said <a href="/people/#livia">Brandt</a>, and Brandt again.</s></p>',
  );
});
test('an abbreviation is spelled out once from data, and told of an author', () => {
  expect(run(made(h('p', [claim('The TTA said so.'), claim('The TTA paid.')]))).html).toBe(
    '<p><s>The Tessen Tram Authority (TTA) said so.</s><s>The TTA paid.</s></p>',
  );
  expect(run(h('p', [claim('The TTA said so.')])).told).toEqual([
    'explainer/introduced: TTA is not spelled out where the page first has it. Write Tessen Tram Authority (TTA).',
  ]);
  expect(run(h('p', [claim('The Tessen Tram Authority (TTA) paid.'), claim('TTA!')])).told).toEqual(
    [],
  );
});
