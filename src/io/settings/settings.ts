import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Extension } from '../../compile/extension.ts';
import type { Problem } from '../../corpus/problem.ts';
import { problem } from '../../corpus/problem.ts';
import type { SiteSaid } from '../../corpus/site.ts';
import { slug } from '../../read/slug.ts';
import { REPORTERS } from '../terminal/reporters.ts';
import { ownFlag, readFlags } from './flags.ts';
import { IS_INSTALLED, PACKAGE_ROOT } from './package-root.ts';
import type { ConfigOfOne } from './read-config.ts';
import { type RawSetting, readSiteFile } from './site-file.ts';

/** All that a command is told from outside. Folders are absolute paths. */
export interface Settings {
  /** The folder of this package: where its pages are. */
  root: string;
  /** The folder in which Astro works and what pages are made from lies: this repository, or `.variorum` where the user stands. */
  home: string;
  corpus: string;
  /** A folder of publishers' texts, besides `seeds/originals/` of the corpus. */
  originals: string | undefined;
  /** Origin of the published site, `https://example.org`. */
  site: string | undefined;
  /** Begins and ends with a slash. */
  base: string;
  port: number;
  /** How problems are told: `terminal`, `github` or `json`. */
  reporter: string;
  /** Only quotations that this build has seen in their originals let it through. */
  strict: boolean;
  /** The private site, which shows the originals' words. */
  isPrivate: boolean;
  /** The folder of the built site. */
  out: string;
  /** What a config says of the site, over `content/site.yaml`. */
  said: SiteSaid | undefined;
  /** Blocks, rules and readers from outside. */
  extensions: readonly Extension[];
  /** What stood on the command line besides flags: keys or names of files. */
  rest: string[];
  /** Flags that only this command knows, and that were given. */
  also: string[];
  /** The values of those that take one. */
  options: Readonly<Record<string, string>>;
}

/**
 * Reads settings from the command line, the environment, a config and `content/site.yaml` of the corpus; the first that names one wins.
 * `also` lists the flags without a value that only the calling command knows.
 */
export function settings(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
  also: readonly string[] = [],
  config?: ConfigOfOne,
): Settings | Problem[] {
  // npm runs a script in the folder of its package; the user stands in INIT_CWD.
  const here = resolve(env['INIT_CWD'] ?? '.');
  const home = IS_INSTALLED ? join(here, '.variorum') : PACKAGE_ROOT;
  const flags = readFlags(argv, also);
  const problems = [...flags.problems];
  const told = (flag: string): RawSetting | undefined => {
    const name = flag.toUpperCase();
    const onLine = flags.values.get(flag);
    if (onLine !== undefined) return { value: onLine, as: `--${flag}`, file: 'command line' };
    if (env[name]) return { value: env[name], as: name, file: 'environment' };
    const key = flag === 'site' ? 'url' : flag;
    const value = config && new Map(Object.entries(config.values)).get(key);
    return config && (typeof value === 'string' || typeof value === 'number')
      ? { value: String(value), as: key, file: config.said.file }
      : undefined;
  };
  // A folder in a config is relative to the config.
  const pathOf = ({ value, file }: RawSetting) =>
    resolve(config && file === config.said.file ? config.folder : here, value);
  const isOn = (flag: string) =>
    flags.given.has(flag) ||
    /^(?:1|true|yes)$/i.test(env[flag.toUpperCase()] ?? '') ||
    (flag === 'strict' && config?.values.strict === true);
  const refuse = (from: RawSetting, message: string, hint: string) => {
    const place = { file: from.file, line: 0, column: 0 };
    problems.push(
      problem('settings/value', place, `${from.as} is “${from.value}”: ${message}`, hint),
    );
  };
  const folder = (flag: string): string | undefined => {
    const from = told(flag);
    if (!from) return undefined;
    const path = pathOf(from);
    if (!existsSync(path))
      refuse(from, `there is no folder ${path}.`, 'Name a folder that exists.');
    return path;
  };

  const corpus = folder('corpus') ?? config?.folder ?? (IS_INSTALLED ? here : PACKAGE_ROOT);
  const file = readSiteFile(corpus);
  const isPrivate = isOn('private');

  const site = told('site') ?? file.url;
  const origin = site && originOf(site.value);
  if (site && !origin)
    refuse(
      site,
      'that is not the origin of a site.',
      'Write https://example.org, and a path in BASE.',
    );

  const base = told('base') ?? file.base;
  const name = config?.several ? slug(basename(corpus)) : '';
  const path = withSlashes(base?.value ?? name);
  if (base && !path)
    refuse(
      base,
      'that is not a path.',
      'Write a path such as /a/b/, with letters, digits and - . _ ~ only.',
    );

  const reporter = told('reporter');
  if (reporter && !REPORTERS.some((one) => one === reporter.value))
    refuse(reporter, 'there is no such reporter.', `Reporters: ${REPORTERS.join(', ')}.`);

  const port = told('port');
  if (port && !(/^\d{1,5}$/.test(port.value) && Number(port.value) < 65536))
    refuse(port, 'that is not a port.', 'Write a number below 65536.');

  if (isPrivate && isOn('ci'))
    problems.push(
      problem(
        'settings/value',
        { file: 'environment', line: 0, column: 0 },
        'CI is true: the private site shows words that are not ours and is never made by a public machine.',
        'Run npm run start:originals on your own computer, or build the public site.',
      ),
    );
  const originals = folder('originals');
  const out = told('out');
  const usual = IS_INSTALLED ? here : PACKAGE_ROOT;
  if (problems.length > 0) return problems;
  return {
    root: PACKAGE_ROOT,
    home,
    corpus,
    originals,
    site: origin,
    base: path ?? '/',
    port: Number(port?.value ?? 4321),
    reporter: reporter?.value ?? 'terminal',
    strict: isOn('strict'),
    isPrivate,
    out: out
      ? pathOf(out)
      : join(config?.folder ?? usual, isPrivate ? 'dist-private' : 'dist', name),
    said: config?.said,
    extensions: config?.values.extensions ?? [],
    rest: flags.rest,
    also: also.filter((flag) => flags.given.has(flag)),
    options: Object.fromEntries(
      also.flatMap((flag) => {
        const value = flags.values.get(ownFlag(flag)[0]);
        return value === undefined ? [] : [[ownFlag(flag)[0], value]];
      }),
    ),
  };
}

function originOf(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  const isBare =
    url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return isBare && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

/** `a/b`, `/a/b` and `/a/b/` are all `/a/b/`; undefined for what is no plain path. */
function withSlashes(value: string): string | undefined {
  const parts = value.split('/').filter((part) => part !== '');
  const isPlain = parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  return isPlain ? `/${parts.map((part) => `${part}/`).join('')}` : undefined;
}
