import type { Corpus, Original } from '../../model/corpus.ts';
import { type Problem, problem } from '../../model/problem.ts';
import type { Passage, Source } from '../../model/source.ts';
import { foldText } from '../../pipeline/text/fold.ts';
import type { LanguageTable } from '../../pipeline/text/language.ts';
import { numbers } from '../../pipeline/text/numbers.ts';
import { type ExcuseRef, excusesFor, type Findings, together } from './excuses.ts';
import { withoutLeads } from './leads.ts';
import type { NamesIn } from './names.ts';
import { strangeNames } from './strange-names.ts';
import { passageName } from './texts.ts';
import { type Thing, thingsIn } from './things.ts';

/** What `echo` needs besides the source: how to find names and numbers, and the excuses. */
export interface EchoOptions {
  corpus: Corpus;
  namesIn: NamesIn;
  table: LanguageTable;
}

/**
 * Compares an account with its original, passage by passage: every number (by value), weekday, month
 * and entity of the one is in the other, or excused. A name in square brackets may come from another
 * passage of the source. Furniture and tombstones are not compared.
 */
export function echo(source: Source, original: Original, options: EchoOptions): Findings {
  const { key } = source.record;
  const whole = [...original.passages.values()].join('\n');
  const numbered = new Set(source.passages.map(({ n }) => n));
  const unaccounted = [...original.passages.keys()].filter((n) => !numbered.has(n));
  const findings = source.passages
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'removed')
    .map((passage) => {
      const words = original.passages.get(passage.n);
      return words === undefined
        ? { problems: [unknownPassage(key, passage)], used: [] }
        : echoPassage(`${key}:${passage.n}`, passage, words, whole, options);
    });
  return together([
    ...findings,
    { problems: unaccounted.map((n) => missingPassage(source, n)), used: [] },
  ]);
}

function echoPassage(
  at: string,
  passage: Passage,
  words: string,
  whole: string,
  options: EchoOptions,
): Findings {
  const { corpus, namesIn, table } = options;
  const lead = withoutLeads(corpus, at, words);
  const theirs = thingsIn(lead.text, namesIn, table);
  const ours = thingsIn(passage.text, namesIn, table);
  const brackets = [...passage.text.matchAll(/\[[^\]]*\]/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const elsewhere = new Set(namesIn(whole).map(({ entity }) => `name ${entity}`));
  const isSupplied = ({ key, kind, start }: Thing) =>
    kind === 'name' &&
    elsewhere.has(key) &&
    brackets.some(([from, to]) => from < start && start < to);

  const lost = lacking(theirs, ours);
  const gained = lacking(ours, theirs).filter((thing) => !isSupplied(thing));
  const used: ExcuseRef[] = [...lead.used];
  const unexcused = (list: 'omitted' | 'added') => (thing: Thing) => {
    const excuses = excusesFor(corpus, list, at, (value) => isSame(value, thing, options));
    used.push(...excuses);
    return excuses.length === 0;
  };
  const strange = strangeNames(passage.text, words, whole, { ours, table });
  const problems = report(at, passage, lost.filter(unexcused('omitted')), [
    ...gained.filter(unexcused('added')),
    ...strange.filter(unexcused('added')),
  ]);
  return { problems, used };
}

/** The needed things of one side that the other lacks, each once. */
function lacking(from: readonly Thing[], to: readonly Thing[]): Thing[] {
  const present = new Set(to.map(({ key }) => key));
  const seen = new Set<string>();
  return from.filter(({ key, isNeeded }) => {
    if (!isNeeded || present.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether the value of an excuse means a thing: its words, a number of the same value, a name of the same entity. */
function isSame(
  value: string,
  { key, text, kind }: Thing,
  { namesIn, table }: EchoOptions,
): boolean {
  if (foldText(value).toLowerCase() === foldText(text).toLowerCase()) return true;
  if (kind === 'number')
    return numbers(value, table).some((found) => `number ${found.value}` === key);
  if (kind === 'date') return key === `date ${value}`;
  return key === `name ${value}` || namesIn(value).some(({ entity }) => `name ${entity}` === key);
}

/** One problem for each thing; what is missing and what stands in its stead are told together. */
function report(
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
      'Say it in the account, or give the reason in content/excuses.yaml, under omitted.',
    ),
  );
  return [...added, ...missing];
}

function unknownPassage(key: string, { n, place }: Passage): Problem {
  return problem(
    'account/added',
    place,
    `${key} ¶${n} has no line in the original.`,
    'Number the passages as the non-empty lines of the original.',
  );
}

function missingPassage({ record, file }: Source, n: string): Problem {
  return problem(
    'account/missing',
    { file, line: 1, column: 1 },
    `The account of ${record.key} has no ¶${n}, which its original has.`,
    `Add ¶${n} with an account of that line, or ¶${n} [furniture].`,
  );
}
