import { describe, expect, test } from 'vitest';
import { nameFinder } from '../../src/corpus/names.ts';
import { sameWords } from '../../src/edition/same-words.ts';
import { corpusOf, madeOf, seed } from '../small.ts';

const entities = (yaml: string) => corpusOf({ 'content/entities.yaml': yaml }).entities;

describe('names', () => {
  const find = (text: string) =>
    nameFinder(
      entities(`
- { id: port, name: Port, kind: place }
- { id: port-office, name: port office, kind: office, variants: [Port Office, "Harbour’s Office"] }
- { id: ines, name: Ines Okafor, kind: person, variants: [Okafor] }
- { id: sign, name: 'C++ (3)', kind: other }
`),
    )(text).map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);

  test('are found as whole words, the longest first', () => {
    expect(find('The port office in Port, Port Office')).toEqual([
      'port-office port office',
      'port Port',
      'port-office Port Office',
    ]);
    expect(find('Ines Okafor; Okafor’s; Okaforson; Airport')).toEqual([
      'ines Ines Okafor',
      'ines Okafor',
    ]);
  });
  test('are found with either apostrophe, and with signs in them', () => {
    expect(find("Harbour's Office, Harbour’s Office, C++ (3)")).toEqual([
      "port-office Harbour's Office",
      'port-office Harbour’s Office',
      'sign C++ (3)',
    ]);
  });
  test('are none where nobody is known', () => {
    expect(nameFinder([])('Port')).toEqual([]);
  });
});

describe('the same words elsewhere', () => {
  const same = (one: string, two: string) => {
    const { sources } = corpusOf({
      'seeds/ferry.md': seed(`¶1 ${one}\n`),
      'seeds/guide.md': seed(`¶1 ${two}\n`, '', 'guide'),
    });
    return [...sameWords(sources)].map(
      ([at, others]) => `${at} ${others.map(({ at: to, words }) => `${to} ${words}`).join()}`,
    );
  };
  test('are equal quotations of two words or more, or runs of four', () => {
    expect(same('“Never before”, he said.', 'She: “never before”.')).toEqual([
      'ferry:1 guide:1 Never before',
      'guide:1 ferry:1 never before',
    ]);
    expect(same('“one two three four five”', '“zero one two three four”')).toHaveLength(2);
    expect(same('“one two three four”', '“one two three five”')).toEqual([]);
    expect(same('“Never”', '“never”')).toEqual([]);
    expect(same('never before', '“never before”')).toEqual([]);
  });
  test('are not those of the same source', () => {
    const { sources } = corpusOf({
      'seeds/ferry.md': seed('¶1 “a b”\n¶2 “a b”\n'),
      'seeds/guide.md': seed('¶1 x\n', '', 'guide'),
    });
    expect([...sameWords(sources)]).toEqual([]);
  });
});

test('a passage knows who speaks of it', () => {
  const { edition } = madeOf({
    'content/entities.yaml':
      '- { id: ines, name: Ines Okafor, kind: person }\n- { id: secret, name: port office, kind: office, private: true }\n',
    'content/claims/a.yaml':
      "- { id: often, text: So., evidence: [{ at: 'ferry:2' }, { at: 'ferry:2', quote: every }, { at: 'guide:2' }] }\n",
    'content/figures.yaml':
      "figures: [{ id: rate, what: W, unit: u, reports: [{ at: 'ferry:2', value: 20, quote: x, scope: s }] }]\n",
    'content/events.yaml':
      "- { id: start, date: 2024-03-04, basis: weekday, says: S., why: w, at: ['ferry:2'], resolves: [{ at: 'ferry:2', word: Monday }] }\n",
  });
  const facts = edition.sources.flatMap((source) =>
    source.passages.map((passage) => ({ at: `${source.key}:${passage.n}`, ...passage.facts })),
  );
  expect(facts.find(({ at }) => at === 'ferry:2')).toEqual({
    at: 'ferry:2',
    claims: ['often'],
    figures: ['rate'],
    entities: ['ines'],
    same: [],
    dates: [{ word: 'Monday', date: '2024-03-04', event: 'start' }],
  });
  expect(facts.find(({ at }) => at === 'guide:3')?.same).toEqual([
    { at: 'ferry:3', words: 'more than ever before' },
  ]);
  expect(edition.entities.map(({ id, passages }) => [id, passages])).toEqual([
    ['ines', ['ferry:2']],
  ]);
  expect(edition.summary.unresolvedWeekdays).toEqual([]);
});
