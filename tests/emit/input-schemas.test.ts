import { expect, test } from 'vitest';
import { inputSchemas } from '../../src/emit/input-schemas.ts';
import { corpusOf } from '../small.ts';

const CLAIM = `- id: ferry-runs
  text: The ferry ran.
  evidence: [{ at: 'ferry:1' }]
`;
const made = inputSchemas(
  corpusOf({
    'content/claims/a.yaml': CLAIM,
    'content/site.yaml':
      'facets: [{ id: topic, label: Topic, values: [{ id: ride, label: The ride }] }]\n',
  }),
);
const textOf = (name: string) => JSON.stringify(made.get(name));

test('a claim may cite the passages of the corpus and name its claims, and nothing else', () => {
  const claims = textOf('claims');
  expect(claims).toMatch(/"at":\{[^}]*"enum":\["ferry:1",/);
  expect(claims).toMatch(/"supersedes":\{[^{}]*"items":\{[^{}]*"enum":\["ferry-runs"\]/);
  expect(claims).toMatch(/"id":\{[^}]*"pattern"/);
});

test('facets are those that the site declares', () => {
  expect(textOf('claims')).toContain('"topic":{"description":"Topic"');
  expect(textOf('claims')).toContain('"enum":["ride"]');
});

test('keys say what they mean, unknown ones are refused, and what has a default may be left out', () => {
  expect(textOf('site')).toContain('One line under the title on the home page.');
  expect(made.get('site')).toMatchObject({ additionalProperties: false });
  expect(made.get('site')).not.toHaveProperty('required');
});

test('a corpus without claims offers none, and leaves the shape', () => {
  expect(JSON.stringify(inputSchemas(corpusOf()).get('claims'))).not.toContain('"enum":[]');
});
