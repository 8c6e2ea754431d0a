import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SYLLABLES =
  'ka lo mi ter ban dor vel sun pra qui nes tor gal hem iss ul wen fra bri cto'.split(' ');
/** Words that queries use, the commonest first. */
const COMMON =
  'the of and to in a was for on that by with said city bridge harbour tram line repair works council mayor budget contract engineers closed opened summer winter report meeting plan cost delay traffic bus ferry'.split(
    ' ',
  );
const RARE = 12_000;

/** Writes plain texts in which words are as unequally common as in a language (Zipf), the same at every run. */
export function writeTexts(folder: string, sources: number, passages: number): void {
  const random = generator(1);
  const below = (limit: number) => Math.floor(random() * limit);
  const made = Array.from({ length: RARE }, () =>
    Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join(''),
  );
  const words = [...COMMON, ...made];
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? '';
  const sentence = () => {
    const text = Array.from({ length: 12 + below(8) }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  for (let n = 0; n < sources; n += 1) {
    const title = `Text ${n}`;
    const rest = Array.from({ length: passages - 1 }, () =>
      [sentence(), sentence(), sentence()].join(' '),
    );
    writeFileSync(join(folder, `seeds/text-${n}.txt`), `${[title, ...rest].join('\n\n')}\n`);
  }
}

/** Pseudo-random numbers from 0 to below 1 (a linear congruential generator, constants of ANSI C). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
