import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { withFixes } from '../../src/io/corpus/apply-fixes.ts';
import { fixesOf } from '../../src/rules/fixes.ts';
import { FERRY, outline } from '../small.ts';

const CLAIM = `- id: sails
  was: [sailing]
  text: The ferry sailed every 20 minutes.
  evidence:
    - { at: 'ferry:2', quote: every 20 minutes }
`;

function compiled(files: Record<string, string>) {
  const all = new Map(Object.entries({ 'content/claims/a.yaml': CLAIM, ...files }));
  const seeds = new Map([
    ['seeds/ferry.md', FERRY.replace('title:', 'aliases: [boat]\ntitle:')],
    ...all,
  ]);
  const made = compile({ files: seeds, originals: [], strict: false, isPrivate: false, base: '/' });
  return { files: seeds, ...made };
}

/** The files with every fix made, and what is then still wrong. */
function mended(files: Record<string, string>) {
  const { edition, ...made } = compiled(files);
  const fixes = fixesOf({ ...made, addresses: edition.addresses });
  const after = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      withFixes(
        text,
        fixes.filter(({ file }) => file === path),
      ).text,
    ]),
  );
  return { after, left: compiled(after).problems.map(({ rule }) => rule), count: fixes.length };
}

describe('what has one right form is mended', () => {
  test('an id that a claim once had, wherever prose cites it', () => {
    const page = (id: string) => outline(`## A [#a]\n\nIt sailed every 20 minutes [@${id}].\n`);
    const { after, left } = mended({ 'content/explainer/index.mdx': page('sailing') });
    expect([after['content/explainer/index.mdx'], left]).toEqual([page('sails'), []]);
  });

  test('a key that a source once had, in evidence', () => {
    const claim = (key: string) => CLAIM.replace('ferry:2', `${key}:2`);
    const { after, left } = mended({ 'content/claims/a.yaml': claim('boat') });
    expect([after['content/claims/a.yaml'], left]).toEqual([claim('ferry'), []]);
  });

  test('a straight mark whose partner is curly', () => {
    const note = (close: string) =>
      `<Note id="room" at="3" on="180 people">\nIt said “more than ever before${close} there.\n</Note>\n`;
    const { after, left } = mended({ 'content/notes/ferry.mdx': note('"') });
    expect([after['content/notes/ferry.mdx'], left]).toEqual([note('”'), []]);
  });

  test('a link to an address that has moved', () => {
    const page = (id: string) => outline(`See [the ferry](/claims/${id}/).\n`);
    const { after, left } = mended({ 'content/pages/about.mdx': page('sailing') });
    expect([after['content/pages/about.mdx'], left]).toEqual([page('sails'), []]);
  });
});

describe('what leaves a choice is left alone', () => {
  test('a name that nothing ever had, though another is near', () => {
    const page = outline('## A [#a]\n\nIt sailed every 20 minutes [@sail].\n');
    expect(mended({ 'content/explainer/index.mdx': page }).count).toBe(0);
  });

  test('two straight marks, either of which may be meant', () => {
    const note = `<Note id="room" at="3" on="180 people">\nIt said “more than" ever before" there.\n</Note>\n`;
    expect(mended({ 'content/notes/ferry.mdx': note }).count).toBe(0);
  });
});

test('ends of lines and a mark of byte order stay, and what stands elsewhere is not touched', () => {
  const fix = { file: 'a', line: 2, column: 3, from: 'old', to: 'new', why: '' };
  expect(withFixes('\ufeffa\r\nb old\r\nold', [fix]).text).toBe('\ufeffa\r\nb new\r\nold');
  expect(withFixes('a\nb odd', [fix])).toEqual({ text: 'a\nb odd', made: [] });
});

test('never changes a text but at its fixes, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(9), fc.nat(9), (text, line, column) => {
      const fix = { file: 'a', line: line + 1, column: column + 1, from: 'a', to: 'bb', why: '' };
      const { text: after, made } = withFixes(text, [fix]);
      expect(after.length).toBe(text.length + made.length);
    }),
  );
});
