import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';

/** Front matter as it was found, and the text below it, which begins on line `line` of the file, from 1. */
export interface Parted {
  /** What the front matter says; undefined where the text has none. */
  data: Record<string, unknown> | undefined;
  body: string;
  line: number;
}

/**
 * Cuts a text into front matter and body: YAML between `---`, TOML between `+++`, JSON in braces. What only looks like front matter, such
 * as a paragraph between two rules, is text. Front matter with a mistake gives the lines of it that can be read.
 */
export function partFrontMatter(text: string): Parted {
  const none: Parted = { data: undefined, body: text, line: 1 };
  const [, sign = ''] = /^(---|\+\+\+)[ \t]*\n/.exec(text) ?? [];
  if (sign !== '') {
    const closing = new RegExp(
      `\\n(?:${sign === '---' ? '---|\\.\\.\\.' : '\\+\\+\\+'})[ \\t]*(?:\\n|$)`,
    ).exec(text.slice(sign.length));
    if (!closing) return none;
    const inside = text.slice(sign.length, sign.length + closing.index);
    const data = sign === '---' ? yaml(inside) : toml(inside);
    return data === undefined
      ? none
      : below(text, sign.length + closing.index + closing[0].length, data);
  }
  if (!/^\{\s*"/.test(text)) return none;
  const end = /^\}[ \t]*$/m.exec(text);
  if (!end) return none;
  const length = end.index + end[0].length;
  try {
    const data = recordOf(JSON.parse(text.slice(0, length)));
    return data === undefined ? none : below(text, length, data);
  } catch {
    return none;
  }
}

function below(text: string, length: number, data: Record<string, unknown>): Parted {
  return { data, body: text.slice(length), line: text.slice(0, length).split('\n').length };
}

function yaml(inside: string): Record<string, unknown> | undefined {
  if (inside.trim() === '') return {};
  const document = parseDocument(inside, { schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0) return byLine(inside, ':');
  try {
    return recordOf(document.toJS({ maxAliasCount: 20 }));
  } catch {
    return byLine(inside, ':');
  }
}

function toml(inside: string): Record<string, unknown> | undefined {
  try {
    return recordOf(parseToml(inside));
  } catch {
    return byLine(inside, '=');
  }
}

/** The lines that are a name and a value, where most of them are. */
function byLine(inside: string, sign: ':' | '='): Record<string, unknown> | undefined {
  const lines = inside.split('\n').filter((line) => line.trim() !== '');
  const pattern = sign === ':' ? /^([A-Za-z][\w-]*):\s*(.*)$/ : /^([A-Za-z][\w-]*)\s*=\s*(.*)$/;
  const pairs = lines.flatMap((line): [string, string][] => {
    const [, name = '', value = ''] = pattern.exec(line) ?? [];
    return name === '' ? [] : [[name, value.trim().replace(/^(["'])(.*)\1$/, '$2')]];
  });
  return pairs.length > 0 && pairs.length >= lines.length / 2
    ? Object.fromEntries(pairs)
    : undefined;
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}
