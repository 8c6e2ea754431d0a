import type { Corpus } from '../corpus/corpus.ts';
import { type Problem, problem } from '../corpus/problem.ts';
import { passageName } from './texts.ts';

/** The lists of `excuses.yaml`. */
export type ExcuseList = 'uncited' | 'unledgered' | 'lead' | 'omitted' | 'added';

/** One excuse: its list and its place in it. */
export type ExcuseRef = `${ExcuseList}:${number}`;

/** What a check found, and which excuses it needed. */
export interface Findings {
  problems: Problem[];
  used: ExcuseRef[];
}

/** Joins what several checks found. */
export function together(findings: readonly Findings[]): Findings {
  return {
    problems: findings.flatMap(({ problems }) => problems),
    used: findings.flatMap(({ used }) => used),
  };
}

/** The excuses of a list for one passage whose value passes a test. */
export function excusesFor(
  corpus: Corpus,
  list: 'omitted' | 'added' | 'unledgered',
  at: string,
  test: (value: string) => boolean,
): ExcuseRef[] {
  return corpus.excuses[list].flatMap((excuse, index): ExcuseRef[] =>
    excuse.at === at && test(excuse.value) ? [`${list}:${index}`] : [],
  );
}

/** Excuses that excused nothing, among those of the given lists whose passage could be checked. */
export function idleExcuses(
  corpus: Corpus,
  lists: readonly ExcuseList[],
  used: readonly ExcuseRef[],
  isChecked: (at: string) => boolean,
): Problem[] {
  const needed = new Set(used);
  return lists.flatMap((list) =>
    corpus.excuses[list].flatMap((excuse, index): Problem[] => {
      if (needed.has(`${list}:${index}`) || !isChecked(excuse.at)) return [];
      const what =
        'value' in excuse ? ` “${excuse.value}”` : 'words' in excuse ? ` “${excuse.words}”` : '';
      return [
        problem(
          'excuse/idle',
          corpus.excuses.place(list, index),
          `The excuse${what} for ${passageName(excuse.at)} (${list}) excuses nothing.`,
          'Delete it, or write the value as it is printed in the passage.',
        ),
      ];
    }),
  );
}
