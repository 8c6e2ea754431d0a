import { nearestWord } from '../text/nearest-word.ts';
import type { Corpus } from './corpus.ts';
import { splitReference } from './reference.ts';

/** What to write in place of a name that nothing has: the name it has now, the passages there are, or the nearest; '' when nothing comes to mind. */
export function nameInstead(name: string, known: ReadonlySet<string>, corpus: Corpus): string {
  const now = currentNames(corpus).get(name);
  if (now !== undefined && known.has(now)) return `It is called “${now}” now.`;
  const ofPassage = name.includes(':') ? passageInstead(name, known, corpus) : '';
  if (ofPassage !== '') return ofPassage;
  const near = nearestWord(name, known);
  return near === undefined ? '' : `Did you mean “${near}”?`;
}

/** Ids and keys that were given up → what took their place. */
export function currentNames(corpus: Corpus): Map<string, string> {
  const lists = [
    corpus.claims,
    corpus.figures,
    corpus.checks,
    corpus.events,
    corpus.terms,
    corpus.entities,
    corpus.positions,
    corpus.silences,
    corpus.notes,
  ];
  return new Map([
    ...lists.flatMap((list) =>
      list.flatMap(({ id, was }) => was.map((old): [string, string] => [old, id])),
    ),
    ...corpus.sources.flatMap(({ record }) =>
      record.aliases.map((old): [string, string] => [old, record.key]),
    ),
  ]);
}

function passageInstead(name: string, known: ReadonlySet<string>, corpus: Corpus): string {
  const { source: key, n } = splitReference(name);
  const now = currentNames(corpus).get(key);
  if (now !== undefined && known.has(`${now}:${n}`))
    return `Write ${now}:${n}: ${key} is called ${now} now.`;
  const source = corpus.sources.find(({ record }) => record.key === key);
  if (!source) return '';
  return `${key} has ${ranges(source.passages.map((passage) => passage.n))}.`;
}

/** `¶1–¶13, ¶15, ¶16a` */
function ranges(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run && Number(n) === Number(run.at(-1)) + 1) run.push(n);
    else runs.push([n]);
  }
  return runs
    .map((run) =>
      run.length > 2 ? `¶${run[0]}–¶${run.at(-1)}` : run.map((n) => `¶${n}`).join(', '),
    )
    .join(', ');
}
