import { expect, test } from 'vitest';
import { asOfViews } from '../../src/edition/as-of.ts';
import type { ClaimView, EvidenceView } from '../../src/edition/edition.ts';
import { messagesOf } from '../../src/messages/messages.ts';

const SOURCES = [
  { key: 'gazette', name: 'Gazette', date: '2031-03-01' },
  { key: 'herald', name: 'Herald', date: '2031-03-05' },
];

function piece(source: string): EvidenceView {
  return {
    source,
    passage: '1',
    quote: '',
    direction: 'supports',
    voice: 'outlet',
    by: [],
    origin: source,
    isPresumed: false,
    day: '',
    check: 'ok',
  };
}

function claim(
  id: string,
  asOf: string,
  sources: string[],
  supersededBy: string[] = [],
): ClaimView {
  return {
    id,
    text: 'The bridge had 33 lamps.',
    inRun: '',
    lead: false,
    foreign: {},
    facets: {},
    asOf,
    upTo: asOf,
    status: 'single',
    statusText: '',
    reports: 1,
    inOtherWords: [],
    origins: [],
    evidence: sources.map(piece),
    needs: [],
    supersedes: [],
    supersededBy,
    related: [],
    checks: [],
    usedIn: [],
    citedBy: [],
    address: `/claims/${id}/`,
  };
}

test('an edition knows a claim only by what had been published on its day', () => {
  const [first, second] = asOfViews(
    [
      claim('lamps', '2031-03-01', ['gazette', 'herald']),
      claim('cables', '2031-03-01', ['herald']),
      claim('bolts', '2031-03-01', ['gazette'], ['more-bolts']),
      claim('more-bolts', '2031-03-05', ['herald']),
    ],
    SOURCES,
    { one: 'report', many: 'reports' },
    messagesOf('en'),
  );
  expect(first).toMatchObject({
    date: '2031-03-01',
    fresh: ['lamps', 'bolts'],
    earlier: [],
    replaced: [],
    statuses: { lamps: 'one report', bolts: 'one report' },
  });
  expect(second).toMatchObject({
    previous: '2031-03-01',
    fresh: ['cables', 'more-bolts'],
    earlier: ['lamps'],
    replaced: ['bolts'],
    statuses: {
      lamps: 'in two reports',
      bolts: 'revised by a later statement',
    },
  });
});
