import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { readCorpus } from '../../read/corpus.ts';
import { slug } from '../../read/slug.ts';
import { accountSeed, ownSeed } from './new-seed.ts';
import { readFiles } from './read-files.ts';
import { readText } from './read-text.ts';

/** What became of a text that was to be added. */
export type Added = { ok: true; lines: string[] } | { ok: false; message: string };

/** Makes a seed of a text file, overwriting nothing. For an account the text itself goes to `seeds/originals/`, which git ignores. */
export function addSeed(
  corpus: string,
  path: string,
  { isAccount }: { isAccount: boolean },
): Added {
  const fail = (message: string): Added => ({ ok: false, message });
  if (!existsSync(path)) return fail(`There is no file ${path}.`);
  const read = readText(path, path);
  if (!read.ok) return fail(`${read.problem.message} ${read.problem.hint}`);
  if (read.text.trim() === '') return fail(`${path} is empty.`);

  const name = basename(path);
  const key = slug(name.replace(/\.[^.]+$/, ''));
  const seed = `seeds/${key}.md`;
  const { files } = readFiles(corpus);
  if ([...files.keys()].some((file) => !file.includes('/')))
    return fail(
      `${corpus} has its texts beside one another: move them into a folder seeds/ first.`,
    );
  const self = relative(corpus, resolve(path)).replaceAll('\\', '/');
  const taken = readCorpus(
    new Map([...files].filter(([file]) => file !== self)),
  ).corpus.sources.find(({ record }) => record.key === key || record.aliases.includes(key));
  if (taken) return fail(`The key ${key} belongs to ${taken.file}. Give the file another name.`);
  if (existsSync(join(corpus, seed)))
    return fail(`${seed} is there already; it was left as it is.`);
  const original = join(corpus, 'seeds/originals', name);
  const isThere = existsSync(original) && resolve(original) !== resolve(path);
  if (isAccount && isThere)
    return fail(`seeds/originals/${name} is there already; it was left as it is.`);

  const made = { key, name, text: read.text, bytes: readFileSync(path) };
  mkdirSync(join(corpus, isAccount ? 'seeds/originals' : 'seeds'), { recursive: true });
  if (isAccount && resolve(original) !== resolve(path)) copyFileSync(path, original);
  writeFileSync(join(corpus, seed), isAccount ? accountSeed(made) : ownSeed(made), { flag: 'wx' });
  const lines = isAccount
    ? [
        `Made ${seed}: write the account after each ¶, and complete the record.`,
        `Took the text in as seeds/originals/${name}.`,
      ]
    : [`Made ${seed}: complete its record.`];
  if (/^seeds\/[^/]+\.txt$/.test(self))
    lines.push(`Now take ${self} away: it is in the corpus twice.`);
  return { ok: true, lines };
}
