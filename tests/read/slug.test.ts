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
