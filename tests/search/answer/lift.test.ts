import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import { ask, passage, passages } from '../small.ts';

const claim = (text: string, ...evidence: string[]): SearchRecord =>
  passage(text, {
    kind: 'claim',
    source: '',
    n: '',
    address: `/claims/${text.length}/`,
    isTitleSearched: false,
    evidence,
  });
const shown = (query: string, list: SearchRecord[]) =>
  ask(query, list).hits.map(({ record, byClaim }) => [record.text, byClaim?.text ?? '']);

test('a passage answers by the claim that rests on it, before the claim', () => {
  const list = [
    ...passages('Work on the next section was to begin on Monday.', 'The hill section is long.'),
    claim('The hill section was to begin on Monday.', 'courier:1'),
  ];
  expect(shown('when was the hill section to begin', list)).toEqual([
    [
      'Work on the next section was to begin on Monday.',
      'The hill section was to begin on Monday.',
    ],
    ['The hill section was to begin on Monday.', ''],
  ]);
  expect(ask('hill section begin', list).hits[0]?.lacks).toEqual(['hill']);
});

test('passages that have the words themselves, in one sentence, come first', () => {
  const list = [
    ...passages(
      'The next section begins soon.',
      'The hill, said the mayor, is where the section begins.',
    ),
    claim('The hill section begins in May.', 'courier:1'),
  ];
  expect(shown('hill section begins', list).map(([text]) => text)).toEqual([
    'The hill, said the mayor, is where the section begins.',
    'The next section begins soon.',
    'The hill section begins in May.',
  ]);
});

test('neither a phrase nor an unwanted word is answered by a claim', () => {
  const list = [
    ...passages('The next section begins soon, without trams.'),
    claim('The hill section begins in May.', 'courier:1'),
  ];
  expect(shown('"hill section" begins', list).map(([text]) => text)).toEqual([
    'The hill section begins in May.',
  ]);
  expect(shown('hill section begins -trams', list).map(([text]) => text)).toEqual([
    'The hill section begins in May.',
  ]);
});

test('what has words far apart, and is no evidence, stands among what has most of them', () => {
  const section = passage(
    'The mayor spoke. Much else was said of trams. A crane fell into the river.',
    {
      kind: 'section',
      source: '',
      n: '',
      address: '/explainer/#much',
    },
  );
  const list = [...passages('A crane fell into the river.', 'The mayor spoke.'), section];
  const answer = ask('mayor crane', list);
  expect(answer.hits).toEqual([]);
  expect(answer.partial.map(({ record }) => record.kind)).toEqual([
    'passage',
    'passage',
    'section',
  ]);
  expect(ask('mayor spoke', list).hits.map(({ record }) => record.kind)).toEqual([
    'passage',
    'section',
  ]);
});

test('a passage whose original alone has the words takes the place of its claim, too', () => {
  const list = [
    ...passages('Work on the section stopped.'),
    claim('The section was abandoned.', 'courier:1'),
  ];
  const concordance = new Map([['abandon', ['courier:1']]]);
  const [first] = ask('section abandoned', list, concordance).hits;
  expect(first?.record.kind).toBe('passage');
  expect(first?.byOriginal).toEqual(['abandoned']);
  expect(first?.byClaim?.text).toBe('The section was abandoned.');
});
