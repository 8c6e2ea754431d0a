import { describe, expect, test } from 'vitest';
import { mentionFinder } from '../../src/corpus/mentions.ts';
import type { EntityView } from '../../src/edition/data-view.ts';
import { inFull, officeBefore, tellsRole } from '../../src/edition/introduction.ts';
import { language } from '../../src/text/languages/language.ts';

function entity(given: Partial<EntityView>): EntityView {
  const none = { variants: [], aliases: [], about: '', roles: [], passages: [], address: '' };
  return { id: 'x', name: '', kind: 'person', office: '', ...none, ...given };
}
const brandt = entity({
  id: 'brandt',
  name: 'Livia Brandt',
  office: 'Mayor of Tessen',
  variants: ['Brandt', 'Mayor Brandt'],
  roles: [{ at: 'courier:5', quote: 'the mayor' }],
});
const dole = entity({
  id: 'dole',
  name: 'Marek Dole',
  office: 'Lane councillor',
  variants: ['Dole'],
});
const find = mentionFinder([brandt, dole]);
const before = (sentence: string, tag = 'en') =>
  find(sentence).map((mention) => officeBefore(mention, sentence, language(tag)));

describe('the office before a name', () => {
  test.each([
    ['a bare name', 'On 12 March Brandt said so.', ['Mayor of Tessen ']],
    ['a full name', 'The note was by Livia Brandt.', ['Mayor of Tessen ']],
    ['a name that opens the sentence', 'Dole’s plan fell.', ['Lane councillor ']],
    ['after a full stop', 'It fell. Dole said so.', ['Lane councillor ']],
    ['after a month', 'In March Dole said so.', ['Lane councillor ']],
    ['two of them', 'Brandt met Dole.', ['Mayor of Tessen ', 'Lane councillor ']],
    ['its last word before the name', 'The councillor Dole said so.', ['']],
    ['a title in the name', 'In it Mayor Brandt said so.', ['']],
    ['another title before it', 'Then Chairwoman Brandt said so.', ['']],
    ['an apposition', 'Brandt, the mayor, said so.', ['']],
    ['where the person is from', 'Dole of Lane said so.', ['']],
    ['a name that says which', 'The Brandt plan fell.', ['']],
    ['two names that say which', 'Both the Brandt and Dole plans fell.', ['', '']],
  ])('%s', (_, sentence, offices) => {
    expect(before(sentence)).toEqual(offices);
  });
  test('is left out where there is no table of the language', () => {
    expect(before('Brandt sagte es.', 'de')).toEqual(['']);
  });
  test('begins a sentence with a capital', () => {
    const salt = entity({ id: 'salt', name: 'Ruben Salt', office: 'foreman' });
    const [mention] = mentionFinder([salt])('Ruben Salt wrote it.');
    expect(mention && officeBefore(mention, 'Ruben Salt wrote it.', language('en'))).toBe(
      'Foreman ',
    );
  });
});

test('a role counts wherever its sentence has it', () => {
  expect(tellsRole(brandt, 'It was for the mayor, Brandt said.')).toBe(true);
  expect(tellsRole(dole, 'It was for the mayor, Dole said.')).toBe(false);
});

test('an abbreviation has the first letters of another name of its entity', () => {
  const tta = entity({
    kind: 'office',
    name: 'TTA',
    variants: ['the trams', 'Tessen Tram Authority'],
  });
  expect(inFull(tta, 'TTA')).toBe('Tessen Tram Authority');
  expect(inFull(tta, 'the trams')).toBeUndefined();
  const land = entity({ kind: 'country', name: 'United Lanes', variants: ['UL'] });
  expect(inFull(land, 'UL')).toBeUndefined();
});
