import type { Messages } from '../../messages/en/en.ts';
import type { Phrase, Query, Remark } from '../words/parsed.ts';
import { isWholeQuestion } from '../words/question.ts';

type Say = Messages['search'];

/** One line that says how a query was read; '' for an empty one. */
export function describe(query: Query, say: Say): string {
  const remarks = query.remarks.map((remark) => remarkText(remark, say));
  if (isWholeQuestion(query) || isOneWord(query)) return remarks.join(' ');
  const required = query.words.filter((word) => !word.isFunction).map((word) => word.typed);
  const joining = query.words.filter((word) => word.isFunction).map((word) => word.typed);
  const parts = [
    ...(required.length === 0 ? [] : [say.read.words({ words: required })]),
    ...query.phrases.map((phrase) => say.read.phrase({ words: phrase.typed })),
    ...query.without.map((phrase) => say.read.without({ words: plain(phrase) })),
    ...query.filters.map(({ name, typed, isWithout }) => {
      const filter = `${name}: ${typed}`;
      return isWithout ? say.read.not({ filter }) : filter;
    }),
    ...(joining.length === 0 ? [] : [say.read.joining({ words: joining })]),
  ];
  return [...(parts.length === 0 ? [] : [say.readAs({ parts })]), ...remarks].join(' ');
}

function remarkText(remark: Remark, say: Say): string {
  switch (remark.is) {
    case 'long':
      return say.remark.long(remark);
    case 'loose':
      return say.remark.loose(remark);
    case 'mark':
    case 'or':
    case 'common':
    case 'run':
      return say.remark[remark.is]();
    default:
      return remark satisfies never;
  }
}

function isOneWord({ words, phrases, without, filters }: Query): boolean {
  return words.length === 1 && phrases.length + without.length + filters.length === 0;
}

function plain(phrase: Phrase): string {
  return phrase.tokens.length === 1 ? phrase.typed : `“${phrase.typed}”`;
}
