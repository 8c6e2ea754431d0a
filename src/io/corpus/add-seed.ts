import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { FORMATS } from '../../formats/formats.ts';
import { kindOf } from '../../formats/kind.ts';
import { readDocument } from '../../formats/read-document.ts';
import { DEFAULTS } from '../../formats/reader.ts';
import { readCorpus } from '../../read/corpus.ts';
import { slug } from '../../read/slug.ts';
import { accountSeed, ownSeed } from './new-seed.ts';
import { readFiles } from './read-files.ts';
import { readText, type TextRead } from './read-text.ts';

/** What became of a text that was to be added. */
export type Added = { ok: true; lines: string[] } | { ok: false; message: string };

/** Makes a seed of a text, of any format that is read, overwriting nothing. For an account the text itself goes to `seeds/originals/`, which git ignores. */
export async function addSeed(
  corpus: string,
  path: string,
  { isAccount }: { isAccount: boolean },
): Promise<Added> {
  const fail = (message: string): Added => ({ ok: false, message });
  if (!existsSync(path)) return fail(`There is no file ${path}.`);
  // What is called a text is read as one, which tells best what is wrong with it.
  const isText = /\.(?:txt|text|md|markdown)$/i.test(path);
  const kind = isAccount || isText ? undefined : kindOf(path, readFileSync(path));
  if (kind?.is === 'other' || kind?.is === 'archive')
    return fail(`${path} is ${kind.is === 'other' ? kind.why : 'an archive: unpack it'}.`);
  const converted =
    kind?.is === 'format'
      ? await readDocument(FORMATS[kind.format].reader, readFileSync(path), path, DEFAULTS)
      : undefined;
  if (converted && !converted.ok) return fail(`${path}: ${converted.why} ${converted.hint}`);
  const [document, another] = converted?.ok ? converted.documents : [];
  if (another)
    return fail(
      `${path} holds several documents: leave it in seeds/ as it is, where each becomes a source.`,
    );
  const read: TextRead = document ? { ok: true, text: ' ' } : readText(path, path);
  if (!read.ok) return fail(`${read.problem.message} ${read.problem.hint}`);
  if (!document && read.text.trim() === '') return fail(`${path} is empty.`);

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

  const made = {
    key,
    name,
    text: read.text,
    bytes: readFileSync(path),
    ...(document && { document }),
  };
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
