import { expect, test } from 'vitest';
import { pack, unpack } from '../../../src/search/index/bundle.ts';
import { records, searchSources } from '../../../src/search/index/records.ts';
import { editionOf, TRAMLINE } from '../editions.ts';

const { corpus, edition } = editionOf(TRAMLINE);
const list = records(
  edition,
  corpus.entities.filter((entity) => entity.private),
);
const ofKind = (kind: string) => list.filter((record) => record.kind === kind);

test('makes a record of every passage that has words, and of no furniture', () => {
  const shown = edition.sources.flatMap((source) =>
    source.passages.filter(({ kind }) => kind !== 'furniture' && kind !== 'removed'),
  );
  expect(ofKind('passage').map((record) => record.address)).toEqual(
    shown.map((passage) => passage.address),
  );
});

test('makes a record of every note, claim, entity, event, term and section', () => {
  const notes = edition.sources.flatMap((source) =>
    source.passages.flatMap((passage) => passage.notes),
  );
  expect(ofKind('note')).toHaveLength(notes.length);
  expect(ofKind('claim')).toHaveLength(edition.claims.length);
  expect(ofKind('entity')).toHaveLength(edition.entities.length);
  expect(ofKind('event')).toHaveLength(edition.events.length);
  expect(ofKind('term')).toHaveLength(edition.terms.length);
  expect(ofKind('section').length).toBeGreaterThan(0);
});

test('finds figures, sums and pages about the site as sections, by their words', () => {
  const sections = ofKind('section');
  const at = (address: string) => sections.find((record) => record.address === address);
  for (const figure of edition.figures) {
    expect(at(figure.address)?.title).toBe(figure.what);
    for (const { quote } of figure.reports) expect(at(figure.address)?.text).toContain(quote);
  }
  for (const check of edition.checks) expect(at(check.address)?.text).toContain(check.says);
  const about = edition.pages.flatMap((page) => page.sections);
  expect(about.length).toBeGreaterThan(0);
  for (const section of about) {
    expect(at(section.address)?.title).toBe(section.heading);
    expect(at(section.address)?.text.length).toBeGreaterThan(20);
  }
});

test('names the passages that support a claim, and no others', () => {
  for (const claim of edition.claims) {
    const record = list.find((one) => one.address === claim.address);
    const supporting = claim.evidence.filter(({ direction }) => direction === 'supports');
    expect(record?.evidence).toEqual([
      ...new Set(supporting.map(({ source, passage }) => `${source}:${passage}`)),
    ]);
  }
  expect(
    edition.claims.some(({ evidence }) => evidence.some((one) => one.direction === 'contradicts')),
  ).toBe(true);
});

test('gives every record an address of the edition', () => {
  const known = new Set(edition.addresses.map((one) => one.address));
  expect(
    list.filter((record) => !known.has(record.address)).map((record) => record.address),
  ).toEqual([]);
});

test('gives every record its own address', () => {
  expect(new Set(list.map((record) => record.address)).size).toBe(list.length);
});

test('carries the passages that a passage must be shown with', () => {
  for (const source of edition.sources) {
    for (const passage of source.passages.filter((one) => one.needs.length > 0)) {
      const record = list.find((one) => one.address === passage.address);
      expect(record?.needs.map((need) => need.n)).toEqual(passage.needs);
      expect(record?.needs.every((need) => need.gist !== '')).toBe(true);
    }
  }
});

test('makes no record of a private entity, whose other names lead to the passages that name it', () => {
  const [first] = edition.entities.filter((entity) => entity.aliases.length > 0);
  if (!first) throw new Error('the fixture has no entity with an alias');
  const hidden = corpus.entities.filter((entity) => entity.id === first.id);
  const without = {
    ...edition,
    entities: edition.entities.filter((entity) => entity.id !== first.id),
  };
  const made = records(without, hidden);
  expect(made.some((record) => record.address === first.address)).toBe(false);
  const names = made
    .filter((record) => record.kind === 'passage')
    .flatMap((record) => record.also.flatMap((one) => one.names));
  expect(names).toContain(first.aliases[0]);
});

test('keeps citations out of what is searched', () => {
  expect(list.filter((record) => record.text.includes('[@'))).toEqual([]);
});

test('comes through the bundle unchanged', () => {
  const bundle = {
    language: 'en',
    sources: searchSources(edition),
    sourceCount: 2,
    languages: [],
    facets: edition.site.facets,
    records: list,
    isComplete: true,
    size: 0,
    meanings: [],
    concordance: { tram: 'courier 1' },
  };
  expect(unpack(pack(bundle))).toEqual(bundle);
});
