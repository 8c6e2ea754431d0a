import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ClaimsFile } from '../../src/corpus/claim.ts';
import { FiguresFile } from '../../src/corpus/figure.ts';
import { readYaml } from '../../src/read/yaml.ts';
import { places } from '../small.ts';

const claims = (text: string) => readYaml('content/claims/a.yaml', text, ClaimsFile, []);
const wrong = (text: string) => {
  const result = claims(text);
  return result.ok
    ? []
    : result.problems.map(
        ({ line, column, rule, message, hint }) => `${line}:${column} ${rule} ${message} ${hint}`,
      );
};
const CLAIM = '- id: a\n  text: So.\n  evidence:\n    - { at: "ferry:2", quote: x }\n';

test('an empty file is the empty value', () => {
  expect(claims('')).toMatchObject({ ok: true, value: [] });
  expect(claims('# nothing yet\n')).toMatchObject({ ok: true, value: [] });
});

describe('places', () => {
  test('are those of the values', () => {
    const result = claims(`# head\n${CLAIM}`);
    if (!result.ok) throw new Error('refused');
    const at = (...path: (string | number)[]) => {
      const { line, column } = result.place(...path);
      return `${line}:${column}`;
    };
    expect(at(0, 'id')).toBe('2:7');
    expect(at(0, 'evidence', 0, 'quote')).toBe('5:31');
    expect(at(0, 'evidence', 7)).toBe('5:5');
    expect(at(0, 'inRun')).toBe('2:3');
    expect(at(9)).toBe('2:1');
  });
  test('count from the line where front matter begins', () => {
    const result = readYaml(
      'seeds/x.md',
      'a: 1\nb: 2\n',
      z.strictObject({ a: z.int(), b: z.string() }),
      {},
      1,
    );
    expect(result.ok ? [] : places(result.problems)).toEqual([
      'seeds/x.md:3:4 yaml/shape “b” has to be text.',
    ]);
  });
});

describe('a file in another shape', () => {
  test('names the unknown key, and the nearest that it knows', () => {
    expect(wrong(CLAIM.replace('quote', 'qoute'))).toEqual([
      '4:24 yaml/shape Unknown key “qoute”. Did you mean “quote”?',
    ]);
    expect(wrong(CLAIM.replace('text', 'txet'))).toContain(
      '2:3 yaml/shape Unknown key “txet”. Did you mean “text”?',
    );
  });
  test('lists the keys where none is near', () => {
    expect(wrong(`${CLAIM}  colour: red\n`)).toEqual([
      expect.stringMatching(
        /^5:3 yaml\/shape Unknown key “colour”\. Known keys: id, facets, text, .*was\.$/,
      ),
    ]);
  });
  test('names the value that is wrong', () => {
    expect(wrong(CLAIM.replace('ferry:2', 'ferry 2'))).toEqual([
      expect.stringMatching(/^4:13 yaml\/shape “at”: write a passage as key:number/),
    ]);
    expect(wrong('just words')).toEqual([
      expect.stringMatching(/^1:1 yaml\/shape The file has to be a list/),
    ]);
  });
  test('is told of whole, each mistake at its place', () => {
    expect(wrong('- id: A\n  text: 5\n  evidence: []\n- id: b\n  text: So.\n')).toEqual([
      expect.stringMatching(/^1:7 yaml\/shape “id”: use lower-case words/),
      expect.stringMatching(/^2:9 yaml\/shape “text” has to be text/),
      expect.stringMatching(/^4:3 yaml\/shape “evidence” is missing/),
    ]);
  });
  test('knows the keys inside lists of lists', () => {
    const text =
      'checks:\n  - id: a\n    says: S.\n    days: { form: 2024-01-01, day: 2, to: 2024-01-02 }\n';
    const result = readYaml('content/figures.yaml', text, FiguresFile, {});
    expect(result.ok ? [] : result.problems.map(({ hint }) => hint)).toContain(
      'Did you mean “from”?',
    );
  });
});

describe('a file that is not YAML', () => {
  test.each([
    ['a key twice', '- id: a\n  id: b\n', '2:3'],
    ['an open bracket', '- id: [a\n', '2:1'],
    ['a tab for indentation', '- id: a\n\ttext: b\n', '2:2'],
    ['two documents', 'a: 1\n---\nb: 2\n', '2:1'],
  ])('%s', (_, text, place) => {
    expect(wrong(text)[0]).toMatch(new RegExp(`^${place} yaml/syntax `));
  });
  test('a bomb of aliases', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
    );
    expect(wrong(`l0: &l0 [x]\n${levels.join('\n')}\n`)).toEqual([
      expect.stringMatching(/^1:1 yaml\/syntax .*alias.* Write the values out/i),
    ]);
  });
  test('a name that objects have already is a key like any other', () => {
    expect(
      wrong(`${CLAIM}  __proto__: { polluted: yes }\n  constructor: x\n`).length,
    ).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    '- ',
    'id: ',
    'a',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ': ',
    '\n',
    '  ',
    '&a ',
    '*a',
    '!!str ',
    '|',
    '>',
    '#',
    '? ',
    '%',
    '---',
    '\t',
    '\u0000',
    '¶',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const result = claims(parts.join(''));
      if (!result.ok)
        for (const { line, column } of result.problems)
          expect(Math.min(line, column)).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
