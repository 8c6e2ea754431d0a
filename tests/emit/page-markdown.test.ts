import { expect, test } from 'vitest';
import { markdownPath, markdownTwins } from '../../src/emit/page-markdown.ts';
import { compiled } from '../fixture.ts';

const SITE = { origin: '', base: '/' };
const { edition } = compiled('tramline');
const files = markdownTwins(edition, SITE);

test('each page has its twin beside it', () => {
  expect(markdownPath('/')).toBe('index.md');
  expect(markdownPath('/claims/fares/')).toBe('claims/fares.md');
  const pages = [...edition.sources, ...edition.claims, ...edition.explainer, ...edition.pages];
  expect(pages.filter(({ address }) => !files.has(markdownPath(address)))).toEqual([]);
});

test('a claim tells its status and each piece of its evidence', () => {
  expect(files.get('claims/council-voted-31-to-12.md')).toMatch(
    /^# The city council decided by 31 votes to 12 to renew line 7\.\n\nAddress: \S+\n\nStatus: .+\.\n\n- \[/,
  );
  for (const claim of edition.claims) {
    const text = files.get(markdownPath(claim.address)) ?? '';
    const shown = claim.evidence.filter(({ source, passage }) =>
      text.includes(`/sources/${source}/#p${passage})`),
    );
    expect(shown).toEqual(claim.evidence);
  }
});

test('each sentence of the explainer leads to what it cites', () => {
  for (const page of edition.explainer) {
    const text = files.get(markdownPath(page.address)) ?? '';
    const cited = page.sections.flatMap(({ sentences }) => sentences.flatMap(({ cites }) => cites));
    const lost = [...new Set(cited)].filter((id) => !text.includes(`[${id}](`));
    expect(lost).toEqual([]);
  }
});
