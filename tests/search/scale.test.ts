import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEdition } from '../../src/compile/make-edition.ts';
import { readCorpus } from '../../src/read/corpus.ts';
import type { Answer } from '../../src/search/answer/answer.ts';
import { parse } from '../../src/search/words/query.ts';
import { type OnDisk, onDisk } from './on-disk.ts';

const WORDS =
  'bridge tram ferry harbour council mayor budget crew summer winter night report delay traffic line stop'.split(
    ' ',
  );
const SOURCES = 1000;
/** Passages that could be read as something else than words, or be tidied up. */
const ODD = [
  'Oddment zeroth ends without a stop',
  'Oddment first: <script>alert(1)</script> & &amp; &lt; "double" \'single\' > all.',
  'Oddment second, {braces} and `ticks`; <!-- a comment --> <b>bold</b>?',
  'Oddment third 🛶 שלום “curly” 3 < 4…',
  'Oddment fourth (in brackets)',
  'Oddment fifth: one, two; three – four: “five”',
];

/** A thousand sources of four sentences each; number 500 has a few words of its own. */
function seeds(): Map<string, string> {
  const word = (n: number) => WORDS[(n * 7919) % WORDS.length];
  const text = (n: number) =>
    [1, 2, 3, 4]
      .map(
        (at) =>
          `The ${word(n + at)} of place ${n} met a ${word(n * 3 + at)} and a ${word(n * 5 + at)} that year.`,
      )
      .join('\n\n');
  const list = Array.from({ length: SOURCES }, (_, n): [string, string] => [
    `seeds/place-${n}.txt`,
    n === 500
      ? `${text(n)}\n\nNineteen lamplighters kept the 42-day vigil.\n\nThe vigil was kept; 42 days later the lamplighters left.`
      : n === 501
        ? `${text(n)}\n\n${ODD.join('\n\n')}`
        : text(n),
  ]);
  return new Map(list);
}

const made: { search?: OnDisk } = {};

beforeAll(async () => {
  const { corpus } = readCorpus(seeds());
  const { edition } = makeEdition(corpus, () => 'unchecked', { ok: 0, attested: 0, unchecked: 0 });
  made.search = await onDisk(edition);
}, 120_000);

afterAll(() => made.search?.remove());

async function ask(query: string): Promise<Answer | undefined> {
  const read = parse(query, { language: 'en' });
  expect(made.search?.knowledge.now(read)).toBeUndefined();
  return made.search?.knowledge.later(read);
}

async function texts(query: string): Promise<string[]> {
  const answer = await ask(query);
  return answer?.hits.map((hit) => hit.record.text) ?? [];
}

test('finds the one passage among thousands, adjacent words first', async () => {
  expect((await texts('vigil kept'))[0]).toBe(
    'The vigil was kept; 42 days later the lamplighters left.',
  );
  expect(await texts('"42-day vigil"')).toEqual(['Nineteen lamplighters kept the 42-day vigil.']);
});

test.each(ODD)('gives back the very words of: %s', async (words) => {
  expect(await texts(words.slice(0, words.indexOf(' ', 8)))).toContain(words);
});

test('finds numbers in either form', async () => {
  const vigil = ['Nineteen lamplighters kept the 42-day vigil.'];
  expect(await texts('19 lamplighters')).toEqual(vigil);
  expect(await texts('forty two day vigil lamplighters kept 19')).toEqual(vigil);
});

test('narrows by source', async () => {
  const all = await ask('source:place-77 year');
  expect(new Set(all?.hits.map((hit) => hit.record.source))).toEqual(new Set(['place-77']));
});

test('ranks the hits of the best pages of very many, says of how many, and gives more when asked', async () => {
  const answer = await ask('bridge');
  expect(answer?.hits.length).toBeGreaterThanOrEqual(8);
  expect(answer?.outOf).toBeGreaterThan(100);
  const more = await made.search?.knowledge.later(parse('bridge', { language: 'en' }), 100);
  expect(more?.hits.length).toBeGreaterThanOrEqual(100);
  expect(more?.hits[0]?.record.address).toBe(answer?.hits[0]?.record.address);
});

test('names words that are nowhere, from the words of the whole site', async () => {
  const answer = await ask('lamplihgters vigil');
  expect(answer?.unknown.map(({ typed, suggestions }) => [typed, suggestions])).toEqual([
    ['lamplihgters', ['lamplighters']],
  ]);
});

test('offers those with most of the words where none has all', async () => {
  const answer = await ask('lamplighters ferry place');
  expect(answer?.hits).toEqual([]);
  expect(answer?.partial.length).toBeGreaterThan(0);
});
