import { expect, test } from 'vitest';
import { checkContent } from '../../src/rules/content.ts';
import { corpusOf, outline, places } from '../small.ts';

const FILE = 'content/pages/about.mdx';
const check = (block: string) =>
  checkContent(
    corpusOf({
      [FILE]: outline(`${block}\n`),
      'content/notes/ferry.mdx': '<Note id="often" at="2">Often.</Note>\n',
      'content/claims/a.yaml': "- { id: every-hour, text: So., evidence: [{ at: 'ferry:2' }] }\n",
    }),
  );

test.each(['<Specimen passage="ferry:2" />', '<Specimen notes="often" />'])(
  '%s is sound',
  (block) => {
    expect(check(block)).toEqual([]);
  },
);
test.each([
  ['<Specimen passage="ferry:9" />', 'id/unknown No passage is “ferry:9”.', 'ferry has ¶1–¶4.'],
  [
    '<Specimen passage="fery:2" />',
    'id/unknown No passage is “fery:2”.',
    'Did you mean “ferry:2”?',
  ],
  [
    '<Specimen notes="often oftn" />',
    'id/unknown No note is called “oftn”.',
    'Did you mean “often”?',
  ],
  ['<Specimen notes="every-hour" />', 'id/unknown No note is called “every-hour”.', 'Name notes.'],
  [
    '<Specimen />',
    'content/component <Specimen> shows one passage, or notes.',
    'Write <Specimen passage="key:12" /> or <Specimen notes="id id" />.',
  ],
  [
    '<Specimen passage="ferry:2" notes="often" />',
    'content/component <Specimen> shows one passage, or notes.',
    'Write <Specimen passage="key:12" /> or <Specimen notes="id id" />.',
  ],
  [
    '<Specimen pasage="ferry:2" notes="often" />',
    'content/component <Specimen> has no attribute “pasage”.',
    'Known: passage, notes.',
  ],
])('%s is a problem', (block, told, hint) => {
  const problems = check(block);
  expect(places(problems)).toEqual([`${FILE}:4:1 ${told}`]);
  expect(problems.map((problem) => problem.hint)).toEqual([hint]);
});
