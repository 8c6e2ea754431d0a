import { describe, expect, test } from 'vitest';
import { lookup } from '../../src/edition/lookup.ts';
import { compiled } from '../fixture.ts';
import { madeOf, outline, seed } from '../small.ts';

const claim = (id: string, more = '') =>
  `- id: ${id}\n  text: So ${id}.\n  evidence: [{ at: 'ferry:2' }]\n${more}`;

describe('a claim', () => {
  test('takes its origin from its passage, from its own evidence, or from its source', () => {
    const { edition } = madeOf({
      'content/claims/a.yaml':
        "- id: a\n  text: So.\n  evidence:\n    - { at: 'ferry:2' }\n    - { at: 'guide:2' }\n    - { at: 'guide:3', origin: ferry }\n",
    });
    expect(edition.claims[0]?.evidence.map(({ origin }) => origin)).toEqual([
      'ferry',
      'timetable',
      'ferry',
    ]);
    expect(edition.claims[0]).toMatchObject({ status: 'several', origins: ['ferry', 'timetable'] });
  });
  test('shows names for ids, speaker first, and plain words as they are', () => {
    const { edition } = madeOf({
      'content/entities.yaml': '- { id: ines, name: Ines Okafor, kind: person }\n',
      'content/claims/a.yaml':
        "- id: a\n  text: So.\n  evidence: [{ at: 'ferry:2', voice: attributed, by: [ines, the radio] }]\n",
    });
    expect(edition.claims[0]).toMatchObject({
      evidence: [{ by: ['Ines Okafor', 'the radio'] }],
      statusText: 'said by Ines Okafor',
    });
  });
  test('needs what its passages need, unless it has it', () => {
    const { edition } = madeOf({
      'content/claims/a.yaml':
        "- id: a\n  text: So.\n  evidence: [{ at: 'ferry:3' }]\n- id: b\n  text: So.\n  evidence: [{ at: 'ferry:3' }, { at: 'ferry:4', direction: contradicts }]\n",
    });
    expect(edition.claims.map(({ needs }) => needs)).toEqual([['ferry:4'], []]);
  });
  test('that is superseded says by which', () => {
    const { edition } = madeOf({
      'content/claims/a.yaml': claim('a') + claim('b', '  supersedes: [a]\n'),
    });
    expect(
      edition.claims.map(({ status, supersededBy, supersedes }) => [
        status,
        supersededBy,
        supersedes,
      ]),
    ).toEqual([
      ['superseded', ['b'], []],
      ['single', [], ['a']],
    ]);
  });
  test('takes part in checks that share a passage and a number with it', () => {
    const { edition } = madeOf({
      'content/claims/a.yaml':
        "- id: a\n  text: It carried 180.\n  evidence: [{ at: 'ferry:3' }]\n- id: b\n  text: It carried many.\n  evidence: [{ at: 'ferry:3' }]\n",
      'content/figures.yaml':
        "figures: [{ id: f, what: W, unit: u, reports: [{ at: 'ferry:3', value: 180, quote: x, scope: s }] }]\nchecks: [{ id: c, says: S., sum: [{ figure: f, at: 'ferry:3' }], equals: { value: 180, why: w } }]\n",
    });
    expect(edition.claims.map(({ checks }) => checks)).toEqual([['c'], []]);
  });
});

test('the notes of a passage stand in the order of their signs, whatever the order of writing', () => {
  const note = (id: string, on: string) =>
    `<Note id="${id}" at="2"${on} kind="context">\nX.\n</Note>\n`;
  const { edition } = madeOf({
    'content/notes/ferry.mdx': [
      note('whole', ''),
      note('day', ' on="Monday"'),
      note('often', ' on="every 20 minutes"'),
    ].join('\n'),
  });
  const notes = edition.sources[0]?.passages[1]?.notes;
  expect(notes?.map(({ id }) => id)).toEqual(['often', 'day', 'whole']);
});

