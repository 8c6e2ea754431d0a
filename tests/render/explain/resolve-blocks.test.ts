import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { lookup } from '../../../src/edition/lookup.ts';
import { BLOCKS } from '../../../src/render/explain/blocks.ts';
import { resolveOutline } from '../../../src/render/explain/outline.ts';
import { compiled } from '../../fixture.ts';
import { madeOf, outline } from '../../small.ts';

const { edition, corpus } = compiled('tramline');
const empty = madeOf({ 'seeds/guide.md': 'Nothing here' }).edition;

describe.each(Object.keys(BLOCKS))('<%s>', (name) => {
  const made = (attributes: [string, string][] = [], of = edition) =>
    BLOCKS[name]?.make(new Map(attributes), {
      edition: of,
      find: lookup(of),
      instead: () => '',
    }).elements ?? [];

  test('makes nothing of an edition that has nothing of the kind', () => {
    expect(
      made([], empty)
        .map((element) => textOf(element))
        .join(''),
    ).toBe('');
  });
  test('makes the same twice', () => {
    expect(made()).toEqual(made());
  });
});

test('blocks take their place in the tree, and unknown ones leave none', () => {
  const { corpus } = madeOf({
    'content/explainer/index.mdx': outline('One.\n\n<Silences />\n\n<Nothing />\n\nTwo.\n'),
    'content/silences.yaml':
      '- { id: s, question: Q?, says: Nobody says it., sources: [ferry], words: [x] }\n',
  });
  const { edition } = madeOf({
    'content/silences.yaml':
      '- { id: s, question: Q?, says: Nobody says it., sources: [ferry], words: [x] }\n',
  });
  const [page] = corpus.explainer;
  if (!page) throw new Error('no page');
  const { view, tree } = resolveOutline(page, 'explainer', edition, lookup(edition));
  expect(view.sections.flatMap(({ sentences }) => sentences)).toEqual([
    { text: 'One.', cites: [] },
    { text: 'Nobody says it.', cites: ['s'] },
    { text: 'Two.', cites: [] },
  ]);
  expect(textOf(tree)).toContain('Q?');
});
test('pages about the site are prose', () => {
  const [page] = corpus.pages;
  if (!page) throw new Error('no page');
  expect(resolveOutline(page, 'page', edition, lookup(edition)).written).toEqual([]);
});
