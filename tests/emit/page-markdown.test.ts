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

const plain = (text: string) => text.replace(/\\([^\w\s])/g, '$1');

test('a position tells who held it and when', () => {
  const all = plain([...files.values()].join('\n'));
  const shown = edition.explainer.flatMap(({ sections }) =>
    sections.flatMap(({ lines }) => lines.filter(({ is }) => is === 'term')),
  );
  expect(shown.length).toBeGreaterThan(0);
  const lost = shown.flatMap(({ pieces }) => pieces.filter(({ text }) => !all.includes(text)));
  expect(lost).toEqual([]);
});

test('every line of a page of prose stands in its twin, with its headings and description', () => {
  for (const page of [...edition.explainer, ...edition.pages]) {
    const text = plain(files.get(markdownPath(page.address)) ?? '');
    const said = page.sections.flatMap(({ id, heading, sentences, lines }) => [
      ...(id === '' ? [] : [heading]),
      ...sentences.map((one) => one.text),
      ...lines.flatMap(({ pieces }) => pieces.map((one) => one.text)),
    ]);
    expect([page.description, ...said].filter((one) => !text.includes(one))).toEqual([]);
  }
});

test('home has its first claim with evidence, the nutshell, every source and how to check', () => {
  const text = plain(files.get('index.md') ?? '');
  const { tagline, scope } = edition.site;
  const wanted = [tagline, scope, ...edition.sources.map(({ heading }) => heading)];
  const short = edition.explainer[0]?.sections.find(({ id }) => id === 'nutshell');
  const method = edition.pages.find(({ slug }) => slug === 'method');
  const said = short?.sentences.map((one) => one.text) ?? [];
  const all = [...wanted, ...said, short?.heading ?? '', method?.description ?? ''];
  expect(all.filter((one) => !text.includes(one))).toEqual([]);
  expect(text).toMatch(/\n- \S+\s¶\d+ /);
});
