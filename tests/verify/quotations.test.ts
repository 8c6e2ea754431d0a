import { describe, expect, test } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { verifyWords } from '../../src/verify/verify-words.ts';
import { claims, edited, harbour, original } from './harbour.ts';

const uncited = `uncited:
${[1, 2, 3, 4].map((n) => `  - { at: 'gazette:${n}', why: a test }`).join('\n')}
unledgered:
  - { at: 'gazette:1', value: '42', why: a test }
  - { at: 'gazette:2', value: '33', why: a test }
  - { at: 'gazette:2', value: '1,900', why: a test }
  - { at: 'gazette:4', value: 'two', why: a test }
lead:
  - { at: 'gazette:2', words: 'PORT ELM, Feb 4 (Coast Wire) –', why: dateline }
`;

/** Statuses of quotations by kind, and the problems about them. */
function check(files: Record<string, string>, { here = true, strict = false } = {}) {
  const corpus = harbour({ 'content/excuses.yaml': uncited, ...files });
  const { quotations, problems } = verify(corpus, {
    originals: here ? [original()] : [],
    lock: [],
    strict,
  });
  return {
    statuses: quotations.map(({ kind, outcome }) => `${kind} ${outcome.status}`),
    problems: problems
      .filter(({ rule }) => rule !== 'excuse/idle')
      .map(({ rule, message, hint }) => `${rule} ${message} ${hint}`),
  };
}

function evidence(yaml: string, text = 'The bridge was to close.'): Record<string, string> {
  return claims(`- id: closure\n  text: ${text}\n  evidence:\n    - ${yaml}\n`);
}

describe('a quotation of an account', () => {
  test('is ok where the original passage has it', () => {
    expect(check({})).toEqual({ statuses: ['account ok'], problems: [] });
  });

  test('is stale when a word changed, and the place is that of the quotation', () => {
    const corpus = harbour(edited('nobody will have to wait', 'nobody would have to wait'));
    const { problems } = verify(corpus, { originals: [original()], lock: [] });
    expect(problems).toEqual([
      {
        rule: 'anchor/stale',
        file: 'seeds/bridge.md',
        line: 12,
        column: 46,
        message: '“confident that nobody would have to wait” is not in gazette ¶3 as whole words.',
        hint: 'Nearest: “confident that nobody will have to wait”. Copy the words from there, or say it without quotation marks.',
      },
    ]);
  });

  test('is lost when it stands in another passage, which is named', () => {
    expect(
      check(edited('confident that nobody will have to wait', 'second phase of the repair'))
        .problems,
    ).toContain(
      'anchor/lost “second phase of the repair” is not in gazette ¶3 as whole words. These words stand in gazette ¶4.',
    );
  });

  test('may stand several times', () => {
    expect(check(edited('confident that nobody will have to wait', 'the')).statuses).toEqual([
      'account ok',
    ]);
  });

  test('is told when it is never closed', () => {
    expect(check(edited('to wait”', 'to wait')).problems).toEqual([
      'quotation/unclosed The quotation that begins “confident that nobody will ha… is never closed. Open with “ and close with ” in the same paragraph; inside a quotation use ‘ and ’.',
    ]);
  });
});

describe('evidence', () => {
  test('is ok where its passage has the words once', () => {
    expect(
      check(evidence("{ at: 'gazette:3', quote: the ferry is no substitute }")).statuses,
    ).toEqual(['account ok', 'evidence ok']);
  });

  test('that cuts a number is stale, with the number that is there', () => {
    const { problems } = check(evidence("{ at: 'gazette:2', quote: '900 bolts' }"));
    expect(problems).toEqual([
      'anchor/stale “900 bolts” is not in gazette ¶2 as whole words. Nearest: “1,900 bolts” (the number 900 is not there; it has the number 1900). Copy the words from there, or cite another passage.',
    ]);
  });

  test('that stands twice is ambiguous until context says which', () => {
    expect(check(evidence("{ at: 'gazette:3', quote: the }")).problems).toEqual([
      'anchor/ambiguous “the” stands 3 times in gazette ¶3. Say which with before: or after: and the words next to it.',
    ]);
    expect(check(evidence("{ at: 'gazette:3', quote: the, after: ferry }")).statuses).toContain(
      'evidence ok',
    );
  });

  test('of a passage that does not exist is left to the check of references', () => {
    expect(check(evidence("{ at: 'gazette:77', quote: the }")).statuses).toEqual(['account ok']);
  });

  test('without the original is unchecked, and refused only by --strict', () => {
    const files = evidence("{ at: 'gazette:3', quote: the ferry is no substitute }");
    expect(check(files, { here: false })).toEqual({
      statuses: ['account unchecked', 'evidence unchecked'],
      problems: [],
    });
    expect(check(files, { here: false, strict: true }).problems).toHaveLength(2);
    expect(check(files, { strict: true }).problems).toEqual([]);
  });
});

