import { type Problem, problem } from '../corpus/problem.ts';
import type { Passage, Source } from '../corpus/source.ts';
import { passageName } from './texts.ts';
import type { Thing } from './things.ts';

/** One problem for each thing; what is missing and what stands in its stead are told together. */
export function echoProblems(
  at: string,
  passage: Passage,
  lost: readonly Thing[],
  gained: readonly Thing[],
): Problem[] {
  const name = passageName(at);
  const unpaired = [...lost];
  const added = gained.map((thing) => {
    const place = passage.placeAt(thing.start);
    const other = unpaired.findIndex(({ kind }) => kind === thing.kind && kind !== 'name');
    const [instead] = other < 0 ? [] : unpaired.splice(other, 1);
    return instead
      ? problem(
          'account/added',
          place,
          `The account of ${name} says ${thing.text}; the original has ${instead.text} there.`,
          `Write ${instead.text}, or give the reason in content/excuses.yaml, under added and omitted.`,
        )
      : problem(
          'account/added',
          place,
          `The account of ${name} says ${thing.text}, which its original does not.`,
          thing.kind === 'name'
            ? 'Take it out; or, where the passage has only a pronoun for somebody the source names elsewhere, write the name in [square brackets].'
            : 'Take it out, or give the reason in content/excuses.yaml, under added.',
        );
  });
  const missing = unpaired.map((thing) =>
    problem(
      'account/missing',
      passage.place,
      `The account of ${name} leaves out ${thing.text}, which its original has.`,
      'Say it in the account, or give the reason in content/excuses.yaml, under omitted, or under lead for a dateline.',
    ),
  );
  return [...added, ...missing];
}

/** An account of a line that the original does not have. */
export function unknownPassage(key: string, { n, place }: Passage): Problem {
  return problem(
    'account/added',
    place,
    `${key} ¶${n} has no line in the original.`,
    'Number the passages as the non-empty lines of the original.',
  );
}

/** A line of the original that has no account. */
export function missingPassage({ record, file }: Source, n: string): Problem {
  return problem(
    'account/missing',
    { file, line: 1, column: 1 },
    `The account of ${record.key} has no ¶${n}, which its original has.`,
    `Add ¶${n} with an account of that line, or ¶${n} [furniture].`,
  );
}
