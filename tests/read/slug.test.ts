import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysFor, slug } from '../../src/read/slug.ts';

test.each([
  ['Tram Line 7', 'tram-line-7'],
  ['  Żółć & Äpfel!  ', 'zolc-apfel'],
  ['Bjørn', 'bjorn'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['7 bridges', 's-7-bridges'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a'.repeat(100), 'a'.repeat(60)],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('“%s” becomes %s', (name, key) => {
  expect(slug(name)).toBe(key);
});
test('a name without letters or digits becomes a hash', () => {
  expect(slug('!!!')).toMatch(/^s-[0-9a-f]{6}$/);
  expect(slug('…')).not.toBe(slug('!!!'));
});
test('a name is the same however its letters are composed', () => {
  for (const name of ['보고서', 'ガラス', 'Žofín', 'Ελλάς'])
    expect(slug(name.normalize('NFD'))).toBe(slug(name.normalize('NFC')));
});
test('names that collide get a hash each, and the others none', () => {
  const keys = keysFor(['seeds/A b.txt', 'seeds/a-b.txt', 'seeds/c.txt']);
  expect(keys.get('seeds/c.txt')).toBe('c');
  expect(new Set(keys.values()).size).toBe(3);
  expect(keys.get('seeds/A b.txt')).toMatch(/^a-b-[0-9a-f]{6}$/);
});
test('a key depends on no other file that does not collide', () => {
  const one = keysFor(['seeds/A b.txt', 'seeds/a-b.txt']).get('seeds/a-b.txt');
  expect(keysFor(['seeds/A b.txt', 'seeds/z.txt', 'seeds/a-b.txt']).get('seeds/a-b.txt')).toBe(one);
});
test('every name has a key that an address can carry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (name) => {
      expect(slug(name)).toMatch(/^[a-z][a-z0-9-]*$/);
    }),
  );
});
test('letters without decomposition are written plainly', () => {
  expect(['Bjørn', 'Łódź', 'Straße', 'Œuvre'].map(slug)).toEqual([
    'bjorn',
    'lodz',
    'strasse',
    'oeuvre',
  ]);
});
test('a name in NFD has the key of the same name in NFC', () => {
  for (const name of ['보고서', 'ガラス', 'é', 'Größe'])
    expect(slug(name.normalize('NFD'))).toBe(slug(name.normalize('NFC')));
});
test('a published key stays when a new file collides with it, or when its letters are written otherwise now', () => {
  const locked = new Set(['report', 'bj-rn']);
  const keys = keysFor(['Bjørn.txt', 'Report!.txt', 'report.txt'], locked);
  expect(keys.get('report.txt')).toBe('report');
  expect(keys.get('Report!.txt')).toMatch(/^report-[0-9a-f]{6}$/);
  expect(keys.get('Bjørn.txt')).toBe('bj-rn');
});
test('files of one name in several folders take the names of their folders', () => {
  const keys = keysFor(['seeds/1911/letter.txt', 'seeds/1912/letter.txt', 'seeds/note.txt']);
  expect([...keys.values()]).toEqual(['s-1911-letter', 's-1912-letter', 'note']);
});
test('documents of one file have its name and theirs', () => {
  expect([...keysFor(['book.epub\nch1', 'book.epub\nch2']).values()]).toEqual([
    'book-ch1',
    'book-ch2',
  ]);
});
