import { describe, expect, test } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { claims, edited, harbour, original } from './harbour.ts';

const count = (n: number, word = 'w') =>
  Array.from({ length: n }, (_, index) => `${word}${letters(index)}`).join(' ');
/** 0 → a, 1 → b … so that no word is a number. */
const letters = (index: number) =>
  String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));

/** Checks an account of one original passage, both given; further files may follow. */
function check(account: string, theirs: string, files: Record<string, string> = {}) {
  const seed = `---\nkey: gazette\ntitle: T\ntitleBy: us\nrights: { holder: G, basis: quotation }\noriginal: { file: b.txt }\n---\n¶1 ${account}\n`;
  const corpus = harbour({
    'seeds/bridge.md': seed,
    'content/entities.yaml': '',
    'content/excuses.yaml': '',
    ...files,
  });
  const { problems, report } = verify(corpus, { originals: [original([theirs])], lock: [] });
  return { problems: problems.filter(({ rule }) => /limits|copied/.test(rule)), report };
}
const messages = (result: ReturnType<typeof check>) =>
  result.problems.map(({ message }) => message);

const long = count(200);

describe('length of quotations', () => {
  test('an account may quote 25 words and not 26', () => {
    expect(messages(check(`So “${count(25)}”.`, long))).toEqual([]);
    expect(messages(check(`So “${count(26)}”.`, long))).toEqual([
      expect.stringMatching(/has 26 words; a quotation of an account may have 25\.$/),
    ]);
  });
  test('evidence may have 11 words and not 12', () => {
    const evidence = (n: number) =>
      claims(`- id: c\n  text: So.\n  evidence: [{ at: 'gazette:1', quote: ${count(n)} }]`);
    expect(messages(check('So.', long, evidence(11)))).toEqual([]);
    expect(messages(check('So.', long, evidence(12)))).toEqual([
      expect.stringMatching(/has 12 words; exact words here \(evidence\) may have 11\.$/),
    ]);
  });
  test('a text of one’s own may be quoted at any length', () => {
    const files = {
      'seeds/log.txt': `Log\n\n${long}`,
      ...claims(`- id: c\n  text: So.\n  evidence: [{ at: 'log:2', quote: ${long} }]`),
    };
    expect(messages(check('So.', count(20, 'x'), files))).toEqual([]);
  });
});

describe('shares of the original', () => {
  test('are measured', () => {
    const { report } = check(`Ours “${count(4)}”.`, count(20));
    expect(report[0]?.shares).toEqual({
      original: 20,
      account: 5,
      quoted: 4,
      printed: 4,
      quotedShare: 0.2,
      accountShare: 0.25,
      accountLetters: 16 / 60,
      printedShare: 0.2,
    });
  });
  test('quotations have at most 30 % of it', () => {
    expect(messages(check(`“${count(6)}”`, count(20)))).toEqual([]);
    expect(messages(check(`“${count(7)}”`, count(20)))).toEqual([
      'The quotations of the account of gazette together have 35.0 % of its length; at most 30.0 %.',
    ]);
  });
  test('an account has at most 85 % of its length', () => {
    expect(messages(check(count(17, 'x'), count(20)))).toEqual([]);
    expect(messages(check(count(18, 'x'), count(20)))).toEqual([
      'The account of gazette has 90.0 % of its length; at most 85.0 %.',
    ]);
  });
  test('all that is printed has at most 45 % of it, overlaps counted once', () => {
    const words = count(20).split(' ');
    const quote = (from: number, to: number) =>
      `{ at: 'gazette:1', quote: ${words.slice(from, to).join(' ')} }`;
    const evidence = (...quotes: string[]) =>
      claims(`- id: c\n  text: So.\n  evidence: [${quotes.join(', ')}]`);
    expect(messages(check('So.', count(20), evidence(quote(0, 6), quote(3, 9))))).toEqual([]);
    expect(messages(check('So.', count(20), evidence(quote(0, 6), quote(3, 10))))).toEqual([
      'Accounts, notes, evidence and data together print of the original of gazette 50.0 % of its length; at most 45.0 %.',
    ]);
  });
});

describe('words in a row that are the original’s', () => {
  test('are refused from 12 on, reported from 8 on, and below that nobody’s', () => {
    expect(messages(check(`Ours ${count(12)}.`, long))).toEqual([
      `“${count(12)}” are 12 words in a row of the original of gazette.`,
    ]);
    expect(check(`Ours ${count(11)}.`, long)).toMatchObject({
      problems: [],
      report: [{ runs: [{ length: 11, words: count(11) }] }],
    });
    expect(check(`Ours ${count(7)}.`, long)).toMatchObject({
      problems: [],
      report: [{ runs: [] }],
    });
  });
  test('may stand within one quotation', () => {
    expect(check(`Ours “${count(12)}”.`, long)).toMatchObject({
      problems: [],
      report: [{ runs: [] }],
    });
  });
  test('may not run over the edge of a quotation', () => {
    const words = count(12).split(' ');
    expect(messages(check(`“${words.slice(0, 11).join(' ')}” ${words[11]}`, long))).toHaveLength(1);
    expect(
      messages(check(`“${words.slice(0, 6).join(' ')}” “${words.slice(6).join(' ')}”`, long)),
    ).toHaveLength(1);
  });
  test('are found through case and punctuation, and over the edge of passages', () => {
    const words = count(12).toUpperCase().split(' ');
    expect(
      messages(
        check(`Ours ${words.slice(0, 6).join(', ')}.\n\n¶2 ${words.slice(6).join('-')}.`, long),
      ),
    ).toContainEqual(expect.stringMatching(/are 12 words in a row/));
  });
  test('are found in claims, at their place', () => {
    const found = check(
      'Ours.',
      long,
      claims(`- id: c\n  text: So ${count(12)}.\n  evidence: [{ at: 'gazette:1' }]`),
    );
    expect(found.problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['content/claims/bridge.yaml', 2, 9],
    ]);
  });
});

test('shares need the original', () => {
  const { report, problems } = verify(harbour(edited('42', '42')), { originals: [], lock: [] });
  expect([report[0]?.shares, problems]).toEqual([undefined, []]);
});
