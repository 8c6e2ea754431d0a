import { expect, test } from 'vitest';
import { firstClaim } from '../../../src/edition/evidence/first-claim.ts';
import { madeOf } from '../../small.ts';

const claim = (id: string, evidence: string, more = '') =>
  `- { id: ${id}, text: It was for people., evidence: [${evidence}]${more} }\n`;
const FERRY = "{ at: 'ferry:4', quote: licence }";
const GUIDE = "{ at: 'guide:3', quote: the skipper, direction: contradicts }";
const LATER = "{ at: 'guide:2', quote: 150 people }";
const first = (claims: string, site = '') =>
  firstClaim(madeOf({ 'content/claims/a.yaml': claims, 'content/site.yaml': site }).edition);

test('home opens with the claim whose evidence is the most varied', () => {
  const found = first(
    claim('plain', `${FERRY}, ${LATER}`) +
      claim('disputed', `${FERRY}, ${GUIDE}`) +
      claim('revised', `${FERRY}, ${GUIDE}`) +
      claim('later', LATER, ', supersedes: [revised]'),
  );
  expect([found?.claim.id, found?.parts.map(({ part }) => part)]).toEqual([
    'revised',
    ['states', 'disputes', 'revises'],
  ]);
});
test('a passage that contradicts a claim and supports the later one revises it', () => {
  const found = first(
    claim('revised', `${FERRY}, ${GUIDE}`) +
      claim('later', "{ at: 'guide:3', quote: the skipper }", ', supersedes: [revised]'),
    'home: { claim: revised }\n',
  );
  expect(found?.parts.map(({ part }) => part)).toEqual(['states', 'revises']);
});
test('the corpus may choose another claim', () => {
  const claims = claim('plain', FERRY) + claim('disputed', `${FERRY}, ${GUIDE}`);
  expect(first(claims, 'home: { claim: plain }\n')?.claim.id).toBe('plain');
});
test('claims of one passage, or without exact words, open nothing', () => {
  expect(first(claim('plain', FERRY))).toBeUndefined();
  expect(first(claim('whole', "{ at: 'ferry:4' }, { at: 'guide:2' }"))).toBeUndefined();
  expect(first('')).toBeUndefined();
});
