import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEdition } from '../../src/compile/make-edition.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { readCorpus } from '../../src/read/corpus.ts';

const folder = join(import.meta.dirname, '../fixtures/scripts');

/** Languages of the fixtures, each the name of its file. */
export const LANGUAGES = readdirSync(folder).map((name) => name.replace('.txt', ''));
const UNSPACED = ['ja', 'zh', 'th', 'km', 'my'];

/** Passages of a fixture; the first is its title. */
export function passagesIn(language: string): string[] {
  const text = readFileSync(join(folder, `${language}.txt`), 'utf8').trim();
  return text.split(/\n\n+/);
}

/** An edition of the fixtures, and if `more` is given of so many passages in English besides, in which long words begin like short ones. */
export function scriptsEdition(more = 0): Edition {
  const texts = LANGUAGES.map((language) => seed(language, passagesIn(language)));
  const others = Array.from({ length: Math.ceil(more / 50) }, (_, n) =>
    seed('en', fillers(n), `filler-${n}`),
  );
  const { corpus } = readCorpus(new Map([...texts, ...others]));
  return makeEdition(corpus, () => 'unchecked', { ok: 0, attested: 0, unchecked: 0 }).edition;
}

function seed(language: string, passages: readonly string[], key = language): [string, string] {
  const body = passages.map((text, at) => `¶${at + 1} ${text}`).join('\n\n');
  const head = `key: ${key}\ntitle: Text ${key}\nlanguage: ${language}\nrights: { holder: Us, basis: own }`;
  return [`seeds/${key}.md`, `---\n${head}\n---\n${body}\n`];
}

const WORDS =
  `many menu mention mental goods wonder window winter wonderful leader leading ledger went-over western seemed situation football
  keeper seller government hallway harbour harbours bridge bridges crew crews summer night report reports delay traffic signal stop stops
  passenger passengers council councils budget budgets repair repairs rail rails ferry ferries captain captains lantern lanterns`.split(
    /\s+/,
  );

/** Fifty passages of words that the fixtures mostly have not. */
function fillers(n: number): string[] {
  return Array.from({ length: 50 }, (_, at) => {
    const next = numbers(n * 50 + at + 1);
    const words = Array.from({ length: 90 }, () => WORDS[next() % WORDS.length]);
    return `Filler ${n * 50 + at}: ${words.join(' ')}.`;
  });
}

/** A row of numbers that looks like chance and is always the same. */
export function numbers(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
}

/** A word of a passage as a reader may take it from there: between spaces, or some characters that stand together where there are none. */
export function wordOf(passage: string, language: string, next: () => number): string {
  if (!UNSPACED.includes(language)) {
    const words = passage
      .split(/\s+/)
      .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''));
    const whole = words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !/["“”]/.test(word));
    return whole[next() % whole.length] ?? '';
  }
  const runs = passage.match(/[\p{L}\p{M}]+/gu) ?? [];
  const run = [...new Intl.Segmenter(language).segment(runs[next() % runs.length] ?? '')];
  const start = next() % run.length;
  const count = 2 + (next() % 3);
  return run
    .slice(Math.max(0, Math.min(start, run.length - count)), start + count)
    .map(({ segment }) => segment)
    .join('');
}
