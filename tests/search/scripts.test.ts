import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PagefindEngine } from '../../src/client/search/engine.ts';
import { Knowledge } from '../../src/client/search/knowledge.ts';
import type { Answer } from '../../src/search/answer/answer.ts';
import { languagesOf } from '../../src/search/index/bundle.ts';
import { records } from '../../src/search/index/records.ts';
import { loadStemmers } from '../../src/search/words/stemmers.ts';
import { type OnDisk, onDisk } from './on-disk.ts';
import { LANGUAGES, numbers, passagesIn, scriptsEdition, wordOf } from './scripts.ts';

const isFull = process.env['FULL'] !== undefined;
/** Passages beside the fixtures, more than fit into a bundle. */
const MORE = 1000;

const made: { small?: Knowledge; large?: Knowledge; whole?: Knowledge; disk: OnDisk[] } = {
  disk: [],
};

beforeAll(async () => {
  const small = await onDisk(scriptsEdition());
  const edition = scriptsEdition(MORE);
  const large = await onDisk(edition);
  const bundle = { ...large.bundle, records: records(edition), isComplete: true };
  const stemmers = await loadStemmers(languagesOf(bundle));
  made.disk.push(small, large);
  made.small = small.knowledge;
  made.large = large.knowledge;
  made.whole = new Knowledge(bundle, {
    engine: new PagefindEngine('/none/'),
    base: '/none/',
    stemmers,
  });
}, 300_000);

afterAll(() => {
  for (const one of made.disk) one.remove();
});

async function askAll(typed: string): Promise<[small: Answer, large: Answer, whole: Answer]> {
  const { small, large, whole } = made;
  const [a, c] = [small?.now(small.read(typed)), whole?.now(whole.read(typed))];
  expect(large?.now(large.read(typed))).toBeUndefined();
  const b = await large?.later(large.read(typed));
  if (!a || !b || !c) throw new Error('There is no search to ask.');
  return [a, b, c];
}

const all = ({ hits, partial }: Answer) =>
  [...hits, ...partial].map(({ record }) => record.address);
const hitsOf = ({ hits }: Answer) => hits.map(({ record }) => record.address);

describe.each(LANGUAGES)('in %s', (language) => {
  test('every word of every passage finds it, below and above the limit of the bundle, and none is called unknown', async () => {
    const missed: string[] = [];
    for (const [at, passage] of passagesIn(language).entries()) {
      const next = numbers(at + 1);
      for (let turn = 0; turn < (isFull ? 60 : 8); turn += 1) {
        const word = wordOf(passage, language, next);
        const address = `/sources/${language}/#p${at + 1}`;
        const [small, large, whole] = await askAll(word);
        for (const [name, found] of Object.entries({ small, large, whole })) {
          // Of words that hundreds have, an answer shows the best.
          const isThere = hitsOf(found).includes(address) || found.outOf > 0;
          if (!isThere || found.unknown.length > 0)
            missed.push(`${name}: ${word} in ${passage}: ${found.unknown.map((one) => one.typed)}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
});

test('both ways to an answer show the same first hit', async () => {
  const queries = LANGUAGES.flatMap((language) =>
    Array.from({ length: isFull ? 80 : 12 }, (_, n) => {
      const next = numbers(n * 31 + 7);
      const list = passagesIn(language);
      const passage = list[next() % list.length] ?? '';
      const words = Array.from({ length: 1 + (n % 3) }, () => wordOf(passage, language, next));
      return n % 7 === 6 ? `"${words[0]}"` : words.join(' ');
    }),
  );
  const fillers = Array.from({ length: isFull ? 200 : 24 }, (_, n) => {
    const next = numbers(n + 999);
    const words = 'harbour bridges crew summer stop council wonder ledger keeper captain'.split(
      ' ',
    );
    return Array.from({ length: 1 + (n % 3) }, () => words[next() % words.length]).join(' ');
  });
  const differing: string[] = [];
  for (const query of [...queries, ...fillers]) {
    const [, large, whole] = await askAll(query);
    const [a, b] = [all(large)[0], all(whole)[0]];
    if (a !== b) differing.push(`${query}: ${a} by the engine, ${b} by the bundle`);
  }
  console.log(
    `${queries.length + fillers.length} queries, ${differing.length} with another first hit`,
  );
  expect(differing).toEqual([]);
});
