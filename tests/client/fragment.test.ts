import { describe, expect, test } from 'vitest';
import { textDirective } from '../../src/client/fragment.ts';

const block = 'The tram line, closed in May, was to reopen in June.';

function of(words: string, page: string) {
  const start = block.indexOf(words);
  return textDirective({ block, start, end: start + words.length, page });
}

describe('textDirective', () => {
  test('is the words alone where they stand once', () => {
    expect(of('to reopen', block)).toBe(':~:text=to%20reopen');
  });

  test('takes the words around them where they stand twice', () => {
    expect(of('in June', `Repairs began in June. ${block}`)).toBe(':~:text=reopen-,in%20June,-.');
    expect(of('May', `In May it rained. ${block}`)).toBe(':~:text=in-,May,-%2C%20was');
  });

  test('escapes commas and hyphens, which mean something there', () => {
    expect(of('line, closed', block)).toBe(':~:text=line%2C%20closed');
  });

  test('is widened to whole words', () => {
    const of = (block: string, words: string) => {
      const start = block.indexOf(words);
      return textDirective({ block, start, end: start + words.length, page: block });
    };
    expect(of('The Haycraft-Queen list.', 'craft-Queen li')).toBe(
      ':~:text=Haycraft%2DQueen%20list',
    );
    expect(of('made by CloudCannon', 'Cannon')).toBe(':~:text=CloudCannon');
    expect(of('a closure of 1,900 days', '900')).toBe(':~:text=1%2C900');
    expect(of('資金決済の話', '金決')).toBe(`:~:text=${encodeURIComponent('資金決済')}`);
  });

  test('gives up at the edges of the block', () => {
    expect(textDirective({ block: 'Again', start: 0, end: 5, page: 'Again Again' })).toBe(
      ':~:text=Again',
    );
  });
});
