import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../../src/read/seed.ts';
import { hostile } from '../../text/hostile.ts';

const of = (text: string) => {
  const read = readSeed('seeds/tram.txt', text, 'tram');
  if (!read.ok) throw new Error('refused');
  return read.source;
};
const texts = (text: string) =>
  of(text).passages.map(({ n, kind, text }) => `${n} ${kind} ${text}`);
const shapes = (text: string) =>
  of(text)
    .passages.slice(1)
    .map(({ shape, text, locator }) => [
      ...Object.values(shape ?? {}),
      ...(locator?.time === undefined ? [] : [locator.time]),
      text,
    ]);

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
  test('has no subheadings by signs and no front matter; rules are dropped', () => {
    expect(texts('Title\n# One\n\n---\n\nkey: x\n\n* * *\n\n_____')).toEqual([
      '1 headline Title',
      '2 body # One',
      '3 body key: x',
    ]);
  });
  test('may be one wrapped paragraph under its title', () => {
    expect(
      texts(
        'A short notice\n\nThe tram will come back to the\nharbour in May, and the hill\nhas to wait until the autumn.',
      ),
    ).toEqual([
      '1 headline A short notice',
      '2 body The tram will come back to the harbour in May, and the hill has to wait until the autumn.',
    ]);
  });
  test('may begin with a paragraph in place of a title', () => {
    expect(
      texts(
        'Please note that this notice is given out in order to tell\nwhat the tram company decided in its meeting of the third\nof May.\n\nMore.',
      )[0],
    ).toBe(
      '1 headline Please note that this notice is given out in order to tell what the tram company decided in its meeting of the third of May.',
    );
  });
  test('keeps the lines of verse and their indents', () => {
    expect(
      shapes(
        'Song of the tram\n\nThe tram goes up the hill,\n    It goes at eight,\nThe bell is never still,\n    And we are late.\n\nAt night it stands alone,\n    A yellow light,\nThe driver has gone home,\n    Good night, good night.',
      ),
    ).toEqual([
      [
        'verse',
        'The tram goes up the hill,\n    It goes at eight,\nThe bell is never still,\n    And we are late.',
      ],
      [
        'verse',
        'At night it stands alone,\n    A yellow light,\nThe driver has gone home,\n    Good night, good night.',
      ],
    ]);
    expect(
      shapes('Title\n\none line that goes on  \nand the next\\\nand a third.\n\nEnd')[0],
    ).toEqual(['verse', 'one line that goes on\nand the next\nand a third.']);
  });
  test('knows turns of speakers, questions, and times', () => {
    expect(
      shapes(
        'Meeting\n\nCHAIR: We begin.\nIt is eight.\n\nMS OKAFOR: The tram is late.\n\nCHAIR: Again.',
      ),
    ).toEqual([
      ['turn', 'CHAIR', 'We begin. It is eight.'],
      ['turn', 'MS OKAFOR', 'The tram is late.'],
      ['turn', 'CHAIR', 'Again.'],
    ]);
    expect(
      shapes('Hearing\nQ. Were you there?\nA. I was.\nQ. When?\nA. At eight.').map(String),
    ).toEqual(['turn,Q,Were you there?', 'turn,A,I was.', 'turn,Q,When?', 'turn,A,At eight.']);
    expect(
      shapes(
        'Tape\n\n[00:00:04] Good morning.\n[00:01:10] Here is\nthe news.\n[01:00:00] Bye.',
      ).map(String),
    ).toEqual(['turn,,4,Good morning.', 'turn,,70,Here is the news.', 'turn,,3600,Bye.']);
  });
  test('knows lists, numbered headings and those that are underlined', () => {
    expect(
      shapes(
        'Rules\n\n4.1. Powers\n\nThe board may:\n1. mend\nthe tram,\n   (a) by day\n   (b) by night\n2. paint it.\n\nCosts\n=====\n\n- one\n- two\n',
      ),
    ).toEqual([
      ['heading', 2, '4.1. Powers'],
      ['paragraph', 'The board may:'],
      ['item', 1, true, '1.', 'mend the tram,'],
      ['item', 2, true, '(a)', 'by day'],
      ['item', 2, true, '(b)', 'by night'],
      ['item', 1, true, '2.', 'paint it.'],
      ['heading', 1, 'Costs'],
      ['item', 1, false, '•', 'one'],
      ['item', 1, false, '•', 'two'],
    ]);
  });
  test('keeps words that end in a sign, and what DOS put at the end is no word', () => {
    expect(texts('Evening courses in C#\n\nIts second. \u001a')).toEqual([
      '1 headline Evening courses in C#',
      '2 body Its second.',
    ]);
  });
  test('makes a word whole that was parted at the end of a line where the text has it whole', () => {
    expect(
      texts(
        'Title\n\nThe com-\npany rebuilt the light-\nhouse; no other company did, and non\u00ad\nstop.',
      )[1],
    ).toBe('2 body The company rebuilt the light- house; no other company did, and nonstop.');
  });
  test('joins lines of scripts without spaces with none', () => {
    expect(
      texts(
        '路面電車\n\n路面電車は港から丘の上まで走っています。毎朝八時に\n出発しますが、冬の間は遅れることがあります。毎日\n走ります。',
      )[1],
    ).toBe(
      '2 body 路面電車は港から丘の上まで走っています。毎朝八時に出発しますが、冬の間は遅れることがあります。毎日走ります。',
    );
  });
  test('may be empty', () => {
    expect(of(' \n\n').passages).toEqual([]);
    expect(of('').passages).toEqual([]);
  });
  test('knows where its words stand, wrapped ones too', () => {
    const two = of('Title\n\nOne is long\n   and goes on.\n\nTwo').passages[1];
    const at = (word: string) => two?.placeAt(two.text.indexOf(word));
    expect(at('long')).toEqual({ file: 'seeds/tram.txt', line: 3, column: 8 });
    expect(at('goes')).toEqual({ file: 'seeds/tram.txt', line: 4, column: 8 });
  });
  test('never throws, whatever it holds, and no word of it is lost but rules and signs of lists', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (lines) => {
        const words = (text: string) =>
          text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        const text = lines.join('\n');
        const said = of(text).passages.map(({ shape, text }) => {
          if (shape?.is === 'turn') return `${shape.speaker} ${text}`;
          return shape?.is === 'item' && shape.ordered ? `${shape.label} ${text}` : text;
        });
        const kept = words(said.join('\n'))
          .join('')
          .replace(/[^\p{L}\p{N}]/gu, '');
        expect(kept).toEqual(
          words(text)
            .join('')
            .replace(/[^\p{L}\p{N}]/gu, ''),
        );
      }),
    );
  });
});
