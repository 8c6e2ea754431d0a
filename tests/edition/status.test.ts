import { describe, expect, test } from 'vitest';
import {
  type StatusInput,
  statusOf,
  statusText,
  supportingOrigins,
} from '../../src/edition/status.ts';
import { messagesOf } from '../../src/messages/messages.ts';

type Piece = StatusInput['evidence'][number];
/** `ferry`: the outlet's own voice; `ferry by Ada via Gazette`: attributed; `!ferry`: contradicts; `agency@ferry`: an origin that a source prints, `agency?@ferry` one that is presumed. */
const piece = (line: string): Piece => {
  const [place = '', by = ''] = line.replace('!', '').split(' by ');
  const [origin = '', source = origin] = place.split('@');
  return {
    source,
    origin: origin.replace('?', ''),
    isPresumed: origin.endsWith('?'),
    by: by === '' ? [] : by.split(' via '),
    voice: by === '' ? 'outlet' : 'attributed',
    direction: line.startsWith('!') ? 'contradicts' : 'supports',
  };
};
const told = (lines: string[], isSuperseded = false) => {
  const evidence = lines.map(piece);
  const status = statusOf({ evidence, isSuperseded });
  return `${status}: ${statusText(status, evidence, new Map([['ferry', 'The Ferryman']]), { one: 'report', many: 'reports' }, messagesOf('en'))}`;
};

describe('the status of a claim', () => {
  test.each<[string[], string]>([
    [['ferry'], 'single: one report'],
    [['ferry', 'ferry'], 'single: one report'],
    [['agency@ferry', 'agency@ferry'], 'single: one report'],
    [['agency@ferry', 'agency@guide'], 'single: one origin, in two reports'],
    [['ferry', 'guide'], 'several: in two reports'],
    [['ferry', 'guide', 'agency'], 'several: in three reports'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'], 'several: in 11 reports'],
    [['agency?@ferry', 'agency?@guide'], 'single: in two reports that may share a source'],
    [['agency?@ferry'], 'single: one report'],
    [
      ['agency?@ferry', 'agency?@guide', 'x'],
      'several: in three reports, two of which may share a source',
    ],
    [['agency?@ferry', 'guide'], 'several: in two reports'],
    [['ferry by Ada'], 'attributed: said by Ada'],
    [['ferry by Ada via Gazette', 'guide by Ada'], 'attributed: said by Ada'],
    [['ferry by Ada', 'guide by Ben', 'x by Cy'], 'attributed: said by Ada, Ben and Cy'],
    [['ferry', 'guide by Ada'], 'single: one report'],
    [['ferry', '!guide'], 'differ: reports differ'],
    [['ferry', 'guide', '!ferry'], 'differ: reports differ'],
    [['ferry by Ada', '!guide by Ben'], 'differ: reports differ'],
    [['ferry by Ada', '!ferry'], 'differ: disputed within The Ferryman'],
  ])('%j is %s', (evidence, status) => {
    expect(told(evidence)).toBe(status);
  });
  test('is first of all whether a later claim takes its place', () => {
    expect(told(['ferry', '!guide'], true)).toBe('superseded: revised by a later statement');
  });
  test('never depends on the order of evidence', () => {
    expect(told(['!guide', 'ferry'])).toBe(told(['ferry', '!guide']));
    expect(told(['guide by Ada', 'ferry'])).toBe(told(['ferry', 'guide by Ada']));
  });
});

test('origins are counted once, and those that contradict not at all', () => {
  expect(supportingOrigins(['ferry', 'ferry', '!guide', 'agency by Ada'].map(piece))).toEqual([
    'ferry',
    'agency',
  ]);
});
