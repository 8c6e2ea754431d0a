import { expect, test } from 'vitest';
import { mentionFinder } from '../../src/corpus/mentions.ts';

const find = mentionFinder([
  { id: 'livia-brandt', name: 'Livia Brandt', variants: ['Brandt'] },
  { id: 'marek-dole', name: 'Marek Dole', variants: ['Dole'] },
  { id: 'office', name: 'Mayor’s Office', variants: ["Brandt's office"] },
]);
const named = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['none', 'The council met.', []],
  ['at the start and at the end', 'Brandt met Marek Dole', ['Brandt', 'Marek Dole']],
  ['with a possessive', 'It was Brandt’s plan.', ['Brandt']],
  ['inside another name', 'Brandt’s office wrote to Dole.', ['Brandt’s office', 'Dole']],
  ['inside a word', 'Brandts met Doleful.', []],
  ['in quotation marks', 'The note thanks “Livia Brandt”, and Dole.', ['Dole']],
  ['in single marks', 'The word ‘Brandt’ stood beside Dole’s.', ['Dole']],
  ['after an apostrophe', 'The riders’ leaflet names Brandt.', ['Brandt']],
  ['joined by a hyphen', 'The Brandt-Dole plan came before Dole’s own.', ['Dole']],
  ['joined by a dash', 'A Brandt–Dole plan', []],
])('mentions: %s', (_, text, names) => {
  expect(named(text)).toEqual(names);
});
