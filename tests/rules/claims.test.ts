import { describe, expect, test } from 'vitest';
import { checkClaims, checkFacets, checkNotes } from '../../src/rules/claims.ts';
import { corpusOf, places } from '../small.ts';

const FILE = 'content/claims/a.yaml';
const claims = (yaml: string, site = '') =>
  places(checkClaims(corpusOf({ [FILE]: yaml, 'content/site.yaml': site }))).map((line) =>
    line.slice(FILE.length + 1),
  );
const claim = (evidence: string, text = 'So.') =>
  `- id: a\n  text: ${text}\n  evidence:\n    - { at: 'ferry:2'${evidence} }\n`;

test('a claim in order is no problem', () => {
  expect(claims(claim(', voice: attributed, by: [ines]'))).toEqual([]);
});
describe('evidence', () => {
  test('is needed', () => {
    expect(claims('- id: a\n  text: So.\n  evidence: []\n')).toEqual([
      '3:13 claim/evidence “a” has no evidence.',
    ]);
  });
  test('must not only contradict', () => {
    expect(claims(claim(', direction: contradicts'))).toEqual([
      '4:5 claim/evidence Nothing supports “a”.',
    ]);
  });
  test('that is attributed says by whom', () => {
    expect(claims(claim(', voice: attributed'))).toEqual([
      '4:7 claim/voice Attributed evidence names nobody.',
    ]);
  });
  test('in the outlet’s own voice names no speaker', () => {
    expect(claims(claim(', by: [ines]'))).toEqual([
      '4:28 claim/voice Evidence in the outlet’s own voice names a speaker.',
    ]);
  });
});
describe('a claim is one sentence', () => {
  test.each(['So', 'One. Two.', 'One? Two.', 'So,'])('“%s” is none', (text) => {
    expect(claims(claim('', text))).toEqual(['2:9 claim/tense “a” is not one sentence.']);
  });
  test.each(['It cost 1.5 million.', 'Mr. Brandt said “no.”', 'Was it so?', 'She (so she said.)'])(
    '“%s” is one',
    (text) => {
      expect(claims(claim('', text))).toEqual([]);
    },
  );
});
describe('facets', () => {
  const site =
    'facets: [{ id: topic, label: Topic, values: [{ id: room, label: Room }, { id: rate, label: Rate }] }]\n';
  const of = (yaml: string, file = FILE) =>
    places(checkFacets(corpusOf({ [file]: yaml, 'content/site.yaml': site }))).map((line) =>
      line.slice(file.length + 1),
    );
  const faceted = (facets: string) =>
    of(`- id: a\n  facets: ${facets}\n  text: So.\n  evidence: [{ at: 'ferry:2' }]\n`);
  test('are declared', () => {
    expect(faceted('{ topic: [room, rate] }')).toEqual([]);
    expect(faceted('{ tpoic: room }')).toEqual(['2:20 claim/facet There is no facet “tpoic”.']);
    expect(faceted('{ topic: [room, rats] }')).toEqual([
      '2:20 claim/facet “rats” is not a value of topic.',
    ]);
  });
  test('of figures, events and silences are, too', () => {
    const figure =
      "figures:\n  - { id: f, facets: { a: b }, what: W, unit: u, reports: [{ at: 'ferry:2', value: 1, quote: x, scope: s }] }\n";
    const event =
      "- { id: e, facets: { a: b }, date: 2024-03-04, basis: stated, says: S., at: ['ferry:2'] }\n";
    const silence =
      '- { id: s, facets: { a: b }, question: Q?, says: S., sources: [ferry], words: [x] }\n';
    expect(of(figure, 'content/figures.yaml')).toEqual(['2:27 claim/facet There is no facet “a”.']);
    expect(of(event, 'content/events.yaml')).toEqual(['1:25 claim/facet There is no facet “a”.']);
    expect(of(silence, 'content/silences.yaml')).toEqual([
      '1:25 claim/facet There is no facet “a”.',
    ]);
  });
  test('name the nearest value', () => {
    const corpus = corpusOf({
      'content/site.yaml': site,
      [FILE]: "- { id: a, facets: { topic: rats }, text: So., evidence: [{ at: 'ferry:2' }] }\n",
    });
    expect(checkFacets(corpus)[0]?.hint).toBe('Did you mean “rate”?');
  });
});

describe('notes', () => {
  const NOTES = 'content/notes/ferry.mdx';
  const notes = (text: string) => places(checkNotes(corpusOf({ [NOTES]: text })));
  const note = (id: string, words: string) => `<Note id="${id}" at="2">\n${words}\n</Note>\n\n`;
  test('have at most 45 words, citations not counted', () => {
    expect(notes(note('a', `${'word '.repeat(44)}word [@b; @c].`))).toEqual([]);
    expect(notes(note('a', 'word '.repeat(46)))).toEqual([
      `${NOTES}:1:1 note/length “a” has 46 words.`,
    ]);
  });
  test('are at most two a passage', () => {
    expect(notes(note('a', 'A.') + note('b', 'B.'))).toEqual([]);
    expect(notes(note('a', 'A.') + note('b', 'B.') + note('c', 'C.'))).toEqual([
      `${NOTES}:9:1 note/length ferry:2 has 3 notes.`,
    ]);
  });
});