describe.each(['ferry', 'tramline'] as const)('backlinks of %s', (name) => {
  const { edition, corpus } = compiled(name);
  test('from claims to the explainer are exactly its citations', () => {
    const cited = edition.explainer.flatMap((page) =>
      page.sections.flatMap((section) =>
        section.sentences.flatMap(({ cites }) => cites.map((id) => `${id} ${section.address}`)),
      ),
    );
    const links = edition.claims.flatMap(({ id, usedIn }) =>
      usedIn.map(({ address }) => `${id} ${address}`),
    );
    const ids = new Set(edition.claims.map(({ id }) => id));
    expect(links.toSorted()).toEqual(
      [...new Set(cited.filter((line) => ids.has(line.split(' ')[0] ?? '')))].toSorted(),
    );
  });
  test('from claims to notes are exactly their citations', () => {
    const ids = new Set(edition.claims.map(({ id }) => id));
    const cited = corpus.notes.flatMap((note) =>
      [...note.text.matchAll(/@([a-z0-9-]+)/g)].flatMap(([, id = '']) =>
        ids.has(id) ? [`${id} /sources/${note.source}/#n-${note.id}`] : [],
      ),
    );
    expect(
      edition.claims
        .flatMap(({ id, citedBy }) => citedBy.map(({ address }) => `${id} ${address}`))
        .toSorted(),
    ).toEqual([...new Set(cited)].toSorted());
  });
  test('from passages to claims are exactly their evidence', () => {
    const rests = edition.claims.flatMap(({ id, evidence }) =>
      evidence.map(({ source, passage }) => `${source}:${passage} ${id}`),
    );
    const facts = edition.sources.flatMap((source) =>
      source.passages.flatMap(({ n, facts }) =>
        facts.claims.map((id) => `${source.key}:${n} ${id}`),
      ),
    );
    expect(facts.toSorted()).toEqual([...new Set(rests)].toSorted());
  });
  test('are told in the summary', () => {
    expect(edition.summary.unusedClaims).toEqual(
      edition.claims.filter(({ usedIn }) => usedIn.length === 0).map(({ id }) => id),
    );
    expect(edition.summary.explainerCited).toBe(edition.summary.explainerSentences);
  });
  test('every address is there once, and every alias leads to one that is live', () => {
    const addresses = edition.addresses.map(({ address }) => address);
    expect(addresses).toEqual([...new Set(addresses)]);
    const live = new Set(
      edition.addresses.filter(({ status }) => status !== 'alias').map(({ address }) => address),
    );
    for (const { status, to } of edition.addresses)
      if (status === 'alias') expect(live).toContain(to);
  });
});

describe('addresses', () => {
  const of = (files: Record<string, string>) =>
    madeOf(files).edition.addresses.map(
      ({ address, kind, status, to }) => `${kind} ${address} ${status}${to}`,
    );
  test('are not given to pages that would be empty', () => {
    const none = of({});
    for (const page of ['claims', 'figures', 'timeline', 'people', 'wording', 'explainer'])
      expect(none.join()).not.toContain(`/${page}/`);
    expect(none.slice(0, 3)).toEqual([
      'page / live',
      'page /sources/ live',
      'page /sources/ferry/ live',
    ]);
  });
  test('of a removed passage are gone', () => {
    expect(of({ 'seeds/ferry.md': seed('¶1 A\n¶2 [removed] why\n') })).toContain(
      'passage /sources/ferry/#p2 gone',
    );
  });
  test('that something once had lead to it', () => {
    const found = of({
      'seeds/ferry.md': seed('¶1 A\n¶2 B\n', 'aliases: [boat]\n'),
      'content/claims/a.yaml': claim('a', '  was: [old-a]\n'),
      'content/notes/ferry.mdx': '<Note id="n" at="2" was="old-n">\nWords.\n</Note>\n',
      'content/explainer/index.mdx': outline('## What? [#new was old older]\n'),
      'content/entities.yaml':
        '- { id: e, name: E, kind: other, was: [old-e] }\n- { id: p, name: P, kind: person, private: true, was: [old-p] }\n',
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'page /sources/boat/ alias/sources/ferry/',
        'passage /sources/boat/#p2 alias/sources/ferry/#p2',
        'claim /claims/old-a/ alias/claims/a/',
        'note /sources/ferry/#n-old-n alias/sources/ferry/#n-n',
        'section /explainer/#older alias/explainer/#new',
        'entity /people/#old-e alias/people/#e',
      ]),
    );
    expect(found.join()).not.toContain('old-p');
  });
  test('of passages carry the hash of their words, and change with them alone', () => {
    const hash = (body: string) =>
      madeOf({ 'seeds/ferry.md': seed(body) })
        .edition.addresses.filter(({ kind }) => kind === 'passage')
        .map((view) => view.hash);
    const [one, two] = hash('¶1 A “b”.\n¶2 C\n');
    expect(hash('¶1 A\n "b".\n¶2 D\n')[0]).toBe(one);
    expect(hash('¶1 A “b”.\n¶2 D\n')[1]).not.toBe(two);
  });
});

test('citations find whatever can be cited, the first of a name', () => {
  const { edition } = compiled('ferry');
  const find = lookup(edition);
  const told = (id: string) => {
    const cited = find.cited(id);
    return cited && `${cited.kind} ${cited.word} ${cited.address}`;
  };
  expect(told('every-20-minutes')).toBe('claim claim /claims/every-20-minutes/');
  expect(told('people')).toBe('figure figure /figures/#f-people');
  expect(told('more-than-licensed')).toBe('check our sum /figures/#c-more-than-licensed');
  expect(told('first-trip')).toBe('event our date /timeline/#e-first-trip');
  expect(told('ferry:4')).toBe('passage Ferry ¶4 /sources/ferry/#p4');
  expect(told('often')).toBe('note note /sources/ferry/#n-often');
  expect(told('nothing')).toBeUndefined();
});
test('making an edition changes nothing of its corpus, and twice gives the same', () => {
  const once = compiled('tramline');
  const twice = compiled('tramline');
  expect(JSON.stringify(once.edition)).toBe(JSON.stringify(twice.edition));
  expect([...once.documents]).toEqual([...twice.documents]);
});
