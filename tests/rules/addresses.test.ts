import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { AddressView } from '../../src/edition/edition.ts';
import { newAddressLines, parseAddresses } from '../../src/rules/address-lock.ts';
import { outline, places, seed } from '../small.ts';

const LOCK = 'seeds/addresses.lock';
const BODY = `¶1 [headline] The ferry is back

¶2 The ferry sails every 20 minutes.

¶3 It carries 150 people.

¶4 Nobody may bring a bicycle.
`;
/** A corpus with one of everything that has an address. */
const FILES = {
  'seeds/ferry.md': seed(BODY),
  'content/claims/a.yaml':
    "- id: often\n  text: The ferry sailed every 20 minutes.\n  evidence: [{ at: 'ferry:2' }]\n",
  'content/figures.yaml':
    "figures:\n  - { id: people, what: People, unit: people, reports: [{ at: 'ferry:3', value: 150, quote: 150 people, scope: aboard }] }\nchecks:\n  - { id: half, says: It is half., sum: [{ figure: people, at: 'ferry:3' }], equals: { value: 300, why: w } }\n",
  'content/events.yaml':
    "- { id: first, date: 2024-03-04, basis: stated, says: It sailed., at: ['ferry:2'] }\n",
  'content/terms.yaml':
    "- { id: boat, thing: the boat, house: ferry, why: w, wordings: [{ words: [ferry], counts: { ferry: 2 }, at: ['ferry:2'] }] }\n",
  'content/entities.yaml': '- { id: ines, name: Ines Okafor, kind: person }\n',
  'content/silences.yaml':
    '- { id: fares, question: What did it cost?, says: It says nothing of fares., sources: [ferry], words: [fare*] }\n',
  'content/positions.yaml':
    '- { id: bikes, question: May bicycles come?, holders: [{ by: ines, says: They may., asOf: 2024-03-04, claims: [often] }] }\n',
  'content/notes/ferry.mdx': '<Note id="slow" at="2">\nWords.\n</Note>\n',
  'content/explainer/crossing.mdx': outline(
    '## When? [#when]\n\nIt sailed [@often].\n\n<Silences />\n\n<Positions />\n',
  ),
  'content/pages/about.mdx': outline('## Why? [#why]\n\nBecause.\n'),
};

function compiled(files: Record<string, string>) {
  const input = { originals: [], strict: false, isPrivate: false, base: '/' };
  return compile({ files: new Map(Object.entries(files)), ...input });
}

const published = newAddressLines('', compiled(FILES).edition.addresses);

