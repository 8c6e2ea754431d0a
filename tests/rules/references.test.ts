import { describe, expect, test } from 'vitest';
import { checkReferences } from '../../src/rules/references.ts';
import { corpusOf, places, read, seed } from '../small.ts';

const references = (files: Record<string, string>) => places(checkReferences(corpusOf(files)));
const claim = (id: string, more = '') =>
  `- id: ${id}\n  text: So.\n  evidence: [{ at: 'ferry:2' }]\n${more}`;

describe('an id is used once', () => {
  test('among claims, figures, events, notes and all that can be cited', () => {
    expect(
      references({
        'content/claims/a.yaml': claim('a') + claim('b', '  was: [c]\n'),
        'content/events.yaml':
          "- id: c\n  date: 2024-03-04\n  basis: stated\n  says: S.\n  at: ['ferry:2']\n",
        'content/notes/ferry.mdx': '<Note id="a" at="2">\nWords.\n</Note>\n',
      }),
    ).toEqual([
      'content/events.yaml:1:7 id/duplicate The id “c” is used already in content/claims/a.yaml:4.',
      'content/notes/ferry.mdx:1:1 id/duplicate The id “a” is used already in content/claims/a.yaml:1.',
    ]);
  });
  test('among keys and the keys that sources once had', () => {
    expect(
      places(
        checkReferences(
          read({
            'seeds/a.md': seed('¶1 A', 'aliases: [x]\n', 'ferry'),
            'seeds/b.md': seed('¶1 B', 'aliases: [x]\n', 'ferry'),
          }).corpus,
        ),
      ),
    ).toEqual([
      'seeds/b.md:1:1 id/duplicate The key “ferry” is used already in seeds/a.md:1.',
      'seeds/b.md:1:1 id/duplicate The key “x” is used already in seeds/a.md:1.',
    ]);
  });
  test('among entities, and among positions', () => {
    expect(
      references({
        'content/entities.yaml':
          '- { id: a, name: A, kind: other }\n- { id: a, name: B, kind: other }\n',
      }),
    ).toEqual([
      'content/entities.yaml:2:9 id/duplicate The entity id “a” is used already in content/entities.yaml:1.',
    ]);
  });
  test('but an entity may have the id of a claim', () => {
    expect(
      references({
        'content/entities.yaml': '- { id: a, name: A, kind: other }\n',
        'content/claims/a.yaml': claim('a'),
      }),
    ).toEqual([]);
  });
});

