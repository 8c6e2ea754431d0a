import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFreeText } from '../../src/read/free-text.ts';
import { hostile } from '../text/hostile.ts';

const of = (text: string, hash = false) => readFreeText('seeds/tram.txt', text, 'tram', hash);
const texts = (text: string, hash = false) =>
  of(text, hash).passages.map(({ n, kind, text }) => `${n} ${kind} ${text}`);

describe('a text of one’s own', () => {
  test('begins with its title, which is its headline', () => {
    const { record } = of('\n\n  Line 7 comes back  \nOn Monday.');
    expect([record.key, record.title, record.titleBy, record.rights.basis]).toEqual([
      'tram',
      'Line 7 comes back',
      'source',
      'own',
    ]);
    expect(texts('\n\n  Line 7 comes back  \nOn Monday.')).toEqual([
      '1 headline Line 7 comes back',
      '2 body On Monday.',
    ]);
  });
  test('has a passage between blank lines, and joins what was wrapped', () => {
    expect(texts('Title\nOne\n  goes on.\n\n\nTwo\n \nThree\n')).toEqual([
      '1 headline Title',
      '2 body One goes on.',
      '3 body Two',
      '4 body Three',
    ]);
  });
  test('has a passage in each line where no line is blank', () => {
    expect(texts('Title\nOne\nTwo\nThree\n\n')).toEqual([
      '1 headline Title',
      '2 body One',
      '3 body Two',
      '4 body Three',
    ]);
  });
  test('has no subheadings and no front matter in a .txt', () => {
    expect(texts('Title\n# One\n\n---\n\nkey: x')).toEqual([
      '1 headline Title',
      '2 body # One',
      '3 body ---',
      '4 body key: x',
    ]);
  });
  test('has subheadings in a .md', () => {
    expect(texts('# Title #\n\n## One ##\nwords\n\n####### seven\n#none', true)).toEqual([
      '1 headline Title',
      '2 subheading One',
      '3 body words',
      '4 body ####### seven #none',
    ]);
  });
  test('may be empty', () => {
    expect(of(' \n\n').passages).toEqual([]);
    expect(of('').record.title).toBe('tram');
  });
  test('knows where its words stand, wrapped ones too', () => {
    const two = of('Title\n\nOne is long\n   and goes on.\n\nTwo').passages[1];
    const at = (word: string) => two?.placeAt(two.text.indexOf(word));
    expect(at('long')).toEqual({ file: 'seeds/tram.txt', line: 3, column: 8 });
    expect(at('goes')).toEqual({ file: 'seeds/tram.txt', line: 4, column: 8 });
  });
  test('never throws, whatever it holds, and no word of it is lost', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), fc.boolean(), (lines, hash) => {
        const words = (text: string) => text.split(/\s+/).filter((word) => !/^#*$/.test(word));
        const text = lines.join('\n');
        expect(
          words(
            of(text, hash)
              .passages.map((passage) => passage.text)
              .join('\n'),
          ),
        ).toEqual(words(text));
      }),
    );
  });
  test.each([['#'], [' '], ['x# '], ['# ']])(
    'a line of nothing but “%s” takes no more than its length allows',
    (unit) => {
      const start = performance.now();
      of(`T\n\n# ${unit.repeat(60_000)}x`, true);
      expect(performance.now() - start).toBeLessThan(3_000);
    },
  );
});
