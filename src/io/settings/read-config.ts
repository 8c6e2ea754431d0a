import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Place, type Problem, problem } from '../../corpus/problem.ts';
import { Site, type SiteSaid } from '../../corpus/site.ts';
import { shapeProblems } from '../../read/shape.ts';
import { Config } from './config.ts';

/** What a config says of one corpus. Its folders are relative to `folder`. */
export interface ConfigOfOne {
  /** The config itself. */
  path: string;
  folder: string;
  /** It has other corpora too. */
  several: boolean;
  values: Omit<Config, 'corpora'>;
  said: SiteSaid;
}

type ConfigRead = { ok: true; all: ConfigOfOne[] } | { ok: false; problems: Problem[] };

/** The names that a config may have. */
const CONFIG_NAMES: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'json'].map(
  (ending) => `variorum.config.${ending}`,
);

/**
 * Reads the config in the first of `folders` that holds one: what it says of each of its corpora; [] where there is none.
 * A config is a program of the user's own and runs as such.
 */
export async function readConfig(folders: readonly string[]): Promise<ConfigRead> {
  const found = folders
    .map((folder) => CONFIG_NAMES.map((name) => join(folder, name)).filter(existsSync))
    .find((paths) => paths.length > 0);
  const [path, second] = found ?? [];
  if (!path) return { ok: true, all: [] };
  const file = basename(path);
  const refuse = (message: string, hint: string): ConfigRead => ({
    ok: false,
    problems: [problem('settings/shape', { file, line: 1, column: 1 }, message, hint)],
  });
  if (second)
    return refuse(
      `There is ${basename(second)} too, and one config is enough.`,
      `Keep one of the two in ${dirname(path)}.`,
    );
  const text = readFileSync(path, 'utf8');
  const loaded = await load(path, text);
  if (!loaded.ok) return refuse(loaded.message, loaded.hint);
  const raw = loaded.value;
  if (!isRecord(raw))
    return refuse(
      'The config exports no object.',
      "Write export default { title: 'The tram line' }.",
    );
  const checked = Config.safeParse(raw);
  const places = {
    value: (at: readonly (string | number)[]) => placeIn(file, text, at),
    key: (at: readonly (string | number)[], key: string) => placeIn(file, text, [...at, key]),
  };
  if (!checked.success)
    return { ok: false, problems: shapeProblems(checked.error, Config, places, 'settings/shape') };
  const { corpora, ...above } = checked.data;
  const own = raw['corpora'];
  const written = Array.isArray(own) ? own.filter(isRecord) : [{}];
  const { corpora: _, ...rawAbove } = raw;
  const all = (corpora ?? [{}]).map((values, index): ConfigOfOne => {
    const said = { ...rawAbove, ...written[index] };
    return {
      path,
      folder: dirname(path),
      several: (corpora ?? []).length > 1,
      // What a corpus leaves out would else be its default, over what stands above.
      values: { ...above, ...given(values, written[index]) },
      said: { file, values: siteValues(said) },
    };
  });
  return { ok: true, all };
}

/** The part of a config that `content/site.yaml` could say as well. */
function siteValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key in Site.shape));
}

function given<T extends object>(values: T, written: object | undefined): Partial<T> {
  const kept: Partial<T> = { ...values };
  for (const key in kept) if (!(key in (written ?? {}))) delete kept[key];
  return kept;
}

type Loaded = { ok: true; value: unknown } | { ok: false; message: string; hint: string };

async function load(path: string, text: string): Promise<Loaded> {
  try {
    if (extname(path) === '.json') return { ok: true, value: JSON.parse(text) };
    const module: unknown = await import(pathToFileURL(path).href);
    return { ok: true, value: isRecord(module) ? module['default'] : undefined };
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : `${error}`;
    const isMissing = /Cannot find (?:package|module)/.test(message);
    return {
      ok: false,
      message: `It cannot be loaded: ${message}`,
      hint: isMissing
        ? 'Install the package beside the config (npm install …), or export a plain object, which needs no import.'
        : 'Mend it; it is read as any module of Node is.',
    };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a key stands in the text of a config: each part of the path is looked for after the one before it. */
function placeIn(file: string, text: string, path: readonly (string | number)[]): Place {
  let offset = 0;
  for (const part of path) {
    if (typeof part === 'number') continue;
    const name = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const found = new RegExp(`(?<![\\w$-])${name}(?=["']?\\s*[:,}])`, 'g');
    found.lastIndex = offset;
    offset = found.exec(text)?.index ?? offset;
  }
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
