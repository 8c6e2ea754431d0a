import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { draftEdition } from '../../src/compile/draft-edition.ts';
import type { ProseField } from '../../src/prose/field.ts';
import { PROSE_KINDS, rulesOf } from '../../src/prose/kinds.ts';
import { proseOf } from '../../src/prose/prose.ts';
import { places, read } from '../small.ts';
import { FILES, original } from './harbour.ts';

const told = (files: Readonly<Record<string, string>>) =>
  compile({
    files: new Map(Object.entries(files)),
    originals: [original],
    strict: true,
    isPrivate: false,
    base: '/',
  }).problems;
const { corpus } = read({ ...FILES });
const prose = [...proseOf(corpus), ...draftEdition(corpus).prose];

/** What is put into a text, the rules that may refuse it, and whether a kind of prose must. */
const FAULTS = [
  {
    name: 'quotation',
    words: '“purple elephants”',
    rules: ['quotation/unverified', 'anchor/lost'],
    isRefused: ({ kind }: ProseField) => rulesOf(kind).quotations,
  },
  {
    name: 'unclosed',
    words: '“never closed',
    rules: ['quotation/unclosed'],
    isRefused: () => true,
  },
  {
    name: 'house word',
    words: 'vessel',
    rules: ['house/word'],
    isRefused: ({ kind }: ProseField) => rulesOf(kind).house,
  },
  {
    name: 'number',
    words: '9731 dogs',
    rules: ['number/unbound', 'account/added'],
    isRefused: ({ kind }: ProseField) => rulesOf(kind).numbers || kind === 'account.text',
  },
] as const;

/** The files with words put in behind the first word of a text. */
function withFault({ text, placeAt }: ProseField, words: string): Record<string, string> {
  const { file } = placeAt(0);
  const before = FILES[file] ?? '';
  const [first = ''] = text.split(' ');
  const head = text.slice(0, 14);
  if (before.split(head).length !== 2) throw new Error(`“${head}” stands not once in ${file}`);
  return { ...FILES, [file]: before.replace(head, `${first} ${words}${head.slice(first.length)}`) };
}

test('the corpus is without fault, and has prose of every kind', () => {
  expect(places(told(FILES))).toEqual([]);
  const kinds = new Set<string>(prose.map(({ kind }) => kind));
  expect(Object.keys(PROSE_KINDS).filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('a strict build refuses one fault of each kind in each field of prose', () => {
  const fields = [...new Map(prose.map((field) => [field.kind, field])).values()];
  const rows = fields.map((field) => ({
    kind: field.kind,
    cells: FAULTS.map(({ words, rules, isRefused }) => {
      const { file } = field.placeAt(0);
      const found = told(withFault(field, words)).some(
        (problem) => problem.file === file && rules.some((rule) => rule === problem.rule),
      );
      return { found, must: isRefused(field) };
    }),
  }));
  const line = (cells: readonly string[]) =>
    cells.map((cell, index) => cell.padEnd(index === 0 ? 26 : 11)).join(' ');
  console.log(
    [
      'one fault in each field of our prose, strict build with originals',
      line(['field', ...FAULTS.map(({ name }) => name)]),
      ...rows.map(({ kind, cells }) =>
        line([
          kind,
          ...cells.map(({ found, must }) => (found ? 'refused' : must ? 'PASSES' : 'may')),
        ]),
      ),
    ].join('\n'),
  );
  const passed = rows.flatMap(({ kind, cells }) =>
    cells.flatMap(({ found, must }, index) =>
      found === must ? [] : [`${kind}: ${FAULTS[index]?.name ?? ''}`],
    ),
  );
  expect(passed).toEqual([]);
});
