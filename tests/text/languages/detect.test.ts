import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/text/languages/detect.ts';
import { direction } from '../../../src/text/languages/direction.ts';

const folder = join(import.meta.dirname, '../../fixtures/scripts');

describe('the language of a text', () => {
  test.each(globSync('*.txt', { cwd: folder }).sort())('is that of %s', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(detectLanguage(text)).toBe(basename(file, '.txt'));
  });
  test.each([
    ['The tram goes up the hill, and it is late for most of the people of the town.', 'en'],
    ['De tram gaat de heuvel op en het is laat voor de meeste mensen van de stad.', 'nl'],
    [
      'Il tram va su per la collina ed è in ritardo per la maggior parte della gente che non dorme.',
      'it',
    ],
    ['تراموا از تپه بالا می‌رود و برای بیشتر مردم شهر دیر است', 'fa'],
    ['ٹرام پہاڑی پر چڑھتی ہے اور شہر کے لوگوں کے لیے دیر ہو چکی ہے', 'ur'],
    ['Трамвай їде на пагорб, і він запізнюється для більшості людей, які не сплять у місті.', 'uk'],
  ])('%s', (text, tag) => {
    expect(detectLanguage(text)).toBe(tag);
  });
  test.each([
    [''],
    ['12:04'],
    ['Tram 7'],
    ['const a = b(c); return d;'],
    ['трам tram трам tram δ'],
  ])('%j is left open', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});

test.each([
  ['ar', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['en', 'ltr'],
  ['arn', 'ltr'],
])('%s runs %s', (tag, way) => {
  expect(direction(tag)).toBe(way);
});
