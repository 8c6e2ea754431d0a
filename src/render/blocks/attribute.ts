import { z } from 'zod';
import type { CheckView } from '../../edition/data-view.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { BlockFault } from './block.ts';
import { type Nameable, type Vocabulary, wouldDo } from './vocabulary.ts';

/** What the schema of an attribute says of it: what it takes, and whether it has words of ours. */
export interface AttributeMeta {
  takes: string;
  prose?: 'whole' | 'labels';
  [key: string]: unknown;
}

/** An attribute as an author writes it → the value that a block is made from. */
export type Attribute<T> = z.ZodType<T, string>;

/** A group of ids under a label. */
export interface Group {
  name: string;
  ids: string[];
}

/** A figure, as one passage reports it where a passage is given. */
export interface ReportName {
  figure: string;
  at: string | undefined;
}

type Tell = (message: string, hint: string, rule?: BlockFault['rule']) => void;

/** What `tell` puts into an issue of Zod, and `faultsOf` takes out of it. */
const Told = z.object({
  rule: z.enum(['content/component', 'id/unknown']),
  message: z.string(),
  hint: z.string(),
});

function attribute<T>(meta: AttributeMeta, read: (raw: string, tell: Tell) => T): Attribute<T> {
  return z
    .string()
    .transform((raw, context) => {
      const tell: Tell = (message, hint, rule = 'content/component') =>
        context.addIssue({ code: 'custom', message, params: { rule, message, hint } });
      return read(raw, tell);
    })
    .meta(meta);
}

/** An attribute that may be left out. */
export function optional<T>(one: Attribute<T>): z.ZodType<T | undefined, string | undefined> {
  return one.optional().meta(one.meta() ?? {});
}

/** Ids of things of some kinds: `a b, c`. */
export function ids(words: Vocabulary, ...kinds: Nameable[]): Attribute<string[]> {
  return attribute({ takes: `ids of ${listOf(kinds)}` }, (raw, tell) =>
    known(listed(raw), words, kinds, tell),
  );
}

/** The id of one thing. */
export function id(words: Vocabulary, kind: Nameable): Attribute<string> {
  return attribute(
    { takes: kind === 'passage' ? 'a passage, `key:12`' : `the id of a ${kind}` },
    (raw, tell) => {
      const list = known(listed(raw), words, [kind], tell);
      if (list.length > 1) tell(`It names ${list.length} things.`, `Name one ${kind}.`);
      return list[0] ?? '';
    },
  );
}

/** The id of a check that fits. */
export function checkThat(
  words: Vocabulary,
  what: string,
  fits: (check: CheckView) => boolean,
): Attribute<string> {
  return attribute({ takes: `the id of a check: ${what}` }, (raw, tell) => {
    const [name = ''] = known(listed(raw), words, ['check'], tell);
    const check = words.check(name);
    if (check && !fits(check))
      tell(
        `“${name}” is not ${what}.`,
        wouldDo(
          name,
          [...words.ids('check')].filter((one) => {
            const other = words.check(one);
            return other !== undefined && fits(other);
          }),
        ),
      );
    return name;
  });
}

/** Figures, each with the passage that reports it after an @ if need be: `dogs@dawn:4 cats`. */
export function reports(words: Vocabulary): Attribute<ReportName[]> {
  return attribute({ takes: 'figures, `id` or `id@key:12`' }, (raw, tell) =>
    reportNames(raw, words, tell),
  );
}

/** One figure, with the passage that reports it after an @ if need be. */
export function report(words: Vocabulary): Attribute<ReportName> {
  return attribute({ takes: 'a figure, `id` or `id@key:12`' }, (raw, tell) => {
    const [first, another] = reportNames(raw, words, tell);
    if (another) tell('It names more than one figure.', 'Name one.');
    return first ?? { figure: '', at: undefined };
  });
}

function reportNames(raw: string, words: Vocabulary, tell: Tell): ReportName[] {
  const items = listed(raw);
  if (items.length === 0) tellEmpty(tell);
  return items.map((item) => {
    const [figure = '', at] = item.split('@');
    const [name] = known([figure], words, ['figure'], tell);
    const passages = words.reportsOf(figure);
    if (name !== undefined && at !== undefined && !passages.includes(at))
      tell(
        `No report of “${figure}” stands in ${at}.`,
        wouldDo(
          item,
          passages.map((passage) => `${figure}@${passage}`),
        ),
        'id/unknown',
      );
    return { figure, at };
  });
}

