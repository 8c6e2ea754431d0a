import type { Converted } from '../../formats/converted.ts';
import { type Change, changesBetween, keptNumbers } from '../../read/changes.ts';
import { convertedSource } from '../../read/converted-source.ts';

/** A file that was published, as it is read now: what became of its passages, and its documents with the numbers that these keep. */
export interface Reread {
  file: string;
  /** In a sentence; '' where every number still leads to the same words. */
  told: string;
  /** A line for each passage that is no longer what it was. */
  lines: string[];
  documents: Converted[];
}

/** Compares a file with what was published of it. With `isLocked` its passages keep their numbers, and new ones are `12a`. */
export function reread(
  file: string,
  before: readonly Converted[],
  today: readonly Converted[],
  isLocked: boolean,
): Reread {
  const passagesOf = (document: Converted) => convertedSource(file, '', document).passages;
  const nameOf = ({ name, title }: Converted): string => name ?? title ?? '';
  const isOne = before.length === 1 && today.length === 1;
  const all: { in: string; changes: Change[] }[] = [];
  const documents = today.map((document): Converted => {
    const known = isOne ? before[0] : before.find((one) => nameOf(one) === nameOf(document));
    if (!known) return document;
    const changes = changesBetween(passagesOf(known), passagesOf(document));
    all.push({ in: isOne ? '' : nameOf(document), changes });
    return isLocked ? { ...document, kept: keptNumbers(changes) } : document;
  });
  for (const one of before)
    if (!isOne && !today.some((document) => nameOf(document) === nameOf(one)))
      all.push({ in: nameOf(one), changes: changesBetween(passagesOf(one), []) });
  const told = all.flatMap(({ in: name, changes }) => sentenceOf(name, changes, isLocked));
  const lines = all.flatMap(({ in: name, changes }) =>
    changes.flatMap((change) => linesOf(name, change, isLocked)),
  );
  return { file, told: told.join(' '), lines, documents };
}

function sentenceOf(name: string, changes: readonly Change[], isLocked: boolean): string[] {
  const moved = changes.filter(
    (change) => 'after' in change && 'before' in change && change.before.n !== change.after.n,
  ).length;
  const reworded = changes.filter(({ is }) => is === 'reworded').length;
  const gone = changes.filter((change) => isGone(change)).length;
  const parts = [
    ...(moved > 0 && !isLocked ? [`${count(moved)} another number`] : []),
    ...(reworded > 0 ? [`${count(reworded)} other words`] : []),
    ...(gone > 0 ? [gone === 1 ? 'one is gone' : `${gone} are gone`] : []),
  ];
  return parts.length === 0 ? [] : [`${name === '' ? '' : `${name}: `}${parts.join(', ')}.`];
}

function count(passages: number): string {
  return passages === 1 ? 'one passage has' : `${passages} passages have`;
}

/** Whether a passage is gone now, and not since an earlier time. */
function isGone(change: Change): boolean {
  return change.is === 'gone' && change.before.text !== '';
}

function linesOf(name: string, change: Change, isLocked: boolean): string[] {
  const at = name === '' ? '' : `${name} `;
  switch (change.is) {
    case 'same':
      return change.before.n === change.after.n || isLocked
        ? []
        : [`${at}¶${change.before.n} is ¶${change.after.n} now: ${start(change.after.text)}`];
    case 'reworded':
      return [
        `${at}¶${change.before.n}${isLocked || change.before.n === change.after.n ? '' : ` is ¶${change.after.n} now and`} has other words`,
        `  - ${change.before.text}`,
        `  + ${change.after.text}`,
      ];
    case 'gone':
      return isGone(change)
        ? [`${at}¶${change.before.n} is gone: ${start(change.before.text)}`]
        : [];
    case 'new':
      return [`${at}new: ${start(change.after.text)}`];
    default:
      return change satisfies never;
  }
}

function start(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 69).trimEnd()}…`;
}
