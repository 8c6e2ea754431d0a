import { expect, test } from 'vitest';
import { languageLines, languagesOf } from '../../../src/io/build/languages.ts';

test('of an English corpus there is nothing to say', () => {
  expect(languageLines(languagesOf('en-GB', []))).toEqual([]);
});

test('a language with a catalogue and no table is told of for its checks alone', () => {
  const german = languagesOf('de', []);
  expect(german.interface).toBe('de');
  expect(languageLines(german)).toEqual([
    'No table of words for de: account/missing, account/added, coverage/number, number/unbound, claim/hedge find no words of that language.',
  ]);
});

test('a language without a catalogue is told of for the words of the site, too', () => {
  const french = languagesOf('fr', []);
  expect(french).toMatchObject({ corpus: 'fr', interface: 'en', noTable: ['fr'] });
  expect(languageLines(french)[0]).toBe(
    'The words of the site are English: there is no catalogue for “fr”.',
  );
});