describe('a reference names something', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'evidence',
      { 'content/claims/a.yaml': "- id: a\n  text: So.\n  evidence:\n    - { at: 'ferry:22' }\n" },
      'content/claims/a.yaml:4:13 id/unknown There is no passage “ferry:22”.',
    ],
    [
      'what a claim supersedes',
      { 'content/claims/a.yaml': claim('a', '  supersedes: [b]\n') },
      'content/claims/a.yaml:4:15 id/unknown There is no claim “b”.',
    ],
    [
      'what is related',
      { 'content/claims/a.yaml': claim('a', '  related: [b]\n') },
      'content/claims/a.yaml:4:12 id/unknown There is no claim “b”.',
    ],
    [
      'the report of a figure',
      {
        'content/figures.yaml':
          "figures:\n  - id: f\n    what: W\n    unit: u\n    reports:\n      - { at: 'x:1', value: 1, quote: x, scope: s }\n",
      },
      'content/figures.yaml:6:15 id/unknown There is no passage “x:1”.',
    ],
    [
      'the figure of a check',
      {
        'content/figures.yaml':
          "checks:\n  - id: c\n    says: S.\n    sum:\n      - { figure: f, at: 'ferry:2' }\n",
      },
      'content/figures.yaml:5:7 id/unknown There is no figure “f”.',
    ],
    [
      'the passage of a check',
      { 'content/figures.yaml': "checks:\n  - id: c\n    says: S.\n    at: ['ferry:9']\n" },
      'content/figures.yaml:4:10 id/unknown There is no passage “ferry:9”.',
    ],
    [
      'the report that a check takes',
      {
        'content/figures.yaml':
          "figures:\n  - { id: f, what: W, unit: u, reports: [{ at: 'ferry:2', value: 1, quote: x, scope: s }] }\nchecks:\n  - { id: c, says: S., sum: [{ figure: f, at: 'ferry:3' }] }\n",
      },
      'content/figures.yaml:4:29 id/unknown There is no report of “f” in “ferry:3”.',
    ],
    [
      'the passage of an event',
      {
        'content/events.yaml':
          "- id: e\n  date: 2024-03-04\n  basis: stated\n  says: S.\n  at: ['ferry:9']\n",
      },
      'content/events.yaml:5:8 id/unknown There is no passage “ferry:9”.',
    ],
    [
      'the weekday that an event dates',
      {
        'content/events.yaml':
          "- id: e\n  date: 2024-03-04\n  basis: stated\n  says: S.\n  at: ['ferry:2']\n  resolves: [{ at: 'ferry:9', word: Monday }]\n",
      },
      'content/events.yaml:6:14 id/unknown There is no passage “ferry:9”.',
    ],
    [
      'the role of an entity',
      {
        'content/entities.yaml':
          "- { id: a, name: A, kind: other, roles: [{ at: 'ferry:9', quote: x }] }\n",
      },
      'content/entities.yaml:1:42 id/unknown There is no passage “ferry:9”.',
    ],
    [
      'the source of a count',
      {
        'content/terms.yaml':
          '- id: t\n  thing: T\n  house: t\n  why: w\n  wordings:\n    - words: [x]\n      counts: { boat: 1 }\n',
      },
      'content/terms.yaml:7:15 id/unknown There is no source “boat”.',
    ],
    [
      'the holder of a position',
      {
        'content/positions.yaml':
          '- id: p\n  question: Q?\n  holders:\n    - { by: nobody, says: S., asOf: 2024-03-04, claims: [a] }\n',
        'content/claims/a.yaml': claim('a'),
      },
      'content/positions.yaml:4:13 id/unknown There is no entity “nobody”.',
    ],
    [
      'the claim of a position',
      {
        'content/positions.yaml':
          '- id: p\n  question: Q?\n  holders:\n    - { by: e, says: S., asOf: 2024-03-04, claims: [a] }\n',
        'content/entities.yaml': '- { id: e, name: E, kind: other }\n',
      },
      'content/positions.yaml:4:52 id/unknown There is no claim “a”.',
    ],
    [
      'the source of a silence',
      {
        'content/silences.yaml':
          '- id: s\n  question: Q?\n  says: S.\n  sources: [boat]\n  words: [x]\n',
      },
      'content/silences.yaml:4:12 id/unknown There is no source “boat”.',
    ],
    [
      'the passage of a note',
      { 'content/notes/ferry.mdx': '<Note id="n" at="9">\nWords.\n</Note>\n' },
      'content/notes/ferry.mdx:1:1 id/unknown There is no passage “ferry:9”.',
    ],
    [
      'the source of notes',
      { 'content/notes/boat.mdx': '<Note id="n" at="2">\nWords.\n</Note>\n' },
      'content/notes/boat.mdx:1:1 id/unknown There is no source “boat”.',
    ],
    [
      'an excuse',
      { 'content/excuses.yaml': "uncited:\n  - { at: 'ferry:9', why: w }\n" },
      'content/excuses.yaml:2:11 id/unknown There is no passage “ferry:9”.',
    ],
    [
      'the clock',
      {
        'content/site.yaml': 'clock: { title: T, events: [a, b] }\n',
        'content/events.yaml':
          "- { id: a, date: 2024-03-04, basis: stated, says: S., at: ['ferry:2'] }\n",
      },
      'content/site.yaml:1:1 id/unknown There is no event “b”.',
    ],
  ])('%s', (_, files, problem) => {
    expect(references(files)).toEqual([problem]);
  });
  test('and the nearest is proposed', () => {
    const [problem] = checkReferences(
      corpusOf({ 'content/claims/a.yaml': claim('a').replace('ferry:2', 'fery:2') }),
    );
    expect(problem?.hint).toBe('Did you mean “ferry:2”?');
  });
});
