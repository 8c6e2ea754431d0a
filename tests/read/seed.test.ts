import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../src/read/seed.ts';
import { places, seed } from '../small.ts';
import { hostile } from '../text/hostile.ts';

const passages = (body: string) => {
  const result = readSeed('seeds/ferry.md', seed(body), 'ferry');
  return result.ok ? result.source.passages : [];
};
const shape = (body: string) =>
  passages(body).map(({ n, kind, needs, text }) => [n, kind, needs.join(' '), text]);
const problems = (text: string) => places(readSeed('seeds/ferry.md', text, 'ferry').problems);

describe('passages', () => {
  test('run to the next ¶ at the start of a line, and line breaks in them are spaces', () => {
    expect(shape('¶1 The ferry\nis back.\n\n   It sails ¶5 again.\n\n¶2 On Monday.\n')).toEqual([
      ['1', 'body', '', 'The ferry is back. It sails ¶5 again.'],
      ['2', 'body', '', 'On Monday.'],
    ]);
  });
  test('keep the numbers that they have, with gaps and letters', () => {
    expect(shape('¶3 A\n¶12 B\n¶12a C\n¶12b D\n¶40 E').map(([n]) => n)).toEqual([
      '3',
      '12',
      '12a',
      '12b',
      '40',
    ]);
    expect(problems(seed('¶3 A\n¶12 B\n¶12a C\n¶12b D\n¶12aa E\n¶40 F'))).toEqual([]);
  });
  test.each([['headline'], ['standfirst'], ['subheading'], ['furniture'], ['removed']])(
    'may be a %s',
    (kind) => {
      expect(shape(`¶1 [${kind}] Words`)).toEqual([['1', kind, '', 'Words']]);
      expect(shape(`¶1 [${kind}]`)).toEqual([['1', kind, '', '']]);
    },
  );
  test('have no kinds but those, and only at their head', () => {
    expect(shape('¶1 [aside] Words\n¶2 Words [headline]\n¶3 [headline]Words')).toEqual([
      ['1', 'body', '', '[aside] Words'],
      ['2', 'body', '', 'Words [headline]'],
      ['3', 'body', '', '[headline]Words'],
    ]);
  });
  test('name what they need before or after their kind', () => {
    expect(
      shape(
        '¶1 {needs: ¶2 ¶3a} A\n¶2 {needs: ¶1, ¶3} [standfirst] B\n¶3 [standfirst] {needs:¶1} C\n¶3a D',
      ),
    ).toEqual([
      ['1', 'body', '2 3a', 'A'],
      ['2', 'standfirst', '1 3', 'B'],
      ['3', 'standfirst', '1', 'C'],
      ['3a', 'body', '', 'D'],
    ]);
  });
  test('know where each of their words stands', () => {
    const [first, second] = passages(
      '¶1 [headline] The ferry\n  is back.\n¶2 {needs: ¶1}\nOn Monday.',
    );
    const text = first?.text ?? '';
    expect(first?.place).toEqual({ file: 'seeds/ferry.md', line: 6, column: 15 });
    expect(first?.placeAt(text.indexOf('ferry'))).toMatchObject({ line: 6, column: 19 });
    expect(first?.placeAt(text.indexOf('back'))).toMatchObject({ line: 7, column: 6 });
    expect(second?.placeAt(0)).toMatchObject({ line: 9, column: 1 });
  });
});

