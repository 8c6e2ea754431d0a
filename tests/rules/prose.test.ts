import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { FERRY, GUIDE, outline, places, seed } from '../small.ts';

/** Problems of the rule, of a whole compilation. */
function problems(rule: RegExp, files: Record<string, string>) {
  const all = new Map(
    Object.entries({ 'seeds/ferry.md': FERRY, 'seeds/guide.md': GUIDE, ...files }),
  );
  const compiled = compile({
    files: all,
    originals: [],
    strict: false,
    isPrivate: false,
    base: '/',
  });
  return places(compiled.problems.filter((problem) => rule.test(problem.rule)));
}
const CLAIM =
  "- id: often\n  text: The ferry sailed every 20 minutes.\n  evidence: [{ at: 'ferry:2', quote: every 20 minutes }]\n";
const index = (body: string) => ({
  'content/explainer/index.mdx': outline(body),
  'content/claims/a.yaml': CLAIM,
});
const claim = (text: string, evidence: string) => ({
  'content/claims/a.yaml': `- id: a\n  text: ${text}\n  evidence: [${evidence}]\n`,
});
const note = (words: string) => ({
  'content/notes/ferry.mdx': `<Note id="n" at="2">\n${words}\n</Note>\n`,
  'content/claims/a.yaml': CLAIM,
});

