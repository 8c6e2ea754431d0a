import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Engine } from '../../src/client/search/engine.ts';
import { Knowledge } from '../../src/client/search/knowledge.ts';
import { makeEdition } from '../../src/pipeline/edition/edition.ts';
import { readCorpus } from '../../src/pipeline/read/corpus.ts';
import type { Answer } from '../../src/search/answer.ts';
import { unpack } from '../../src/search/bundle.ts';
import { searchFiles } from '../../src/search/files.ts';
import { parse } from '../../src/search/query.ts';

const WORDS =
  'bridge tram ferry harbour council mayor budget crew summer winter night report delay traffic line stop'.split(
    ' ',
  );
const SOURCES = 1000;

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
      : text(n),
  ]);
  return new Map(list);
}

const folder = mkdtempSync(join(tmpdir(), 'search-'));
const found: { ask?: (query: string) => Promise<Answer> } = {};

beforeAll(async () => {
  const { corpus } = readCorpus(seeds());
  const { edition } = makeEdition(corpus, () => 'unchecked', { ok: 0, attested: 0, unchecked: 0 });
  for (const [path, bytes] of await searchFiles(edition)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  // Node's fetch reads no files; the engine asks for nothing else.
  globalThis.fetch = async (address) =>
    new Response(readFileSync(fileURLToPath(String(address).replace(/\?.*$/, ''))));
  const base = `${pathToFileURL(folder)}/`;
  const bundle = unpack(readFileSync(join(folder, 'search-data.json'), 'utf8'));
  const knowledge = new Knowledge(bundle, new Engine(base), base);
  found.ask = (query) => {
    const read = parse(query, { language: 'en' });
    expect(knowledge.now(read)).toBeUndefined();
    return knowledge.later(read);
  };
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

async function texts(query: string): Promise<string[]> {
  const answer = await found.ask?.(query);
  return answer?.hits.map((hit) => hit.record.text) ?? [];
}

test('finds the one passage among thousands, adjacent words first', async () => {
  expect((await texts('vigil kept'))[0]).toBe(
    'The vigil was kept; 42 days later the lamplighters left.',
  );
  expect(await texts('"42-day vigil"')).toEqual(['Nineteen lamplighters kept the 42-day vigil.']);
});

test('finds numbers in either form', async () => {
  expect(await texts('19 lamplighters')).toEqual(['Nineteen lamplighters kept the 42-day vigil.']);
});

test('narrows by source', async () => {
  const all = await found.ask?.('source:place-77 year');
  expect(new Set(all?.hits.map((hit) => hit.record.source))).toEqual(new Set(['place-77']));
});

test('ranks the best two hundred of very many, and says of how many', async () => {
  const answer = await found.ask?.('bridge');
  expect(answer?.hits).toHaveLength(200);
  expect(answer?.outOf).toBeGreaterThan(200);
});

test('names words that are nowhere, from the words of the whole site', async () => {
  const answer = await found.ask?.('lamplihgters vigil');
  expect(answer?.unknown.map(({ typed, suggestions }) => [typed, suggestions])).toEqual([
    ['lamplihgters', ['lamplighters']],
  ]);
});

test('offers those with most of the words where none has all', async () => {
  const answer = await found.ask?.('lamplighters ferry place');
  expect(answer?.hits).toEqual([]);
  expect(answer?.partial.length).toBeGreaterThan(0);
});
