import { expect, test } from 'vitest';
import { draftEdition } from '../../../src/compile/draft-edition.ts';
import { corpusOf, outline } from '../../small.ts';

const FILE = 'content/explainer/index.mdx';
const DATA = {
  'content/site.yaml':
    'facets: [{ id: topic, label: Topic, values: [{ id: room, label: Room }, { id: fares, label: Fares }] }]\n',
  'content/claims/a.yaml':
    "- { id: often, facets: { topic: room }, text: So., lead: true, evidence: [{ at: 'ferry:2' }] }\n- { id: seldom, facets: { topic: room }, text: No., evidence: [{ at: 'ferry:2' }] }\n",
  'content/events.yaml':
    "- { id: start, date: 2031-05-05, basis: stated, says: It sailed., at: ['ferry:2'] }\n",
  'content/figures.yaml':
    "figures:\n  - { id: people, what: People, unit: people, reports: [{ at: 'ferry:3', value: 180, quote: 180 people, scope: aboard }, { at: 'ferry:4', value: 150, quote: 150 people, scope: allowed }] }\nchecks:\n  - { id: gap, says: They differ., sum: [{ figure: people, at: 'ferry:3' }], equals: { figure: people, at: 'ferry:4' } }\n  - { id: day, says: A Monday., weekday: { date: 2031-05-05, is: Monday } }\n",
  'content/terms.yaml':
    '- { id: boat, thing: boats, house: ferry, why: w, wordings: [{ words: [ferry], counts: { ferry: 1 } }] }\n- { id: way, thing: ways, house: way, why: w, wordings: [{ words: [water], counts: { guide: 1 } }] }\n',
};
const told = (block: string) =>
  draftEdition(corpusOf({ ...DATA, [FILE]: outline(`${block}\n`) }))
    .outlines.flatMap(({ problems }) => problems)
    .map(({ line, column, rule, message, hint }) => `${line}:${column} ${rule} ${message} ${hint}`);

const FAULTY: readonly (readonly [string, string])[] = [
  [
    '<Claims status="sevral" />',
    '4:9 content/component <Claims> status: “sevral” is none of its values. Did you mean “several”? Others: single, attributed, differ, superseded.',
  ],
  [
    '<Checks verdict="addsup" />',
    '4:9 content/component <Checks> verdict: “addsup” is none of its values. Did you mean “adds-up”? Others: does-not-add-up, not-comparable.',
  ],
  [
    '<Timeline from="soon" />',
    '4:11 content/component <Timeline> from: “soon” is not a day. Write it as YYYY-MM-DD.',
  ],
  [
    '<Exchange left="people@guide:2" right="people@ferry:4" />',
    '4:11 id/unknown <Exchange> left: No report of “people” stands in guide:2. What would do: people@ferry:3, people@ferry:4.',
  ],
  [
    '<Steps check="day" />',
    '4:8 content/component <Steps> check: “day” is not a sum of reported numbers. What would do: gap.',
  ],
  ['<Sequence />', '4:1 content/component <Sequence> has no ids. Write ids="…": ids of claims.'],
  [
    '<Bridge />',
    '4:1 content/component <Bridge> has no check. Write check="…": the id of a check: a sum of reported numbers that ends in a reported one.',
  ],
  [
    '<Claims topic="fares" />',
    '4:1 content/component <Claims> would print nothing. What would do: topic="room".',
  ],
  [
    '<ClaimList lead="false" />',
    '4:12 content/component <ClaimList> lead: It takes no value, and “false” would change nothing. Write its name alone, or leave it out.',
  ],
];
test('nine faulty blocks are nine problems', () => {
  const found = FAULTY.map(([block]) => ({ block, problems: told(block) }));
  console.log(
    [
      'faulty blocks and what is told of them',
      ...found.flatMap(({ block, problems }) => [block, ...problems.map((one) => `  ${one}`)]),
    ].join('\n'),
  );
  expect(found.map(({ problems }) => problems)).toEqual(FAULTY.map(([, problem]) => [problem]));
});

test.each([
  [
    '<Claims ids="often" lead />',
    '4:21 content/component <Claims> lead changes nothing where ids is given.',
  ],
  ['<Claims ids="" />', '4:9 content/component <Claims> ids: It is empty.'],
  [
    '<Claims ids="often often" />',
    '4:9 content/component <Claims> ids: “often” stands there twice.',
  ],
  ['<Claims ids="start" />', '4:9 id/unknown <Claims> ids: No claim is called “start”.'],
  [
    '<Claims topic="roam" />',
    '4:9 content/component <Claims> topic: “roam” is not a value of topic.',
  ],
  ['<Claims ids="often" ids="seldom" />', '4:1 content/component <Claims> has an attribute twice.'],
  ['<Timeline topic="room" />', '4:1 content/component <Timeline> would print nothing.'],
  ['<Lanes lanes="often" />', '4:8 content/component <Lanes> lanes: “often” has no label.'],
  [
    '<Matrix rows="Room: often" topic="room" />',
    '4:28 content/component <Matrix> topic changes nothing where rows is given.',
  ],
  ['<Matrix ids="often" title="" />', '4:21 content/component <Matrix> title: It is empty.'],
  [
    '<WordCounts title="Two" />',
    '4:13 content/component <WordCounts> title changes nothing where there is a picture for each of several terms.',
  ],
  [
    '<Bridge check="gap" of="people" />',
    '4:21 content/component <Bridge> of changes nothing without unlike.',
  ],
  ['<Silences />', '4:1 content/component <Silences> would print nothing.'],
])('%s is a problem', (block, problem) => {
  expect(told(block).map((line) => line.slice(0, problem.length))).toEqual([problem]);
});
test.each([
  '<Claims />',
  '<Claims lead />',
  '<Claims status="single" topic="room fares" />',
  '<Timeline from="2031-05-01" to="2031-06-01" />',
  '<Exchange left="people@ferry:3" right="people@ferry:4" />',
  '<Bridge check="gap" />',
  '<WordCounts ids="boat" title="One" />',
])('%s is none', (block) => {
  expect(told(block)).toEqual([]);
});
