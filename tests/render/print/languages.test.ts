import { describe, expect, test } from 'vitest';
import { documents } from '../../../src/render/print/documents.ts';
import { searchSources } from '../../../src/search/index/records.ts';
import { madeOf, outline, seed } from '../../small.ts';
import { all, type Rendered, render, wordsOf } from './render.ts';

const account = seed(
  `¶1 [headline] The ferry is back

¶2 {needs: ¶3} It sails again, the port wrote, “alle zwanzig Minuten”.

¶3 The licence is for “höchstens 150 Personen”.
`,
  'language: de\noriginal: { file: faehre.txt }\n',
);
const own = seed(
  `¶1 [headline] Die Fähre fährt wieder

¶2 Sie fährt „alle zwanzig Minuten“, schrieb der Hafen, “wie früher”.
`,
  'sign: Guide\nlanguage: de\n',
  'guide',
);
const english = seed('¶1 The boat\n\n¶2 It may take “no more than 150”.\n', '', 'boat');
const files = {
  'seeds/ferry.md': account,
  'seeds/guide.md': own,
  'seeds/boat.md': english,
  'content/claims/a.yaml': `
- id: often
  text: The port wrote “alle zwanzig Minuten”, the boat “no more than 150”.
  evidence:
    - { at: 'ferry:2', quote: alle zwanzig Minuten }
    - { at: 'guide:2', quote: alle zwanzig Minuten }
    - { at: 'boat:2', quote: no more than 150 }
`,
  'content/notes/ferry.mdx': `
<Note id="twenty" at="2" on="zwanzig Minuten">Not “jede Stunde”, and “no more than 150” [@boat:2].</Note>

<Note id="port" at="2" on="the port">Which one is open.</Note>
`,
  'content/notes/guide.mdx': '<Note id="before" at="2" on="fährt">As before.</Note>\n',
  'content/explainer/index.mdx': outline(
    'It sails “alle zwanzig Minuten” with “no more than 150” [@often].\n\n<Matrix ids="often" />\n',
  ),
};
const { corpus, edition, outlines } = madeOf(files);
const printed = documents(corpus, edition, outlines, '/');
const page = (name: string) => render(printed.get(name)?.mdx ?? '');

/** `lang: words` of every element that has a language of its own. */
const languages = (of: Rendered, is: (element: Rendered) => boolean = () => true) =>
  all(of, (element) => 'lang' in element.properties && is(element)).map(
    (element) => `${element.name} ${element.properties.lang}: ${wordsOf(element)}`,
  );

describe('on a source page', () => {
  test('an account is in the language of the site, what it quotes in that of the source', () => {
    const [text] = all(page('sources/ferry'), ({ properties }) => 'data-text' in properties).slice(
      1,
    );
    if (!text) throw new Error('no text');
    expect(text.properties.lang).toBeUndefined();
    expect(languages(text)).toEqual(['q de: “alle zwanzig Minuten”']);
  });
  test('a text of its own is in its language, and its quotations need none', () => {
    const texts = all(page('sources/guide'), ({ properties }) => 'data-text' in properties);
    expect(texts.map(({ properties }) => properties.lang)).toEqual(['de', 'de']);
    expect(texts.flatMap((text) => languages(text))).toEqual([]);
  });
  test('a text in the language of the site names none', () => {
    const texts = all(page('sources/boat'), ({ properties }) => 'data-text' in properties);
    expect(texts.map(({ properties }) => properties.lang)).toEqual([undefined, undefined]);
    expect(texts.flatMap((text) => languages(text))).toEqual([]);
  });
  test('a note names the language of quoted words that it is about, and of what it quotes', () => {
    const notes = all(page('sources/ferry'), ({ name }) => name === 'Note');
    expect(notes.map(({ properties }) => [properties.id, properties.lang])).toEqual([
      ['port', undefined],
      ['twenty', 'de'],
    ]);
    expect(notes.flatMap((note) => languages(note))).toEqual(['q de: “jede Stunde”']);
    const [before] = all(page('sources/guide'), ({ name }) => name === 'Note');
    expect(before?.properties.lang).toBe('de');
  });
  test('what a passage needs comes with the language of its quotations', () => {
    const [needs] = all(page('sources/ferry'), ({ properties }) => properties.class === 'needs');
    expect(needs && languages(needs)).toEqual(['q de: “höchstens 150 Personen”']);
  });
});

describe('in the explainer', () => {
  const explainer = page('explainer/index');
  const evidence = all(explainer, ({ properties }) => properties.class === 'evidence');
  const [first] = evidence;
  if (!first) throw new Error('no evidence');

  test('what a sentence quotes has the language of the source that has the words', () => {
    const sentences = all(explainer, ({ name }) => name === 'Claim');
    expect(sentences.flatMap((sentence) => languages(sentence))).toEqual([
      'q de: “alle zwanzig Minuten”',
    ]);
  });
  test('evidence has it in exact words, in a text of its own and in what an account quotes', () => {
    expect(languages(first)).toEqual([
      'blockquote de: “alle zwanzig Minuten”',
      'q de: “alle zwanzig Minuten”',
      'q de: “höchstens 150 Personen”',
      'blockquote de: “alle zwanzig Minuten”',
      'p de: ¶2 Sie fährt „alle zwanzig Minuten“, schrieb der Hafen, “wie früher”.',
      'p de: ¶1 Die Fähre fährt wieder',
      'q de: “höchstens 150 Personen”',
      'q de: “alle zwanzig Minuten”',
    ]);
  });
  test('cells of a matrix have it', () => {
    const cells = all(explainer, ({ name }) => name === 'td');
    expect(cells.flatMap((cell) => languages(cell))).toEqual([
      'q de: “alle zwanzig Minuten”',
      'q de: “alle zwanzig Minuten”',
    ]);
  });
});

test('a claim knows the language of what it quotes', () => {
  expect(edition.claims.map(({ foreign }) => foreign)).toEqual([{ 'alle zwanzig Minuten': 'de' }]);
});
test('search names the language of sources in another than the site’s', () => {
  expect(searchSources(edition).map(({ key, lang }) => [key, lang])).toEqual([
    ['boat', undefined],
    ['ferry', { text: undefined, words: 'de' }],
    ['guide', { text: 'de', words: 'de' }],
  ]);
});
test('a source that names no language is in the one that its words show, else in that of the site', () => {
  const made = madeOf({
    ...files,
    'seeds/sign.txt': 'Tram 7',
    'content/site.yaml': 'language: de\n',
  });
  expect(
    made.edition.sources.map(({ record, lang }) => [record.key, record.language, lang.words]),
  ).toEqual([
    ['boat', 'en', 'en'],
    ['ferry', 'de', undefined],
    ['guide', 'de', undefined],
    ['sign', 'de', undefined],
  ]);
});
