import { expect, test } from 'vitest';
import { draftEdition } from '../../../src/compile/draft-edition.ts';
import { corpusOf, outline, places } from '../../small.ts';

const FILE = 'content/pages/about.mdx';
const check = (block: string) =>
  draftEdition(
    corpusOf({
      [FILE]: outline(`${block}\n`),
      'content/notes/ferry.mdx': '<Note id="often" at="2">Often.</Note>\n',
      'content/claims/a.yaml': "- { id: every-hour, text: So., evidence: [{ at: 'ferry:2' }] }\n",
    }),
  ).outlines.flatMap(({ problems }) => problems);

test.each(['<Specimen passage="ferry:2" />', '<Specimen notes="often" />'])(
  '%s is sound',
  (block) => {
    expect(check(block)).toEqual([]);
  },
);
test.each([
  [
    '<Specimen passage="ferry:9" />',
    '11 id/unknown <Specimen> passage: No passage is “ferry:9”.',
    'ferry has ¶1–¶4.',
  ],
  [
    '<Specimen passage="fery:2" />',
    '11 id/unknown <Specimen> passage: No passage is “fery:2”.',
    'Did you mean “ferry:2”?',
  ],
  [
    '<Specimen notes="often oftn" />',
    '11 id/unknown <Specimen> notes: No note is called “oftn”.',
    'Did you mean “often”?',
  ],
  [
    '<Specimen notes="every-hour" />',
    '11 id/unknown <Specimen> notes: No note is called “every-hour”.',
    'What would do: often.',
  ],
  [
    '<Specimen />',
    '1 content/component <Specimen> shows one passage, or notes.',
    'Write <Specimen passage="key:12" /> or <Specimen notes="id id" />.',
  ],
  [
    '<Specimen passage="ferry:2" notes="often" />',
    '1 content/component <Specimen> shows one passage, or notes.',
    'Write <Specimen passage="key:12" /> or <Specimen notes="id id" />.',
  ],
  [
    '<Specimen pasage="ferry:2" notes="often" />',
    '11 content/component <Specimen> has no attribute “pasage”.',
    'Did you mean “passage”? Known: passage, notes.',
  ],
])('%s is a problem', (block, told, hint) => {
  const problems = check(block);
  expect(places(problems)).toEqual([`${FILE}:4:${told}`]);
  expect(problems.map((problem) => problem.hint)).toEqual([hint]);
});
