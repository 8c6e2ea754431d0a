import { expect, test } from 'vitest';
import { claimData } from '../../src/page/structured.ts';

const claim = {
  id: 'reopening',
  text: 'The bridge was to reopen in May.',
  inRun: '',
  foreign: {},
  lead: false,
  facets: {},
  asOf: '',
  upTo: '',
  status: 'single' as const,
  statusText: 'one report',
  reports: 1,
  inOtherWords: [],
  origins: [],
  evidence: [],
  needs: [],
  supersedes: [],
  supersededBy: [],
  related: [],
  checks: [],
  usedIn: [],
  citedBy: [],
  address: '/claims/reopening/',
};

test('tells machines of a claim without a verdict, and without a url where the site has no origin', () => {
  expect(claimData(claim, { site: 'Harbour bridge', url: '' })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Claim',
    text: 'The bridge was to reopen in May.',
    isPartOf: { '@type': 'WebSite', name: 'Harbour bridge' },
  });
});