describe('a sentence of the explainer', () => {
  const told = (body: string) =>
    problems(/^(citation|quotation)\//, index(body)).map((line) =>
      line.replace('content/explainer/index.mdx:', ''),
    );
  test('cites', () => {
    expect(told('It sailed often [@often]. It was full.\n')).toEqual([
      '4:27 citation/missing “It was full.” cites nothing.',
    ]);
    expect(told('It sailed often [@often].\n')).toEqual([]);
  });
  test('quotes what it cites', () => {
    expect(told('It sailed “every 20 minutes” [@often].\n')).toEqual([]);
    expect(told('It sailed “every 12 minutes” [@often].\n')).toEqual([
      '4:1 quotation/unverified “every 12 minutes” stands in nothing that is cited here.',
    ]);
    expect(told('It was “more than ever before” [@often].\n')).toEqual([
      '4:1 quotation/unverified “more than ever before” stands in nothing that is cited here.',
    ]);
    expect(told('It was ‘full’ [@often].\n')).toEqual([]);
  });
  test('may quote what its evidence quotes, where the original is not at hand', () => {
    const account = seed('¶1 [headline] A\n¶2 It was on time.\n', 'original: { file: a.txt }\n');
    const files = {
      'seeds/ferry.md': account,
      'content/claims/a.yaml':
        "- { id: late, text: It was late., evidence: [{ at: 'ferry:2', quote: very late indeed }] }\n",
    };
    const page = (words: string) => ({
      ...files,
      'content/explainer/index.mdx': outline(`It was “${words}” [@late].\n`),
    });
    expect(problems(/^quotation\//, page('very late'))).toEqual([]);
    expect(problems(/^quotation\//, page('very early'))).toHaveLength(1);
  });
  test('on a page about the site may say what it likes', () => {
    expect(
      problems(/^citation\//, { 'content/pages/about.mdx': outline('It was full.\n') }),
    ).toEqual([]);
  });
});

describe('a number in our words', () => {
  const told = (files: Record<string, string>) => problems(/^number\//, files);
  test('of a claim stands in its evidence', () => {
    expect(told(claim('It sailed every 20 minutes.', "{ at: 'ferry:2' }"))).toEqual([]);
    expect(told(claim('It sailed every twenty minutes.', "{ at: 'ferry:2' }"))).toEqual([]);
    expect(told(claim('It sailed every 12 minutes.', "{ at: 'ferry:2' }"))).toEqual([
      'content/claims/a.yaml:2:9 number/unbound Nothing cited here has the number 12.',
    ]);
    expect(told(claim('It sailed every twelve minutes.', "{ at: 'ferry:2' }"))).toEqual([
      'content/claims/a.yaml:2:9 number/unbound Nothing cited here has the number twelve.',
    ]);
  });
  test('is not bound by half of a ratio or a verse, but by the whole of it', () => {
    const ratio = { 'seeds/guide.md': `${GUIDE}\n¶4 The vote was 3:1.\n` };
    const of = (text: string) =>
      problems(/^number/, { ...ratio, ...claim(text, "{ at: 'guide:4' }") });
    expect(of('Three boats were late.')).toEqual([
      'content/claims/a.yaml:2:9 number/unbound Nothing cited here has the number Three.',
    ]);
    expect(of('The vote was 3:1 in the end.')).toEqual([]);
  });
  test('of a note stands in its passage or in what it cites', () => {
    expect(told(note('Every 20 minutes.'))).toEqual([]);
    expect(told(note('For 150 people [@ferry:4].'))).toEqual([]);
    expect(told(note('For 150 people.'))).toEqual([
      'content/notes/ferry.mdx:1:1 number/unbound Nothing cited here has the number 150.',
    ]);
  });
  test('of the explainer stands in what is cited there', () => {
    expect(told(index('It sailed every 20 minutes [@often].\n'))).toEqual([]);
    expect(told(index('It carried 150 people [@often].\n'))).toEqual([
      'content/explainer/index.mdx:4:1 number/unbound Nothing cited here has the number 150.',
    ]);
  });
  test('may be the date of an event or the outcome of a check', () => {
    const files = {
      'content/events.yaml':
        "- { id: start, date: 2024-03-04, basis: weekday, says: It sailed again., why: A Monday., at: ['ferry:2'] }\n",
      'content/figures.yaml':
        "figures: [{ id: f, what: W, unit: u, reports: [{ at: 'ferry:3', value: 180, quote: 180 people, scope: s }, { at: 'ferry:4', value: 150, quote: 150 people, scope: s }] }]\nchecks: [{ id: c, says: S., sum: [{ figure: f, at: 'ferry:3' }, { figure: f, at: 'ferry:4', times: -1 }], equals: { value: 30, why: w } }]\n",
    };
    expect(
      told({
        ...files,
        ...index('It sailed again on 4 March 2024 [@start]. There were 30 too many [@c].\n'),
      }),
    ).toEqual([]);
  });
  test('that counts nothing may be allowed, with its reason', () => {
    const files = index('Line 7 sailed [@often].\n');
    expect(told(files)).toHaveLength(1);
    expect(
      told({
        ...files,
        'content/site.yaml': 'numbers: { allow: [{ match: line 7, why: a name }] }\n',
      }),
    ).toEqual([]);
  });
  test('is no ordinal and no one, unless before a unit, and no number of a passage', () => {
    expect(told(index('The first one, in ¶4, was one of those [@often].\n'))).toEqual([]);
  });
});

describe('a hedge', () => {
  const told = (text: string, evidence: string) => problems(/^claim\/hedge/, claim(text, evidence));
  const MAY = "{ at: 'guide:2', quote: may take 150 people }";
  test('that all evidence has is kept', () => {
    expect(told('It took 150 people.', MAY)).toEqual([
      'content/claims/a.yaml:2:9 claim/hedge The evidence says “may”; the claim is flat.',
    ]);
    expect(told('It might take 150 people.', MAY)).toEqual([]);
  });
  test('that not all evidence has binds nobody', () => {
    expect(told('It took 150 people.', `${MAY}, { at: 'ferry:4', quote: for 150 people }`)).toEqual(
      [],
    );
    expect(told('It took 150 people.', "{ at: 'guide:2', quote: take 150 people }")).toEqual([]);
  });
  test('is looked for in the whole passage where nothing is quoted', () => {
    expect(told('It took 150 people.', "{ at: 'guide:2' }")).toHaveLength(1);
  });
});

describe('house words', () => {
  const site = {
    'content/site.yaml':
      'house:\n  avoid:\n    - { words: [recently], instead: Give the date., rule: time }\n    - { words: [insisted], instead: Write “said”., rule: verb }\n    - { words: [vessel], instead: Write “ferry”., rule: word }\n',
  };
  const told = (files: Record<string, string>) => problems(/^house\//, { ...site, ...files });
  test('are kept to in claims, each rule by its name', () => {
    expect(told(claim('She recently insisted on the Vessel.', "{ at: 'ferry:2' }"))).toEqual([
      'content/claims/a.yaml:2:9 house/time “recently” is not a house word here.',
      'content/claims/a.yaml:2:9 house/verb “insisted” is not a house word here.',
      'content/claims/a.yaml:2:9 house/word “Vessel” is not a house word here.',
    ]);
  });
  test('bind whole words, and not words of others or words spoken of', () => {
    expect(told(claim('“A vessel”, ‘a vessel’, vessels.', "{ at: 'ferry:2' }"))).toEqual([]);
  });
  test('bind no ids that are cited', () => {
    expect(
      told({ 'content/notes/ferry.mdx': '<Note id="n" at="2">\nSee [@the-vessel].\n</Note>\n' }),
    ).toEqual([]);
  });
  test('bind accounts at their very place, and not texts that are shown in full', () => {
    const account = (more: string) => seed('¶1 [headline] The ferry\n¶2 It is\na vessel.\n', more);
    expect(told({ 'seeds/ferry.md': account('original: { file: a.txt }\n') })).toEqual([
      'seeds/ferry.md:9:3 house/word “vessel” is not a house word here.',
    ]);
    expect(told({ 'seeds/ferry.md': account('') })).toEqual([]);
  });
});

describe('a silence', () => {
  const silence = (words: string, more = '') =>
    `- id: s\n  question: Q?\n  says: S.\n  sources: [ferry]\n  words: [${words}]\n${more}`;
  const told = (yaml: string, files: Record<string, string> = {}) =>
    problems(/^claim\/silence/, { 'content/silences.yaml': yaml, ...files });
  test('holds where no word stands', () => {
    expect(told(silence('bicycle*, bike'))).toEqual([]);
    expect(told(silence('minute'))).toEqual([]);
  });
  test('is broken by a word in a source that is called silent', () => {
    expect(told(silence('minute*'))).toEqual([
      'content/silences.yaml:5:10 claim/silence “minutes” stands in ferry ¶2, which is called silent.',
    ]);
    expect(told(silence('LICENCE'))).toHaveLength(1);
  });
  test('may except a passage, with the reason', () => {
    expect(told(silence('minute*', "  except: [{ at: 'ferry:2', why: w }]\n"))).toEqual([]);
  });
  test('is broken by a claim that rests on such a source', () => {
    const files = claim('No bicycle came.', "{ at: 'ferry:2' }");
    expect(told(silence('bicycle*'), files)).toEqual([
      'content/claims/a.yaml:2:9 claim/silence This claim says “bicycle”, on which s calls ferry:2 silent.',
    ]);
    expect(told(silence('bicycle*'), claim('No bicycle came.', "{ at: 'guide:2' }"))).toEqual([]);
  });
});
