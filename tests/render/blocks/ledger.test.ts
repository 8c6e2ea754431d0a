import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { lookup } from '../../../src/edition/lookup.ts';
import { checksBlock, ledger } from '../../../src/render/blocks/ledger.ts';
import { madeOf } from '../../small.ts';

const ROOM =
  "{ id: room, what: Room on board, unit: people, reports: [{ at: 'ferry:3', value: 180, quote: x, scope: seats, qualifier: up to }] }";
const TRIPS =
  "{ id: trips, what: Time between trips, unit: minutes, reports: [{ at: 'ferry:2', value: 20, quote: x, scope: all day }] }";
const { edition } = madeOf({
  'content/figures.yaml': `figures: [${ROOM}, ${TRIPS}]\nchecks: [{ id: fits, says: They fit., sum: [{ figure: room, at: 'ferry:3' }], equals: { value: 180, why: the licence } }]\n`,
});
const find = lookup(edition);
const printed = (block: typeof ledger, attributes: [string, string][] = []) =>
  toHtml(block.make(new Map(attributes), { edition, find, instead: () => '' }).elements);

test('a number stands alone on its line, its hedge after it', () => {
  expect(printed(ledger)).toContain('<td class="value">180 <span class="why">up to</span></td>');
});
test('a table of one unit names it in its caption', () => {
  const html = printed(ledger, [['ids', 'room']]);
  expect(html).toContain('<caption>Reported numbers of people</caption>');
  expect(html).toContain('Room on board</a></th>');
});
test('a table of several units names each beside what is counted', () => {
  const html = printed(ledger);
  expect(html).toContain('<caption>Reported numbers</caption>');
  expect(html).toContain('Room on board</a> <span class="why">people</span></th>');
  expect(html).toContain('Time between trips</a> <span class="why">minutes</span></th>');
});
test('a sum is one item: what it tests, its verdict, the sum, its passages', () => {
  expect(printed(checksBlock)).toMatch(
    /<li><p><a [^>]+>They fit\.<\/a><\/p><b class="status">same number<\/b><p class="sum">[^<]+<\/p><p class="small">.*<a class="passage-link"/,
  );
});
