import { expect, test } from 'vitest';
import { documentNamed } from '../../../src/io/corpus/document-named.ts';

const NAMES = [
  'sources/tram',
  'sources/bridge',
  'explainer/index',
  'explainer/tram',
  'pages/method',
];

test.each([
  ['bridge', 'sources/bridge'],
  ['tram', 'sources/tram'],
  ['explainer/tram', 'explainer/tram'],
  ['explainer', 'explainer/index'],
  ['method', 'pages/method'],
])('%s is %s', (wanted, name) => {
  expect(documentNamed(wanted, NAMES)).toEqual({ ok: true, name });
});

test('an unknown name is told with the nearest one and all others', () => {
  const found = documentNamed('brigde', NAMES);
  expect(found).toMatchObject({ ok: false });
  expect(found.ok ? '' : found.message).toMatch(
    /^There is no “brigde”\. Did you mean bridge\? There are:\n {2}sources\/tram\n/,
  );
});

test('without a name all are listed', () => {
  const found = documentNamed('', NAMES);
  expect(found.ok ? '' : found.message).toMatch(/^Which one\? There are:\n {2}sources\/tram/);
});
