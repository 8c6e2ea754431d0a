import type { Query, Word } from './parsed.ts';
import type { Token } from './token.ts';

/** What a question wants to be told: a number, how long something takes, when it is, or why. */
export type Asked = 'number' | 'duration' | 'time' | 'reason';

const MEASURES = /^(?:long|far|often|soon|old|big|large|high|wide|deep|tall|fast)$/;
const UNITS = /^(?:second|minut|hour|dai|day|night|week|weekend|month|year|decad|centuri)$/;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow)$/;
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const REASON = /^(?:as|because|cite|citing|due|ground|grounds|reason|since|therefore|why)$/;
const ROUND = /^(?:dozens|hundreds|thousands|millions|billions)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * The word that only makes a question: what “how” measures (`long` in “how long was the bridge”), `happen` after “what”,
 * or `date` at the end (“bridge opening date”).
 * No text need have it.
 */
export function formulaOf({ words }: Query): Word | undefined {
  return words.find((word, at) => {
    const before = words.slice(0, at).map(({ parts }) => parts[0]?.form);
    const { form = '', stem = '' } = word.parts[0] ?? {};
    if (before.at(-1) === 'how') return MEASURES.test(form);
    if (isDateAtEnd(words) && at === words.length - 1) return true;
    return before.includes('what') && word.parts.length === 1 && stem === 'happen';
  });
}

const ASKING = /^(?:what|when|where|which|who|whom|whose|why|how)$/;
const AUXILIARY =
  /^(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|will|would)$/;
const PREPOSITION = /^(?:about|at|by|for|from|in|of|on|since|to|under|until|with)$/;

/** Whether a query has the form of an English question. */
export function isQuestion({ words }: Query): boolean {
  return ASKING.test(words[0]?.parts[0]?.form ?? '');
}

/** Whether a query is a question typed whole: `which stops close`, `is the bridge open`, `until when …`, but not `when` alone. */
export function isWholeQuestion({ words }: Query): boolean {
  const [first = '', second = ''] = words.map(({ parts }) => parts[0]?.form);
  const isAsked =
    ASKING.test(first) || AUXILIARY.test(first) || (PREPOSITION.test(first) && ASKING.test(second));
  return isAsked && words.length > 2 && words.some((word) => !word.isFunction);
}

const LIGHT =
  /^(?:sai|tell|give|get|happen|mean|think|make|come|go|take|call|describ|want|put|turn|far|still|name|kind|suppos|ani|anybodi|anyon|someon|much|part|let|us|ever|ani|word|becom|seem|look|find|part|long|great|thing|sure|old|back|out)$/;

/** Whether a word carries a question rather than says what it is about: `happen`, `say`, `still`. */
export function isLight({ parts }: Word): boolean {
  return parts.length === 1 && LIGHT.test(parts[0]?.stem ?? '');
}

/** What a query in the form of an English question wants to be told; undefined for any other. */
export function askedBy(query: Query): Asked | undefined {
  const [first, second] = query.words.map((word) => word.parts[0]?.form);
  if (first === 'when' || isDateAtEnd(query.words)) return 'time';
  if (first === 'why') return 'reason';
  if (first !== 'how') return;
  if (second === 'long') return 'duration';
  return second === 'many' || second === 'much' ? 'number' : undefined;
}

/** Whether some of a text's words can be what is asked for. */
export function tells(
  text: readonly Token[],
  asked: Asked,
  counted?: ReadonlySet<string>,
): boolean {
  const plain = text.filter((token) => token.span === 1);
  return plain.some((token, at) => {
    const isNumber = /^\d/.test(token.normal);
    const isMany = isNumber || ROUND.test(token.form);
    const isUnit = UNITS.test(plain[at + 1]?.stem ?? '');
    switch (asked) {
      case 'number':
        return isMany && !isUnit && !YEAR.test(token.form) && isOf(plain.slice(at + 1), counted);
      case 'duration':
        return isNumber && isUnit;
      case 'reason':
        return REASON.test(token.form);
      case 'time':
        return DAYS.test(token.form) || MONTHS.test(token.normal) || YEAR.test(token.form);
      default:
        return asked satisfies never;
    }
  });
}

/** Whether a question put in words wants to be told the same: `how long` and `on which day` do not. */
export function asks(question: readonly Token[], asked: Asked): boolean {
  const forms = question.filter((token) => token.span === 1).map(({ form }) => form);
  return forms.some((form, at) => {
    const next = forms[at + 1];
    switch (asked) {
      case 'number':
        return form === 'how' && (next === 'many' || next === 'much');
      case 'duration':
        return form === 'how' && next === 'long';
      case 'reason':
        return form === 'why';
      case 'time':
        return form === 'when' || next === 'day' || next === 'days';
      default:
        return asked satisfies never;
    }
  });
}

/** The words right after “how many” or “how much”: what is counted. */
export function countedIn({ words }: Query): Word[] {
  const rest = words.slice(2);
  const end = rest.findIndex((word) => word.isFunction);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Words after a number among which stands what it counts. */
const COUNTS = 4;

function isOf(next: readonly Token[], counted: ReadonlySet<string> | undefined): boolean {
  return !counted || next.slice(0, COUNTS).some(({ stem }) => counted.has(stem));
}

function isDateAtEnd(words: readonly Word[]): boolean {
  return words.length > 1 && /^dates?$/.test(words.at(-1)?.parts[0]?.form ?? '');
}