/** What is told of addresses when these files take the place of those that were published; `null` takes one away. */
function told(changed: Record<string, string | null>, lock = published): string[] {
  const files = { ...FILES, ...changed, [LOCK]: lock };
  const left = Object.entries(files).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const { problems } = compiled(Object.fromEntries(left));
  return problems
    .filter(({ rule }) => /^(?:address|lock)\//.test(rule))
    .map((problem) => `${places([problem])[0]} ${problem.hint}`);
}

function addressesOf(files: Record<string, string>): Map<string, AddressView> {
  return new Map(
    compiled({ ...FILES, ...files }).edition.addresses.map((one) => [one.address, one]),
  );
}

test('the corpus as it was published has nothing to tell', () => {
  expect(compiled({ ...FILES, [LOCK]: published }).problems).toEqual([]);
  expect(newAddressLines(published, compiled(FILES).edition.addresses)).toBe('');
});

describe('a passage', () => {
  const ferry = (body: string) => ({ 'seeds/ferry.md': seed(body) });
  const without = BODY.replace('¶4 Nobody may bring a bicycle.\n', '');
  test('that is deleted is told in its seed, with the fix; the fix makes a tombstone', () => {
    expect(told(ferry(without))).toEqual([
      'seeds/ferry.md:10:1 address/gone /sources/ferry/#p4 was published and resolves to nothing. Put it back after ¶3 as “¶4 [removed] why”.',
    ]);
    const fixed = ferry(`${without}¶4 [removed] It was not ours.\n`);
    expect(told(fixed)).toEqual([]);
    expect(addressesOf(fixed).get('/sources/ferry/#p4')).toMatchObject({ status: 'gone', to: '' });
  });
  test('that was taken away leaves its number to no other', () => {
    const gone = ferry(`${without}¶4 [removed] It was not ours.\n`);
    const lock = published + newAddressLines(published, [...addressesOf(gone).values()]);
    expect(told(gone, lock)).toEqual([]);
    expect(told(ferry(`${without}¶4 Dogs may come.\n`), lock)).toEqual([
      'seeds/ferry.md:12:1 address/renumbered ¶4 was taken away, at /sources/ferry/#p4, and other words have its number. Leave it as “¶4 [removed] why”, and give these words a number of their own, ¶4a.',
    ]);
    expect(told({}, lock), 'the same words may come back').toEqual([]);
  });
  test('that is renumbered is told where its words stand now, with the number they had', () => {
    const swapped = BODY.replace('It carries 150 people.', '@')
      .replace('Nobody may bring a bicycle.', 'It carries 150 people.')
      .replace('@', 'Nobody may bring a bicycle.');
    expect(told(ferry(swapped))).toEqual([
      'seeds/ferry.md:10:1 address/renumbered The words published as ¶4, at /sources/ferry/#p4, stand at ¶3 now. Give them back ¶4: a paragraph put in before it is ¶3a, and one that is taken away stays as “[removed] why”.',
      'seeds/ferry.md:12:1 address/renumbered The words published as ¶3, at /sources/ferry/#p3, stand at ¶4 now. Give them back ¶3: a paragraph put in before it is ¶2a, and one that is taken away stays as “[removed] why”.',
    ]);
  });
  test('may change its words, and a new one may come in between', () => {
    const changed = BODY.replace('150 people.', '150 people at most.');
    expect(told(ferry(changed.replace('¶4', '¶3a It is new.\n\n¶4')))).toEqual([]);
  });
  test('of a text without ¶ is told with the way to number it', () => {
    const text = 'The ferry\n\nIt sails.\n\nIt is full.\n';
    const files = { 'seeds/ferry.txt': text };
    const lock = newAddressLines('', compiled(files).edition.addresses);
    const shifted = { 'seeds/ferry.txt': text.replace('It sails', 'It is back.\n\nIt sails') };
    const problems = compiled({ ...shifted, [LOCK]: lock }).problems;
    expect(places(problems)).toEqual([
      'seeds/ferry.txt:5:1 address/renumbered The words published as ¶2, at /sources/ferry/#p2, stand at ¶3 now.',
      'seeds/ferry.txt:7:1 address/renumbered The words published as ¶3, at /sources/ferry/#p3, stand at ¶4 now.',
    ]);
    expect(problems[0]?.hint).toContain('make a numbered seed of the text with npm run add');
    const fixed = seed('¶1 [headline] The ferry\n¶1a It is back.\n¶2 It sails.\n¶3 It is full.\n');
    expect(compiled({ 'seeds/ferry.md': fixed, [LOCK]: lock }).problems).toEqual([]);
  });
});

describe('what got another id is told, and `was` leads from the old address to the new one', () => {
  const change = (file: keyof typeof FILES, from: string, to: string) => ({
    [file]: FILES[file].replaceAll(from, to),
  });
  test.each<[string, Record<string, string>, string, string, Record<string, string>]>([
    [
      'a claim',
      change('content/claims/a.yaml', 'id: often', 'id: always'),
      '/claims/often/',
      'write was: [often] at the claim that took its place.',
      change('content/claims/a.yaml', 'id: often', 'id: always\n  was: [often]'),
    ],
    [
      'a figure',
      change('content/figures.yaml', 'id: people', 'id: crowd'),
      '/figures/#f-people',
      'write was: [people] at the figure that took its place.',
      change('content/figures.yaml', 'id: people', 'id: crowd, was: [people]'),
    ],
    [
      'a check',
      change('content/figures.yaml', 'id: half', 'id: whole'),
      '/figures/#c-half',
      'write was: [half] at the check that took its place.',
      change('content/figures.yaml', 'id: half', 'id: whole, was: [half]'),
    ],
    [
      'an event',
      change('content/events.yaml', 'id: first', 'id: again'),
      '/timeline/#e-first',
      'write was: [first] at the event that took its place.',
      change('content/events.yaml', 'id: first', 'id: again, was: [first]'),
    ],
    [
      'a term',
      change('content/terms.yaml', 'id: boat', 'id: vessel'),
      '/wording/#t-boat',
      'write was: [boat] at the term that took its place.',
      change('content/terms.yaml', 'id: boat', 'id: vessel, was: [boat]'),
    ],
    [
      'an entity',
      change('content/entities.yaml', 'id: ines', 'id: ines-okafor'),
      '/people/#ines',
      'write was: [ines] at the entity that took its place.',
      change('content/entities.yaml', 'id: ines', 'id: ines-okafor, was: [ines]'),
    ],
    [
      'a silence',
      change('content/silences.yaml', 'id: fares', 'id: prices'),
      '/explainer/crossing/#s-fares',
      'write was: [fares] at the silence there that took its place.',
      change('content/silences.yaml', 'id: fares', 'id: prices, was: [fares]'),
    ],
    [
      'a position',
      change('content/positions.yaml', 'id: bikes', 'id: bicycles'),
      '/explainer/crossing/#q-bikes',
      'write was: [bikes] at the position there that took its place.',
      change('content/positions.yaml', 'id: bikes', 'id: bicycles, was: [bikes]'),
    ],
    [
      'a note',
      change('content/notes/ferry.mdx', 'id="slow"', 'id="quick"'),
      '/sources/ferry/#n-slow',
      'write was: [slow] at the note that took its place.',
      change('content/notes/ferry.mdx', 'id="slow"', 'id="quick" was="slow"'),
    ],
    [
      'a section of the explainer',
      change('content/explainer/crossing.mdx', '[#when]', '[#hours]'),
      '/explainer/crossing/#when',
      'write [#its-id was when] at the heading that took its place.',
      change('content/explainer/crossing.mdx', '[#when]', '[#hours was when]'),
    ],
    [
      'a section of a page about the site',
      change('content/pages/about.mdx', '[#why]', '[#reason]'),
      '/about/#why',
      'write [#its-id was why] at the heading that took its place.',
      change('content/pages/about.mdx', '[#why]', '[#reason was why]'),
    ],
  ])('%s', (_, changed, old, fix, fixed) => {
    const problems = told(changed);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^seeds\/addresses\.lock:\d+:1 address\/gone /);
    expect(problems[0]).toContain(`${old} was published and resolves to nothing.`);
    expect(problems[0]).toContain(fix);
    expect(told(fixed)).toEqual([]);
    const addresses = addressesOf(fixed);
    expect(addresses.get(old)?.status).toBe('alias');
    expect(addresses.get(addresses.get(old)?.to ?? '')?.status).toBe('live');
  });
});