describe('words in the text of a claim', () => {
  test('stand in any passage of its evidence', () => {
    expect(
      check(evidence("{ at: 'gazette:3' }", 'The ferry was “no substitute”.')).statuses,
    ).toContain('claim ok');
  });
  test('are unverified in passages that it does not cite', () => {
    expect(
      check(evidence("{ at: 'gazette:2' }", 'The ferry was “no substitute”.')).problems,
    ).toEqual([
      'quotation/unverified “no substitute” is not in gazette ¶2 as whole words. These words stand in gazette ¶3. Words nobody said take ‘ ’.',
    ]);
  });
});

describe('a note', () => {
  const note = (attributes: string, text: string) => ({
    'content/notes/gazette.mdx': `<Note id="wait" at="3" ${attributes}>\n${text}\n</Note>\n`,
  });
  test('is about words that original and account share', () => {
    expect(check(note('on="confident that nobody"', 'A hope.'))).toEqual({
      statuses: ['account ok', 'note ok'],
      problems: [],
    });
  });
  test('cannot be about words that only the original has', () => {
    expect(check(note('on="no substitute"', 'A hope.')).problems).toEqual([
      'anchor/lost “no substitute” is not in our account of gazette ¶3. Choose words for on="…" that both the account and the original have, or leave it out.',
    ]);
  });
  test('cannot be about words that only the account has', () => {
    expect(check(note('on="speaking to"', 'A hope.')).problems[0]).toMatch(
      /^anchor\/(?:stale|lost) “speaking to” is not in gazette ¶3/,
    );
  });
  test('may quote any passage of its source', () => {
    expect(check(note('', 'Compare “two boats” and “33 bolts”.')).problems).toEqual([
      expect.stringMatching(/^quotation\/unverified “33 bolts” is in none/),
      expect.stringMatching(/^quotation\/unverified “two boats” is in none/),
    ]);
    expect(check(note('', 'Compare “Two boats”.')).problems).toEqual([]);
  });
});

test('a text of one’s own is its own original', () => {
  const corpus = harbour({
    'seeds/log.txt': 'Harbour log\n\nThe gate shut. The gate shut.',
    'content/notes/log.mdx':
      '<Note id="gate" at="2" on="gate shut">\nTwice.\n</Note>\n\n<Note id="log" at="1" on="log">\nSo called.\n</Note>\n',
  });
  const { quotations, problems } = verify(corpus, { originals: [], lock: [], strict: false });
  expect(quotations.filter(({ kind }) => kind === 'note').map(({ outcome }) => outcome)).toEqual([
    { status: 'ambiguous', at: 'log:2', count: 2 },
    { status: 'ok', at: 'log:1', range: { start: 8, end: 11 } },
  ]);
  expect(problems.map(({ rule }) => rule)).toEqual(['anchor/ambiguous']);
});

test('verifyWords looks in several passages and names the one that has the words', () => {
  const passages = [
    { at: 'a:1', text: 'The gate is shut.' },
    { at: 'a:2', text: 'The gate was shut.' },
  ];
  expect(verifyWords('gate was shut', passages)).toEqual({
    status: 'ok',
    at: 'a:2',
    range: { start: 4, end: 17 },
  });
  expect(verifyWords('gate had shut', passages)).toMatchObject({ status: 'stale', at: 'a:1' });
  expect(verifyWords('ferry', passages)).toEqual({ status: 'lost' });
  expect(verifyWords('ferry', [])).toEqual({ status: 'lost' });
});
