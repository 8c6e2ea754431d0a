import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/read/corpus.ts';

const FILES = [
  'seeds/a.md',
  'seeds/b.txt',
  'content/site.yaml',
  'content/claims/a.yaml',
  'content/figures.yaml',
  'content/events.yaml',
  'content/entities.yaml',
  'content/terms.yaml',
  'content/positions.yaml',
  'content/excuses.yaml',
  'content/changes.yaml',
  'content/explainer/index.mdx',
  'content/pages/about.mdx',
  'content/notes/a.mdx',
  'seeds/verified.lock',
  'seeds/addresses.lock',
];
const PIECES = [
  ...[
    '---\n',
    '+++\n',
    'title: ',
    'a',
    'key: a\n',
    '- ',
    '\n',
    '  ',
    ': ',
    '"',
    "'",
    '[',
    ']',
    '{',
  ],
  ...['}', '&a ', '*a', '!!binary ', '<<: ', '|\n', '>\n', '#', '2024-99-99', 'null', '~', '1e999'],
  ...[
    '\t',
    '¶1 ',
    '¶2 [headline] ',
    '{at page="1"}',
    '{needs: ¶1}',
    'id: ',
    'language: ',
    'tags: ',
  ],
  ...[
    'rights: { holder: A, basis: own }\n',
    'markup: inline\n',
    '\u2028',
    'é',
    '__proto__: ',
    '? ',
  ],
  ...[
    '{"title": "x"}',
    'title = "x"\n',
    '[x](y)',
    '{^1}',
    '`',
    '\\',
    'was: ',
    'evidence:\n',
    '<Note ',
  ],
];

test('whatever stands in its files, a corpus is read and its mistakes are told', () => {
  const file = fc.tuple(
    fc.constantFrom(...FILES),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 6 }), (list) => {
      const { problems } = readCorpus(new Map([['seeds/tram.txt', 'Trams\n\nThey run.'], ...list]));
      for (const { message, hint } of problems)
        expect(`${message} ${hint}`).not.toContain('undefined');
    }),
    { numRuns: 200 },
  );
});