describe('mistakes in numbers', () => {
  test.each([
    [
      'text before the first ¶',
      'So.\n¶1 A',
      '6:1 seed/passage Text stands before the first ¶ and its number.',
    ],
    ['a sign that is no number', '¶1 A\n¶x B', '7:4 seed/passage “¶x” is not a passage number.'],
    ['a number used twice', '¶1 A\n¶1 B', '7:4 seed/passage Passage number ¶1 is used twice.'],
    ['a number that descends', '¶2 A\n¶1 B', '7:4 seed/passage ¶1 stands after ¶2.'],
    ['a letter that descends', '¶2b A\n¶2a B', '7:5 seed/passage ¶2a stands after ¶2b.'],
    ['a number after its letter', '¶2a A\n¶2 B', '7:4 seed/passage ¶2 stands after ¶2a.'],
    [
      'a need that is not here',
      '¶1 {needs: ¶9} A',
      '6:1 seed/needs ¶1 needs ¶9, which is not here.',
    ],
    ['a need of itself', '¶1 {needs: ¶1} A', '6:1 seed/needs ¶1 needs itself.'],
    [
      'a number too long',
      '¶1 A\n¶1234567 B',
      '7:10 seed/passage “¶1234567” is not a passage number.',
    ],
  ])('%s', (_, body, place) => {
    expect(problems(seed(body))).toEqual([`seeds/ferry.md:${place}`]);
  });
  test('are all told, not only the first', () => {
    expect(problems(seed('So.\n¶2 A\n¶1 B\n¶2 C'))).toHaveLength(3);
  });
});

describe('a record', () => {
  test('says what is wrong and where', () => {
    expect(problems(seed('¶1 A', 'publishr: x\nlanguage: 5\n'))).toEqual([
      'seeds/ferry.md:6:11 yaml/shape “language” has to be text.',
      'seeds/ferry.md:5:1 yaml/shape Unknown key “publishr”.',
    ]);
  });
  test.each(['../etc', 'Dawn', '1st', 'a/b', 'a b', ''])('has no key such as “%s”', (key) => {
    const text = `---\nkey: '${key}'\ntitle: T\nrights: { holder: Us, basis: own }\n---\n¶1 A`;
    expect(problems(text)).toEqual([
      expect.stringMatching(/^seeds\/ferry\.md:2:6 yaml\/shape “key”/),
    ]);
  });
  test('is needed where passages are numbered', () => {
    expect(problems('¶1 A\n¶2 B')).toEqual([
      'seeds/ferry.md:1:1 seed/front-matter This seed has numbered passages and no front matter.',
    ]);
  });
  test('is not asked of a text that shows a numbered passage in fenced code', () => {
    expect(problems('# How to\n\n```markdown\n¶1 A\n```\n\nLike that.')).toEqual([]);
  });
  test('may stand over a text without numbers', () => {
    const result = readSeed('seeds/ferry.md', seed('First\n\nSecond'), 'other');
    expect(result.ok && result.source.record.title).toBe('The ferry');
    expect(result.ok && result.source.passages.map(({ n, text }) => [n, text])).toEqual([
      ['1', 'First'],
      ['2', 'Second'],
    ]);
  });
  test('never runs a tag of YAML and never loads one', () => {
    const text = seed('¶1 A', 'sign: !!js/function "function () { return 1 }"\n');
    const result = readSeed('seeds/ferry.md', text, 'ferry');
    expect(result.ok ? typeof result.source.record.sign : 'refused').toMatch(/string|refused/);
  });
});

describe('hostile words', () => {
  test.each([
    '{process.exit(1)}',
    '<script>alert(1)</script>',
    'import x from "y"',
    'export const a = 1',
    '<!-- a --> <b>b</b> &amp; &lt;',
    '# no heading, *no* emphasis, [no](link), ![no](image)',
    '---',
    'a\u202eb\u2066c',
    '`${x}` </Passage> {"}"}',
    '\u0001\u0085\u2028\u2029',
  ])('%j is kept as it is', (words) => {
    expect(shape(`¶1 A ${words} B`)).toEqual([['1', 'body', '', `A ${words} B`]]);
  });
  test('a line of three million signs is read in good time', () => {
    const start = performance.now();
    expect(passages(`¶1 ${'x# '.repeat(1_000_000)}y`)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
  test('no text makes the reader throw, and words are never changed', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const line = words.replace(/\n/g, ' ');
        const [first] = passages(`¶1 x${line}x`);
        expect(first?.text).toBe(`x${line}x`);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('.md', '.txt'),
        (text, ending) => {
          expect(() => readSeed(`seeds/x${ending}`, text, 'x')).not.toThrow();
          expect(() => readSeed(`seeds/x${ending}`, `---\n${text}`, 'x')).not.toThrow();
        },
      ),
    );
  });
});
