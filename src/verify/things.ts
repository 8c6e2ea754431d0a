import { calendarWords } from '../text/calendar.ts';
import type { LanguageTable } from '../text/languages/language-table.ts';
import { numbers } from '../text/numbers.ts';
import type { NamesIn } from './names.ts';

/** Something that an account must share with its original: a number by value, a weekday, a month, an entity. */
export interface Thing {
  kind: 'number' | 'date' | 'name';
  /** Equal for equal things: `33` for `33` and `thirty-three`. */
  key: string;
  /** As printed. */
  text: string;
  start: number;
  end: number;
  /** Whether it must stand on the other side too; what need not still answers for what must. */
  isNeeded: boolean;
}

/** Finds the things of a text in order. Names and numbers inside a name answer, but are not needed. */
export function thingsIn(text: string, namesIn: NamesIn, table: LanguageTable): Thing[] {
  const names = namesIn(text);
  return [
    ...numbers(text, table).map(
      ({ value, start, end, text: printed, one }): Thing => ({
        kind: 'number',
        key: `number ${value}`,
        text: printed,
        start,
        end,
        isNeeded:
          !names.some((name) => name.start <= start && end <= name.end) &&
          (!one || isBeforeUnit(text.slice(end), table)),
      }),
    ),
    ...calendarWords(text, table).map(
      ({ value, start, end, text: printed }): Thing => ({
        kind: 'date',
        key: `date ${value}`,
        text: printed,
        start,
        end,
        isNeeded: true,
      }),
    ),
    ...names.map(
      ({ entity, start, end, isInside }): Thing => ({
        kind: 'name',
        key: `name ${entity}`,
        text: text.slice(start, end),
        start,
        end,
        isNeeded: !isInside,
      }),
    ),
  ].sort((a, b) => a.start - b.start);
}

/** Whether a text goes on with a unit: ` week`, `-day`. */
export function isBeforeUnit(rest: string, { units }: LanguageTable): boolean {
  const [, word = ''] = /^[\s-]*(\p{L}+|%)/u.exec(rest) ?? [];
  return word === '%' || units.includes(word.toLowerCase());
}
