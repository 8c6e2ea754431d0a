import type { Corpus, Original } from '../corpus/corpus.ts';
import type { Passage, Source } from '../corpus/source.ts';
import { foldText } from '../text/fold.ts';
import type { LanguageTable } from '../text/languages/language-table.ts';
import { numbers } from '../text/numbers.ts';
import { words as wordsOf } from '../text/words.ts';
import { echoProblems, missingPassage, unknownPassage } from './echo-problems.ts';
import { type ExcuseRef, excusesFor, type Findings, together } from './excuses.ts';
import { withoutLeads } from './leads.ts';
import type { NamesIn } from './names.ts';
import { strangeNames } from './strange-names.ts';
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
  const whole = wholeOf(original, options);
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

/** What stands anywhere in an original: keys of names, and words. */
interface Whole {
  names: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

function wholeOf({ passages }: Original, { namesIn }: EchoOptions): Whole {
  const text = [...passages.values()].join('\n');
  return {
    names: new Set(namesIn(text).map(({ entity }) => `name ${entity}`)),
    words: new Set(wordsOf(text).map((word) => word.text)),
  };
}

function echoPassage(
  at: string,
  passage: Passage,
  words: string,
  whole: Whole,
  options: EchoOptions,
): Findings {
  const { corpus, namesIn, table } = options;
  const lead = withoutLeads(corpus, at, words);
  const theirs = thingsIn(lead.text, namesIn, table);
  const ours = thingsIn(passage.text, namesIn, table);
  const brackets = [...passage.text.matchAll(/\[[^\]]*\]/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const isSupplied = ({ key, kind, start }: Thing) =>
    kind === 'name' &&
    whole.names.has(key) &&
    brackets.some(([from, to]) => from < start && start < to);

  const lost = lacking(theirs, ours);
  const gained = lacking(ours, theirs).filter((thing) => !isSupplied(thing));
  const used: ExcuseRef[] = [...lead.used];
  const unexcused = (list: 'omitted' | 'added') => (thing: Thing) => {
    const excuses = excusesFor(corpus, list, at, (value) => isSame(value, thing, options));
    used.push(...excuses);
    return excuses.length === 0;
  };
  const strange = strangeNames(passage.text, words, whole.words, { ours, table });
  const problems = echoProblems(at, passage, lost.filter(unexcused('omitted')), [
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