/** Named groups of ids: `Planned: a b; Said: c`. */
export function groups(words: Vocabulary, ...kinds: Nameable[]): Attribute<Group[]> {
  const meta: AttributeMeta = {
    takes: `groups of ids of ${listOf(kinds)}, \`Label: id id; Label: id\``,
    prose: 'labels',
  };
  return attribute(meta, (raw, tell) => {
    const list = groupsOf(raw);
    if (list.length === 0) tellEmpty(tell);
    for (const group of list) {
      if (group.name === '')
        tell(`“${group.ids.join(' ')}” has no label.`, 'Write Label: id id; Label: id.');
      if (group.ids.length === 0)
        tell(`“${group.name}” has no ids.`, 'Name some, or leave it out.');
    }
    known(
      list.flatMap((group) => group.ids),
      words,
      kinds,
      tell,
      list.every((group) => group.ids.length === 0),
    );
    return list;
  });
}

/** The groups of an attribute, as they are written. */
export function groupsOf(raw: string): Group[] {
  return raw
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const colon = part.search(/:(?:\s|$)/);
      return { name: part.slice(0, Math.max(0, colon)).trim(), ids: listed(part.slice(colon + 1)) };
    });
}

/** Words of ours. */
export function prose(): Attribute<string> {
  return attribute({ takes: 'words', prose: 'whole' }, (raw, tell) => {
    if (raw.trim() === '') tell('It is empty.', 'Write the words, or leave it out.');
    return raw;
  });
}

/** One or more of some words. */
export function choice(values: readonly string[]): Attribute<string[]> {
  return attribute({ takes: values.map((value) => `\`${value}\``).join(', ') }, (raw, tell) => {
    const list = listed(raw);
    if (list.length === 0) tell('It is empty.', `Known: ${values.join(', ')}.`);
    for (const value of list) {
      if (values.includes(value)) continue;
      const near = nearestWord(value, values);
      const rest = values.filter((one) => one !== near);
      tell(
        `“${value}” is none of its values.`,
        near === undefined
          ? `Known: ${values.join(', ')}.`
          : `Did you mean “${near}”? Others: ${rest.join(', ')}.`,
      );
    }
    return list;
  });
}

/** An attribute that is there or not, and takes no value. */
export function flag(): Attribute<true> {
  return attribute({ takes: 'no value' }, (raw, tell) => {
    if (raw !== '')
      tell(
        `It takes no value, and “${raw}” would change nothing.`,
        'Write its name alone, or leave it out.',
      );
    return true;
  });
}

/** A day, `2031-05-01`. */
export function day(): Attribute<string> {
  return attribute({ takes: 'a day, `YYYY-MM-DD`' }, (raw, tell) => {
    if (!z.iso.date().safeParse(raw).success)
      tell(`“${raw}” is not a day.`, 'Write it as YYYY-MM-DD.');
    return raw;
  });
}

/** What Zod found wrong with the attributes of a block. */
export function faultsOf(
  { issues }: z.ZodError,
  known: readonly string[],
  takes: Readonly<Record<string, string>>,
): BlockFault[] {
  return issues.flatMap((issue): BlockFault[] => {
    const name = String(issue.path[0] ?? '');
    if (issue.code === 'custom') return [{ attribute: name, ...Told.parse(issue.params) }];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const near = nearestWord(key, known);
        const list = `Known: ${known.join(', ') || 'none'}.`;
        return {
          rule: 'content/component',
          attribute: key,
          message: `has no attribute “${key}”.`,
          hint: near === undefined ? list : `Did you mean “${near}”? ${list}`,
        };
      });
    return [
      {
        rule: 'content/component',
        attribute: '',
        message: `has no ${name}.`,
        hint: `Write ${name}="…": ${takes[name] ?? ''}.`,
      },
    ];
  });
}

/** Words of an attribute that is a list: `a b, c`. */
function listed(raw: string): string[] {
  return raw.split(/[\s,]+/).filter(Boolean);
}

function known(
  list: readonly string[],
  words: Vocabulary,
  kinds: readonly Nameable[],
  tell: Tell,
  isTold = false,
): string[] {
  const all = new Set(kinds.flatMap((kind) => [...words.ids(kind)]));
  if (list.length === 0 && !isTold) tellEmpty(tell);
  const seen = new Set<string>();
  return list.filter((name) => {
    if (seen.has(name)) tell(`“${name}” stands there twice.`, 'Take one away.');
    seen.add(name);
    if (all.has(name)) return true;
    const message = kinds.includes('passage')
      ? `No passage is “${name}”.`
      : `No ${kinds.join(' or ')} is called “${name}”.`;
    tell(message, words.instead(name, all), 'id/unknown');
    return false;
  });
}

function tellEmpty(tell: Tell): void {
  tell('It is empty.', 'Name something, or leave it out.');
}

function listOf(kinds: readonly Nameable[]): string {
  return kinds.map((kind) => `${kind}s`).join(' or ');
}
