import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/messages/messages.ts';
import { markHeads, markKey, markOf, standing } from '../../../src/render/markup/mark.ts';
import { madeOf } from '../../small.ts';

const say = messagesOf('en');

const made = (more = '') =>
  madeOf({
    'content/claims/all.yaml': `- { id: licence, text: It was for people., evidence: [{ at: 'ferry:4' }${more}] }\n`,
  }).edition;

test('a mark has its words as text and its signs only as attributes, so that a copy has what it means', () => {
  const { claims, sources } = made();
  expect(claims.map((claim) => toHtml(markOf(claim, sources, say)))).toEqual([
    '<span class="mark"><span class="hidden">ferry says so in its own voice; Guide does not mention it</span><span class="slots columns" aria-hidden="true"><i class="own" data-sign="ferry"></i><i class="none" data-sign="Guide"></i></span></span>',
  ]);
});
test('a disputed claim has a word beside its mark', () => {
  const { claims, sources } = made(", { at: 'guide:3', direction: contradicts }");
  expect(claims.map((claim) => toHtml(standing(claim, sources, say)))).toEqual([
    expect.stringMatching(/<\/span> <span class="news">disputed<\/span><\/span>$/),
  ]);
});
test('the key explains the signs that stand on the page, and no others', () => {
  const { claims, sources } = made();
  const key = toHtml(markKey(sources, claims, say));
  expect(key).toContain('in its own voice');
  expect(key).toContain('does not mention it');
  expect(key).not.toContain('against');
});
test('long signs stand in the mark itself, not over columns', () => {
  const { claims, sources } = made();
  const long = sources.map((source) => ({ ...source, sign: 'Harbour news' }));
  expect(markHeads(sources)).toHaveLength(1);
  expect(markHeads(long)).toEqual([]);
  expect(claims.map((claim) => toHtml(markOf(claim, long, say)))).toEqual([
    expect.stringContaining('class="slots"'),
  ]);
});