describe('a page that got another name', () => {
  const resolved = (files: Record<string, string | null>) => {
    const left = Object.entries({ ...FILES, ...files, [LOCK]: published }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
    const { edition } = compiled(Object.fromEntries(left));
    return edition.addresses
      .filter(({ status }) => status === 'alias')
      .map((one) => `${one.address} → ${one.to}`);
  };
  test('is told alone, and `was` brings every place on it along', () => {
    const text = FILES['content/explainer/crossing.mdx'];
    const moved = (more: string) => ({
      'content/explainer/crossing.mdx': null,
      'content/explainer/sailing.mdx': text.replace('---\n', `---\n${more}`),
    });
    expect(told(moved(''))).toEqual([
      expect.stringMatching(
        /^seeds\/addresses\.lock:\d+:1 address\/gone \/explainer\/crossing\/ was published and resolves to nothing\. Bring the page back, or write was: \[crossing\] at the head of the one that took its place\.$/,
      ),
    ]);
    expect(told(moved('was: [crossing]\n'))).toEqual([]);
    expect(resolved(moved('was: [crossing]\n'))).toEqual([
      '/explainer/crossing/ → /explainer/sailing/',
      '/explainer/crossing/#when → /explainer/sailing/#when',
      '/explainer/crossing/#s-fares → /explainer/sailing/#s-fares',
      '/explainer/crossing/#q-bikes → /explainer/sailing/#q-bikes',
    ]);
  });
  test('may be a page about the site', () => {
    const moved = (more: string) => ({
      'content/pages/about.mdx': null,
      'content/pages/us.mdx': FILES['content/pages/about.mdx'].replace('---\n', `---\n${more}`),
    });
    expect(told(moved(''))[0]).toContain('/about/ was published and resolves to nothing.');
    expect(resolved(moved('was: [about]\n'))).toEqual(['/about/ → /us/', '/about/#why → /us/#why']);
  });
  test('may be a source: its passages and notes come along under the old key', () => {
    const rename = (more: string) =>
      Object.fromEntries(
        Object.entries(FILES).map(([file, text]) => [
          file.replace('notes/ferry', 'notes/boat'),
          text
            .replaceAll("'ferry:", "'boat:")
            .replace('sources: [ferry]', 'sources: [boat]')
            .replace('{ ferry: 2 }', '{ boat: 2 }')
            .replace('key: ferry\n', `key: boat\n${more}`),
        ]),
      );
    const moved = (more: string) => compiled({ ...rename(more), [LOCK]: published });
    expect(moved('').problems.map(({ message }) => message)).toContain(
      '/sources/ferry/ was published and resolves to nothing.',
    );
    expect(moved('').problems[0]?.hint).toContain('write aliases: [ferry] in the record');
    const { problems, edition } = moved('aliases: [ferry]\n');
    expect(problems).toEqual([]);
    const old = edition.addresses.filter(({ status }) => status === 'alias');
    expect(old.map(({ to }) => to)).toContain('/sources/boat/#n-slow');
  });
  test('may not take a name that another page has', () => {
    const { problems } = compiled({
      ...FILES,
      'content/explainer/index.mdx': outline('It sailed [@often].\n').replace(
        '---\n',
        '---\nwas: [crossing]\n',
      ),
    });
    expect(places(problems)).toEqual([
      'content/explainer/index.mdx:2:6 id/duplicate The page “crossing” is used already in content/explainer/crossing.mdx:1.',
    ]);
  });
});

describe('a line of the lock', () => {
  const line = (...cells: string[]) => `${cells.join('\t')}\n`;
  const lines = (text: string) => told({}, text).map((one) => one.replace(`${LOCK}:`, ''));
  test('may end as on Windows, and may be a comment', () => {
    expect(lines(`# made by hand\n\n${published.replaceAll('\n', '\r\n')}`)).toEqual([]);
    expect(parseAddresses('/\tpage\t-\tlive\r\n').get('/')?.state).toBe('live');
  });
  test('is told when a merge left it', () => {
    expect(
      lines(`<<<<<<< HEAD\n${line('/', 'page', '-', 'live')}=======\n>>>>>>> branch\n`),
    ).toEqual(
      [1, 3, 4].map(
        (at) =>
          `${at}:1 lock/line A merge has left this mark of a conflict. Keep the lines of both sides, and delete the marks.`,
      ),
    );
  });
  test.each([
    ['/\tpage', 'This line has 2 of 4 parts: address, kind, hash, state.'],
    ['nonsense', 'This line has 1 of 4 parts: address, kind, hash, state.'],
    ['/ page - live', 'This line has spaces where tabs belong.'],
    ['/\tpage\t-\tlive\tmore', 'This line has 5 of 4 parts: address, kind, hash, state.'],
    ['sources\tpage\t-\tlive', '“sources” cannot be the address in a line.'],
    ['/\tpage\tabc\tlive', '“abc” cannot be the hash in a line.'],
    ['/\tpage\t-\tliv', '“liv” cannot be the state in a line.'],
  ])('is told when it is damaged: %s', (text, message) => {
    const [problem] = lines(`${published}${text}\n`);
    expect(problem).toContain(`lock/line ${message}`);
    expect(problem).toContain('Bring it back as it was committed');
  });
  test('is told when it stands there twice, but not when an address came back', () => {
    const live = line('/', 'page', '-', 'live');
    expect(lines(live + live)).toEqual([
      '2:1 lock/line Line 1 says the same already. Delete one of the two.',
    ]);
    expect(lines(live + line('/', 'page', '-', 'gone') + live)).toEqual([]);
  });
});
