import { Refusal } from './bytes/refusal.ts';
import type { Block, Converted } from './converted.ts';
import type { Columns } from './reader.ts';
import { dayOf } from './records/day.ts';
import { plainBlock } from './running-text.ts';
import { seconds } from './subtitles.ts';

/** At most so many rows of one file are read. */
export const MOST_ROWS = 10_000;

/** Names that columns and fields commonly have, by what they hold. */
const COMMON: Readonly<Record<keyof Columns, RegExp>> = {
  text: /^(?:text|body|content|contents|full[_ -]?text|message|transcript|speech|article|statement|paragraph|abstract|texto?|inhalt|texte)$/i,
  title: /^(?:title|headline|heading|subject|titel|titre|titulo|título)$/i,
  date: /^(?:date|published|publication[_ -]?date|pub[_ -]?date|created[_ -]?at|day|datum|fecha)$/i,
  author: /^(?:authors?|by|byline|speaker|from|writer|creator|user|sender|autor|auteur)$/i,
  url: /^(?:url|link|href|permalink|uri)$/i,
  language: /^(?:lang|language|locale)$/i,
  id: /^(?:id|key|slug|identifier|no|nr|number)$/i,
};
const TIME = /^(?:time|start|timestamp|seconds|begin)$/i;

type Row = Readonly<Record<string, string>>;

/** Which of some columns hold what: those that are named, else those whose own name says it. */
export function columnsOf(names: readonly string[], named: Columns): Columns {
  const of = (field: keyof Columns): Columns =>
    pair(
      field,
      names.find((name) => name === named[field]) ??
        names.find((name) => COMMON[field].test(name.trim())),
    );
  const [title, date, author, url, language, id] = [
    of('title'),
    of('date'),
    of('author'),
    of('url'),
    of('language'),
    of('id'),
  ];
  return { ...of('text'), ...title, ...date, ...author, ...url, ...language, ...id };
}

function pair(field: keyof Columns, name: string | undefined): Columns {
  const made: Columns = {};
  if (name !== undefined) made[field] = name;
  return made;
}

/**
 * The documents of rows with a text: each row one, with its record; or, where rows have no title and are short, all in one with a passage
 * a row (a turn where the row says who speaks).
 */
export function documentsOfRows(rows: readonly Row[], columns: Columns): Converted[] {
  const { text = '' } = columns;
  const filled = rows.filter((row) => (row[text] ?? '').trim() !== '');
  if (filled.length > MOST_ROWS) throw tooMany();
  const left = rows.length - filled.length;
  const remarks =
    left > 0 ? [`${left === 1 ? 'One row' : `${left} rows`} without a text left out.`] : [];
  const length = filled.reduce((sum, row) => sum + (row[text] ?? '').length, 0);
  if (columns.title === undefined && filled.length > 1 && length / filled.length < 600)
    return [{ ...empty(), blocks: filled.map((row) => passageOf(row, columns)), remarks }];
  return filled.map((row, index) => ({
    ...documentOf(row, columns, index),
    remarks: index === 0 ? remarks : [],
  }));
}

function passageOf(row: Row, columns: Columns): Block {
  const speaker = columns.author ? (row[columns.author] ?? '').trim() : '';
  const id = columns.id ? (row[columns.id] ?? '').trim() : '';
  const timeColumn = Object.keys(row).find((name) => TIME.test(name));
  const said = timeColumn ? (row[timeColumn] ?? '').trim() : '';
  const time = /^(?:\d+:)*\d+(?:[.,]\d+)?$/.test(said) ? seconds(said) : undefined;
  const locator = { ...(id ? { id } : {}), ...(time === undefined ? {} : { time }) };
  const text = (row[columns.text ?? ''] ?? '').replace(/\s+/g, ' ').trim();
  return plainBlock(
    text,
    speaker ? { is: 'turn', speaker } : { is: 'paragraph' },
    Object.keys(locator).length > 0 ? locator : undefined,
  );
}

function documentOf(row: Row, columns: Columns, index: number): Converted {
  const of = (field: keyof Columns): string => (row[columns[field] ?? ''] ?? '').trim();
  const known = new Set(Object.values(columns));
  const fields = {
    title: of('title'),
    date: dayOf(of('date')),
    url: /^https?:/.test(of('url')) ? of('url') : '',
    language: of('language'),
  };
  const day = of('date');
  const other = Object.entries(row).filter(
    ([name, value]) => !known.has(name) && value.trim() !== '',
  );
  return {
    ...empty(),
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
    name: of('id') || of('title') || String(index + 1),
    authors: of('author')
      .split(/\s*;\s*/)
      .filter(Boolean),
    other: { ...Object.fromEntries(other), ...(day && !fields.date ? { date: day } : {}) },
    blocks: of('text')
      .split(/\n\s*\n/)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .map((part) => plainBlock(part)),
  };
}

/** A document with nothing in it. */
export function empty(): Converted {
  return { authors: [], tags: [], other: {}, blocks: [], images: new Map(), remarks: [] };
}

export function tooMany(): Refusal {
  return new Refusal(
    `It has more than ${MOST_ROWS.toLocaleString('en')} rows; at most that many are read.`,
    'Keep the rows that are texts, or split the file.',
  );
}
