import { expect, test } from 'vitest';
import { dataTwins } from '../../src/emit/data.ts';
import { sourceMarkdown } from '../../src/emit/markdown.ts';
import { TWINS } from '../../src/emit/twin-list.ts';
import { markdownBlocks } from '../../src/formats/markdown/markdown.ts';
import { compiled } from '../fixture.ts';

const SITE = { origin: 'https://example.org', base: '/' };
const { edition } = compiled('shapes');
const source = (key: string) => {
  const found = edition.sources.find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};

test.each(edition.sources.map(({ key }) => key))(
  'the Markdown of %s reads as the same shapes and words',
  (key) => {
    const read = markdownBlocks(sourceMarkdown(source(key), edition, SITE))
      .map(({ shape, text }) => ({
        is: shape.is,
        text: text.replace(/(?:^|\s)¶\d+(?:, (?:p\. \d+|\d+:\d+))*/g, '').trim(),
      }))
      .filter(({ text }) => text !== '')
      .filter(
        (_, index, list) => index > list.findIndex(({ text }) => text.startsWith('Rights: ')),
      );
    const expected = source(key).passages.map(({ text }) => text.trim());
    const words = (list: string[]) => list.join(' ').replace(/[•\s]+/g, ' ');
    const said = read.map(({ text }) =>
      text.replace(/^\[[\w*]+\] |(?<=\S)\[[\w*]+\]|^(?:CHAIR|MS OKAFOR|Ines Okafor): /g, ''),
    );
    expect(words(said)).toBe(words(expected));
  },
);
test('data of passages have what their schema says', () => {
  const data = dataTwins(edition, SITE).get('sources');
  expect(TWINS.sources.safeParse(data).error).toBeUndefined();
  expect(data).toMatchObject([
    { key: 'depot', authors: ['Ines Okafor'] },
    { key: 'hearing', passages: [{}, { shape: { is: 'turn', speaker: 'CHAIR' } }, {}, {}] },
    {
      key: 'report',
      passages: [
        { locator: { page: '1' } },
        { marks: [{ is: 'strong' }, {}, {}, {}, {}] },
        {},
        {},
        {},
        {},
        {},
      ],
    },
    { key: 'song' },
    { key: 'tram' },
  ]);
});
