import { expect, test } from 'vitest';
import { passageHash, sha256 } from '../../src/text/hash.ts';

test('hashes text as UTF-8', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('é')).toBe(sha256(new TextEncoder().encode('é')));
});

test('a passage keeps its hash through straightened quotes and spaces', () => {
  expect(passageHash('He said “it’s shut”.')).toBe(passageHash('He said\u00a0 "it\'s shut".'));
  expect(passageHash('33 bolts')).not.toBe(passageHash('34 bolts'));
  expect(passageHash('abc')).toBe('ba7816bf8f01cfea');
});
