import { expect, test } from 'vitest';
import { answer } from '../../src/search/answer/answer.ts';
import { freshMemory, makeIndex } from '../../src/search/answer/search-index.ts';
import { parse } from '../../src/search/words/query.ts';
import { loadStemmers } from '../../src/search/words/stemmers.ts';
import { passages } from './small.ts';

const stemmers = await loadStemmers(['de', 'fr', 'ru', 'ar', 'tr', 'el', 'hi']);

/** The numbers of the passages that a query finds, best first, and what is said to stand nowhere. */
function search(query: string, texts: readonly string[], language = 'en', others: string[] = []) {
  const list = passages(...texts).map((record) => ({ ...record, language }));
  const memory = freshMemory(stemmers);
  const index = makeIndex(list, 'en', memory);
  const read = parse(query, {
    language: 'en',
    languages: [language, ...others],
    lexicon: memory.lexicon,
  });
  const { hits, unknown } = answer(read, { index, sources: [], concordance: new Map() });
  return {
    hits: hits.map(({ record }) => Number(record.n)),
    unknown: unknown.map((one) => one.typed),
  };
}

const DATES = [
  '2023-01-05: the gate was mended.',
  '12.3.2023: the pump was painted.',
  'On 5 April 2023 the bell rang.',
  'April 6: the clock stood still, at the address 10.12.2024 of the list.',
  'In January the gate of the year 2023 was shut, on the 5 of the list.',
];
const CASES: [name: string, query: string, texts: string[], hits: number[], language?: string][] = [
  [
    'soft hyphens in the text',
    'Gesamtkatalog',
    ['One.', 'The Ge\u00ADsamt\u00ADkata\u00ADlog is kept.'],
    [2],
  ],
  [
    'soft hyphens in the query',
    'Ge\u00ADsamt\u00ADverzeichnis',
    ['Ge samt verzeichnis', 'Das Gesamtverzeichnis.'],
    [2],
  ],
  ['a zero-width joiner', 'lighthouse', ['The light\u200Dhouse.'], [1]],
  ['elision', 'écluse', ['Une rue.', 'L’écluse fut fermée.'], [2], 'fr'],
  ['elision before a name of a state', 'État', ['gardien d’État'], [1], 'fr'],
  ['elision typed, another article in the text', "l'écluse", ['Une écluse.'], [1], 'fr'],
  ['elision of qu', 'arriva', ['Qu’arriva-t-il ?'], [1], 'fr'],
  ['elision in a text of another language', 'anguilles', ["a seller d'anguilles"], [1]],
  ['vowels of Hindi', 'काला', ['कल', 'काला', 'किला', 'कोली'], [2], 'hi'],
  ['vowels of Hindi, a phrase', '"किला"', ['कल', 'काला', 'किला', 'कोली'], [3], 'hi'],
  ['vowels of Hindi, unwanted', '-कल काला', ['कल', 'काला'], [2], 'hi'],
  ['vowels of Bengali', 'দিন', ['দান', 'দিন'], [2], 'bn'],
  ['vowels of Tamil', 'கல்', ['கால்', 'கல்'], [2], 'ta'],
  ['marks of Thai', 'ไม้', ['ไม่', 'ไม้'], [2], 'th'],
  ['voiced kana', 'が', ['か', 'が'], [2], 'ja'],
  ['й is no и', 'мой', ['мои', 'мой'], [2], 'mk'],
  ['ё is е', 'елка', ['ёлка'], [1], 'ru'],
  ['letters without decomposition', 'Bjorn Lodz', ['Bjørn came from Łódź.'], [1]],
  ['sharp s', 'Strasse', ['Die Straße.'], [1], 'de'],
  ['dotless i', 'ISTANBUL', ['ıstanbul'], [1], 'tr'],
  ['dotted I', 'istanbul', ['İSTANBUL'], [1], 'tr'],
  ['final sigma', 'κοσμοσ', ['Ο κόσμος'], [1], 'el'],
  ['capitals of Greek', 'ΚΟΣΜΟΣ', ['Ο κόσμος'], [1], 'el'],
  ['a ligature', 'first', ['The ﬁrst tram.'], [1]],
  ['a ligature typed', 'ﬁrst', ['The first tram.'], [1]],
  ['a raised digit', 'm2', ['50 m²'], [1]],
  ['a unit in one sign', 'm2', ['50㎡'], [1]],
  ['a fraction in one sign', '½', ['1/2 a day'], [1]],
  ['a fraction', '1/2', ['½ a day'], [1]],
  ['full-width letters', 'tram', ['ｔｒａｍ'], [1]],
  ['letters joined by &', 'AT&T', ['at the gate', 'AT&T laid a cable.'], [2]],
  ['C#', 'C#', ['a C of its own', 'in C# and more'], [2]],
  ['C++', 'c++', ['a C of its own', 'in C++'], [2]],
  ['ʻokina', 'Hawaii', ['The Hawaiʻi ferry.'], [1]],
  ['ʻokina typed as quotation mark', 'Hawai‘i', ['The Hawaii ferry.'], [1]],
  ['tatweel', 'السفينة', ['السفيـــنة'], [1], 'ar'],
  ['digits of Arabic', '1948', ['سنة ١٩٤٨'], [1], 'ar'],
  ['digits of Arabic typed', '١٩٤٨', ['in 1948'], [1]],
  ['digits of Hindi', '१९४८', ['in 1948'], [1]],
  ['harakat', 'سفينة', ['سَفِينَةٌ'], [1], 'ar'],
  ['Hebrew points', 'שלום', ['שָׁלוֹם'], [1], 'he'],
  ['gershayim', 'מנכ"ל', ['המנכ״ל', 'מנכ״ל'], [2, 1], 'he'],
  ['gershayim left out', 'מנכל', ['מנכ"ל'], [1], 'he'],
  ['geresh', "ג'ירפה", ['ג׳ירפה'], [1], 'he'],
  ['a Hebrew prefix', 'מגדלור', ['אל המגדלור'], [1], 'he'],
  ['Han in a longer word', '幹線', ['新幹線が来た'], [1], 'ja'],
  ['any characters that stand together', '段简', ['这是一段简短的话'], [1], 'zh'],
  ['a run of kana and Han', '蔵の屋', ['土蔵の屋根', '屋の蔵'], [1], 'ja'],
  ['the long vowel of katakana', 'タワー', ['東京タワーの灯'], [1], 'ja'],
  ['half-width katakana', 'ガラス', ['ｶﾞﾗｽの橋'], [1], 'ja'],
  ['Khmer', 'ថ្នាំ', ['ខ្ញុំទិញថ្នាំនៅផ្សារ'], [1], 'km'],
  ['Burmese', 'စာအုပ်', ['ဤစာအုပ်သည်'], [1], 'my'],
  ['Lao', 'ເຮືອ', ['ຂ້ອຍເຫັນເຮືອໃຫຍ່'], [1], 'lo'],
  ['a particle of Korean', '전차', ['전차가 왔다'], [1], 'ko'],
  ['another particle of Korean', '전차가', ['전차를 탔다'], [1], 'ko'],
  ['a word broken at the end of a line', 'company', ['The com- pany rebuilt it.'], [1]],
  [
    'two broken words in a phrase',
    '"company rebuilt"',
    ['The com- pany rebuilt the light- house.'],
    [1],
  ],
  ['a word broken by ¬', 'nonstop', ['a non¬ stop tram'], [1]],
  ['a part of a name in CamelCase', 'cannon', ['made by CloudCannon'], [1]],
  ['quotation marks inside a word', 'unlit', ['the “un”lit lamp'], [1]],
  ['ISO', '2023-01-05', DATES, [1]],
  ['a day with points', '12.3.2023', DATES, [2]],
  ['a day with points and zeros', '12.03.2023', DATES, [2]],
  ['ISO for a day with points', '2023-03-12', DATES, [2]],
  ['ISO for a day in words', '2023-04-05', DATES, [3]],
  ['month first', 'April 5', DATES, [3]],
  ['month first with the year', 'April 5, 2023', DATES, [3]],
  ['a day in words for one in digits', 'January 5, 2023', DATES, [1, 5]],
  ['day first', '6 April', DATES, [4]],
  ['an address that looks like a day', '10.12.2024', DATES, [4]],
  ['a day of French', '2023-04-05', ['Le 5 avril 2023.'], [1], 'fr'],
  ['a day of Russian', '5 апреля', ['2023-04-05'], [1], 'ru'],
  ['a day of Chinese', '2023-04-05', ['在2023年4月5日'], [1], 'zh'],
  ['thousands with a point', '1900', ['1.900 Karten'], [1], 'de'],
  ['thousands with a point typed', '1.900', ['1,900 tickets'], [1]],
  ['thousands with a space', '1900', ['1\u202F900 voyageurs'], [1], 'fr'],
  ['thousands with a space typed', '1 900', ['1,900 tickets'], [1]],
  ['thousands of India', '190000', ['1,90,000 tickets'], [1]],
  ['a fraction with a comma', '2.5', ['2,5 km'], [1], 'de'],
  ['accents as typed first', 'côté', ['cote', 'côté'], [2, 1], 'fr'],
  ['no accents as typed first', 'cote', ['côté', 'cote'], [2, 1], 'fr'],
  ['accents of a borrowed word', 'résumé', ['They resume work.', 'A résumé.'], [2, 1]],
  ['stems of German', 'Häuser', ['das Haus'], [1], 'de'],
  ['stems of German without umlaut', 'hauser', ['das Haus'], [1], 'de'],
  ['stems of Russian', 'пакетов', ['один пакет'], [1], 'ru'],
  ['stems of French', 'fermer', ['elle fut fermée'], [1], 'fr'],
  ['words that begin alike', 'men', ['many men', 'many menus', 'mention'], [1]],
];

test.each(CASES)('finds %s', (_, query, texts, hits, language) => {
  const found = search(query, texts, language);
  expect(found).toEqual({ hits, unknown: [] });
});

test('keeps languages apart: the stem of one is no word of another', () => {
  expect(search('Häuser', ['The haus.'], 'en', ['de']).hits).toEqual([]);
  expect(search('Häuser', ['Das Haus.'], 'de').hits).toEqual([1]);
});
