import { describe, expect, test } from 'vitest';
import { newsOf, slotsOf, slotsText } from '../../../src/edition/evidence/stance.ts';
import { messagesOf } from '../../../src/messages/messages.ts';
import { madeOf } from '../../small.ts';

const say = messagesOf('en');

const EVIDENCE = {
  own: "{ at: 'ferry:4' }",
  said: "{ at: 'guide:2', voice: attributed, by: [the skipper] }",
  against: "{ at: 'guide:3', direction: contradicts }",
};
const claims = (...lines: string[]) => {
  const { edition } = madeOf({
    'content/claims/all.yaml': lines
      .map((line, at) => `- { id: c-${at}, text: The licence was for people., ${line} }\n`)
      .join(''),
  });
  return edition;
};
const marks = (...lines: string[]) => {
  const { claims: made, sources } = claims(...lines);
  return made.map((claim) => slotsText(slotsOf(claim, sources), say));
};
const evidence = (...kinds: (keyof typeof EVIDENCE)[]) =>
  `evidence: [${kinds.map((kind) => EVIDENCE[kind]).join(', ')}]`;

describe('the mark of a claim', () => {
  test('says of each source in words what it shows', () => {
    expect(
      marks(
        evidence('own'),
        evidence('own', 'said'),
        evidence('own', 'against'),
        evidence('own', 'said', 'against'),
        `${evidence('own')}, inOtherWords: ['guide:2']`,
      ),
    ).toEqual([
      'ferry says so in its own voice; Guide does not mention it',
      'ferry says so in its own voice; Guide attributes it to a speaker',
      'ferry says so in its own voice; Guide contradicts it',
      'ferry says so in its own voice; Guide reports it, and something against it',
      'ferry says so in its own voice; Guide says it in other words',
    ]);
  });
  test('has the sources in one order, whatever the order of the evidence', () => {
    const { claims: made, sources } = claims(evidence('said', 'own'), evidence('own', 'said'));
    const [first, second] = made.map((claim) => slotsOf(claim, sources));
    expect(first).toEqual(second);
    expect(first?.map(({ sign }) => sign)).toEqual(['ferry', 'Guide']);
  });
  test('names all sources up to seven, and of more only those that have the claim', () => {
    const { claims: made, sources } = claims(evidence('own'));
    const [claim] = made;
    const [ferry, guide] = sources;
    if (!claim || !ferry || !guide) throw new Error('The corpus has a claim and two sources.');
    const others = (count: number) => [
      ferry,
      ...Array.from({ length: count }, (_, at) => ({ ...guide, key: `g${at}`, sign: `G${at}` })),
    ];
    expect(slotsOf(claim, others(6))).toHaveLength(7);
    expect(slotsOf(claim, others(7))).toEqual([{ sign: 'ferry', stance: 'own' }]);
    expect(slotsOf(claim, others(3000))).toEqual([{ sign: 'ferry', stance: 'own' }]);
  });
});

test('a word stands beside a mark only where that is news', () => {
  const { claims: made } = claims(
    evidence('own'),
    evidence('said'),
    evidence('own', 'against'),
    `${evidence('own')}, supersedes: [c-0]`,
  );
  expect(made.map((claim) => newsOf(claim, say))).toEqual(['revised', '', 'disputed', '']);
});
