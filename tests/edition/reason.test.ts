import { expect, test } from 'vitest';
import { passagesHead, reason } from '../../src/edition/reason.ts';
import { messagesOf } from '../../src/messages/messages.ts';
import { editionOf, TRAMLINE } from '../search/editions.ts';

const { edition } = editionOf(TRAMLINE);

test('words of one passage that are quoted twice count as one passage', () => {
  const claim = edition.claims.find(({ status }) => status === 'differ');
  if (!claim) throw new Error('The tram line has a claim on which reports differ.');
  const evidence = [...claim.evidence, ...claim.evidence];
  expect(reason(edition, { ...claim, evidence }, messagesOf('en'))).toBe(
    reason(edition, claim, messagesOf('en')),
  );
  expect(reason(edition, claim, messagesOf('en'))).toMatch(
    /^1 passage supports it and 1 passage contradicts it\.$/,
  );
  expect(passagesHead({ evidence }, messagesOf('en'))).toBe('2 passages for and against it');
});
test('a claim without contradiction rests on its passages', () => {
  const claim = edition.claims.find(({ status }) => status === 'single');
  expect(claim && passagesHead(claim, messagesOf('en'))).toMatch(/^\d+ passages? it rests on$/);
});
