import type { Query, Word } from './query.ts';
import type { Token } from './token.ts';

/** What a question wants to be told: a number, how long something takes, or when it is. */
export type Asked = 'number' | 'duration' | 'time';

const MEASURES = /^(?:long|far|often|soon|old|big|large|high|wide|deep|tall|fast)$/;
const UNITS = /^(?:second|minut|hour|dai|day|night|week|weekend|month|year|decad|centuri)$/;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow)$/;
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The word of a question that says what “how” measures (`long` in “how long was the bridge”): no text need have it. */
export function measureOf({ words }: Query): Word | undefined {
  const how = words.findIndex((word) => word.parts[0]?.form === 'how');
  const next = how < 0 ? undefined : words[how + 1];
  return next && MEASURES.test(next.parts[0]?.form ?? '') ? next : undefined;
}

/** What a query in the form of an English question wants to be told; undefined for any other. */
export function askedBy(query: Query): Asked | undefined {
  const [first, second] = query.words.map((word) => word.parts[0]?.form);
  if (first === 'when') return 'time';
  if (first !== 'how') return;
  if (second === 'long') return 'duration';
  return second === 'many' || second === 'much' ? 'number' : undefined;
}

/** Whether some of a text's words can be what is asked for. */
export function tells(text: readonly Token[], asked: Asked): boolean {
  const plain = text.filter((token) => token.span === 1);
  return plain.some((token, at) => {
    const isNumber = /^\d/.test(token.normal);
    const isUnit = UNITS.test(plain[at + 1]?.stem ?? '');
    switch (asked) {
      case 'number':
        return isNumber && !isUnit && !YEAR.test(token.form);
      case 'duration':
        return isNumber && isUnit;
      case 'time':
        return DAYS.test(token.form) || MONTHS.test(token.normal) || YEAR.test(token.form);
      default:
        return asked satisfies never;
    }
  });
}
