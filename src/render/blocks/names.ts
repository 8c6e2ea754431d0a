import type { CheckView } from '../../edition/data-view.ts';
import { type Attribute, type AttributeMeta, attribute, listed, type Tell } from './attribute.ts';
import { type Nameable, type Vocabulary, wouldDo } from './vocabulary.ts';

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

/** Figures, each with the passage that reports it after an @ if need be: `dogs@courier:4 cats`. */
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
