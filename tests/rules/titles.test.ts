import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { FERRY, GUIDE, places } from '../small.ts';

const DATA = {
  'content/claims/a.yaml':
    "- id: often\n  text: The ferry sailed every 20 minutes.\n  evidence: [{ at: 'ferry:2', quote: every 20 minutes }]\n- id: room\n  text: It might take 150 people.\n  evidence: [{ at: 'guide:2', quote: may take 150 people }]\n",
  'content/figures.yaml':
    "figures:\n  - { id: people, what: People, unit: people, reports: [{ at: 'guide:2', value: 150, quote: 150 people, scope: aboard }] }\n  - { id: all, what: All, unit: people, reports: [{ at: 'ferry:3', value: 180, quote: 180 people, scope: aboard }] }\nchecks:\n  - { id: gap, says: They differ., sum: [{ figure: people, at: 'guide:2' }], equals: { figure: all, at: 'ferry:3' } }\n",
};

function compiled(head: string, body: string) {
  const page = `---\n${head}\n---\n${body}`;
  const files = { 'seeds/ferry.md': FERRY, 'seeds/guide.md': GUIDE, ...DATA };
  return compile({
    files: new Map(Object.entries({ ...files, 'content/explainer/index.mdx': page })),
    originals: [],
    strict: false,
    isPrivate: false,
    base: '/',
  });
}
const told = (body: string, head = 'title: The crossing') =>
  places(compiled(head, body).problems).map((line) =>
    line.replace('content/explainer/index.mdx:', ''),
  );
const nothing = (number: string) => `number/unbound Nothing cited here has the number ${number}.`;

test('a number in a picture’s title stands in what the picture shows', () => {
  expect(told('<Steps check="gap" title="From 150 people to 180" />\n')).toEqual([]);
  expect(told('<Steps check="gap" title="From 150 people to 190" />\n')).toEqual([
    `4:20 ${nothing('190')}`,
  ]);
  expect(told('<Matrix ids="often" caption="Every 20 minutes" />\n')).toEqual([]);
  expect(told('<Matrix ids="room" caption="Every 20 minutes" />\n')).toEqual([]);
  expect(told('<Matrix ids="often" caption="Every 25 minutes" />\n')).toEqual([
    `4:21 ${nothing('25')}`,
  ]);
});
test('a number in a heading stands in what its section cites', () => {
  const second = '## Full? [#b]\n\nIt was full [@room].\n';
  expect(told(`## Every 20 minutes? [#a]\n\nIt sailed [@often].\n\n${second}`)).toEqual([]);
  expect(told(`## For 180 people? [#a]\n\nIt sailed [@often].\n\n${second}`)).toEqual([
    `4:1 ${nothing('180')}`,
  ]);
  expect(
    told(`## Full? [#a]\n\n<Steps check="gap" />\n\n### For 180? [#c]\n\nIt sailed [@gap].\n`),
  ).toEqual([]);
});
test('a number in the title or the description of a page stands in what the page cites', () => {
  const body = 'It sailed [@often].\n';
  expect(told(body, 'title: The crossing in 20 minutes\ndescription: Every 20 minutes.')).toEqual(
    [],
  );
  expect(told(body, 'title: The crossing of 30\ndescription: Every 40 minutes.')).toEqual([
    `2:8 ${nothing('30')}`,
    `3:14 ${nothing('40')}`,
  ]);
});
test('what a title quotes is verified, and counts with the other numbers', () => {
  expect(told('<Matrix ids="often" title="Who says “every 20 minutes”" />\n')).toEqual([]);
  expect(told('<Matrix ids="often" title="Who says “every hour”" />\n')).toEqual([
    '4:21 quotation/unverified “every hour” stands in nothing that is cited here.',
  ]);
  const numbersOf = (title: string) => {
    const { summary } = compiled('title: T', `<Steps check="gap" title="${title}" />\n`).edition;
    return [summary.numbers, summary.numbersBound];
  };
  const [total = 0, bound = 0] = numbersOf('Two counts');
  expect(numbersOf('From 150 to 180, two counts')).toEqual([total + 2, bound + 2]);
  expect(numbersOf('From 150 to 190, two counts')).toEqual([total + 2, bound + 1]);
});
test('what a position says rests on its claims', () => {
  const page = '---\ntitle: T\n---\n<Positions />\n';
  const position = (says: string) =>
    `- { id: p, question: Q?, holders: [{ by: ines, says: ${says}, asOf: 2024-03-04, claims: [often] }] }\n`;
  const run = (says: string) =>
    places(
      compile({
        files: new Map(
          Object.entries({
            'seeds/ferry.md': FERRY,
            'seeds/guide.md': GUIDE,
            ...DATA,
            'content/entities.yaml': '- { id: ines, name: Ines Okafor, kind: person }\n',
            'content/positions.yaml': position(says),
            'content/explainer/index.mdx': page,
          }),
        ),
        originals: [],
        strict: false,
        isPrivate: false,
        base: '/',
      }).problems,
    );
  expect(run('Every 20 minutes.')).toEqual([]);
  expect(run('Every 25 minutes.')).toEqual([`content/positions.yaml:1:54 ${nothing('25')}`]);
});
