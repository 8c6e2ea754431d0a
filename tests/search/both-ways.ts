import { PagefindEngine } from '../../src/client/search/engine.ts';
import { Knowledge } from '../../src/client/search/knowledge.ts';
import type { Edition } from '../../src/edition/edition.ts';
import type { Answer } from '../../src/search/answer/answer.ts';
import { languagesOf } from '../../src/search/index/bundle.ts';
import { records } from '../../src/search/index/records.ts';
import { loadStemmers } from '../../src/search/words/stemmers.ts';
import { onDisk } from './on-disk.ts';
import { LANGUAGES, numbers, passagesIn, wordOf } from './scripts.ts';

/** One corpus asked both ways: the engine alone, and a bundle of all records, however many. */
export interface BothWays {
  ask: (typed: string) => Promise<{ byEngine: Answer; byBundle: Answer }>;
  remove: () => void;
}

/** Makes both searches of an edition. */
export async function bothWays(edition: Edition): Promise<BothWays> {
  const { engineAlone, bundle, remove } = await onDisk(edition);
  const whole = { ...bundle, records: records(edition), isComplete: true, concordance: {} };
  const stemmers = await loadStemmers(languagesOf(whole));
  const nowhere = { engine: new PagefindEngine('/none/'), base: '/none/', stemmers };
  const byBundle = new Knowledge(whole, nowhere);
  return {
    ask: async (typed) => {
      const answer = byBundle.now(byBundle.read(typed));
      if (!answer) throw new Error('The bundle is not whole.');
      return { byBundle: answer, byEngine: await engineAlone.later(engineAlone.read(typed)) };
    },
    remove,
  };
}

/**
 * Queries for which the two show another first hit, another name, or miss another word. `names: false` leaves names out: the engine loads
 * few pages, and may not have one whose heading is a word that hundreds have.
 */
export async function differences(
  { ask }: BothWays,
  queries: readonly string[],
  { names = true } = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const query of queries) {
    const { byEngine, byBundle } = await ask(query);
    const [a, b] = [gist(byEngine, names), gist(byBundle, names)];
    if (a !== b) found.push(`${query}: ${a} by the engine, ${b} by the bundle`);
  }
  return found;
}

/** Words of one passage of the fixtures, one to three, some as a phrase; `count` for each language. */
export function scriptQueries(count: number): string[] {
  return LANGUAGES.flatMap((language) =>
    Array.from({ length: count }, (_, n) => {
      const next = numbers(n * 31 + 7);
      const list = passagesIn(language);
      const passage = list[next() % list.length] ?? '';
      const words = Array.from({ length: 1 + (n % 3) }, () => wordOf(passage, language, next));
      return n % 7 === 6 ? `"${words[0]}"` : words.join(' ');
    }),
  );
}

/** Words that hundreds of passages have, one to three. */
export function commonQueries(count: number): string[] {
  const common = 'harbour bridges crew summer stop council wonder ledger keeper captain'.split(' ');
  return Array.from({ length: count }, (_, n) => {
    const next = numbers(n + 999);
    return Array.from({ length: 1 + (n % 3) }, () => common[next() % common.length]).join(' ');
  });
}

/** Words of passages that do not stand together, one to three. */
export function passageQueries(edition: Edition, count: number): string[] {
  const texts = records(edition).flatMap(({ kind, text }) => (kind === 'passage' ? [text] : []));
  return Array.from({ length: count }, (_, n) => {
    const words = (texts[(n * 7) % texts.length] ?? '').replace(/[“”"«»]/g, '').split(/\s+/);
    return Array.from(
      { length: 1 + (n % 3) },
      (_, at) => words[(n * 13 + at * 5) % words.length],
    ).join(' ');
  });
}

/** Passages of the fixtures in one language that a word of theirs does not find, or that is called unknown. */
export async function missedIn(
  language: string,
  { ask }: BothWays,
  turns: number,
): Promise<string[]> {
  const missed: string[] = [];
  for (const [at, passage] of passagesIn(language).entries()) {
    const next = numbers(at + 1);
    for (let turn = 0; turn < turns; turn += 1) {
      const word = wordOf(passage, language, next);
      const address = `/sources/${language}/#p${at + 1}`;
      for (const [way, answer] of Object.entries(await ask(word))) {
        // Of words that hundreds have, an answer shows the best.
        const isThere =
          answer.outOf > 0 || answer.hits.some(({ record }) => record.address === address);
        if (!isThere || answer.unknown.length > 0) missed.push(`${way}: ${word} in ${passage}`);
      }
    }
  }
  return missed;
}

function gist({ hits, partial, entries, unknown }: Answer, hasNames: boolean): string {
  const first = [...hits, ...partial][0]?.record.address ?? 'nothing';
  const names = hasNames ? entries.map(({ address }) => address).join() : '';
  return `${first}; ${names}; ${unknown.map(({ typed }) => typed).join()}`;
}
