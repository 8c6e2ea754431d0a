import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagesOf } from '../../src/messages/messages.ts';
import { type CitationForm, citation } from '../../src/text/citation.ts';

// What reference managers make of our citations, by a parser of others.

const url = 'https://example.org/a%20b/sources/courier/#p4';
const read = (form: CitationForm, title: string, asOf = '2024-03-02') =>
  plugins.input.chain(
    citation(form, { title, site: 'Line 7, twice told', url, asOf }, messagesOf('en').scripts),
    {
      generateGraph: false,
    },
  );

test.each(['bibtex', 'csl', 'ris'] as const)('%s is read as a web page of the site', (form) => {
  expect(read(form, 'Account of the courier, ¶4')).toMatchObject([
    { type: 'webpage', title: 'Account of the courier, ¶4', URL: url },
  ]);
});

test.each(['bibtex', 'csl', 'ris'] as const)('%s keeps any title a page may have', (form) => {
  const title = fc.stringMatching(
    /^[\p{L}\p{N}][\p{L}\p{N} “”’'`—¶%&#_$()/:;,!?-]{0,40}[\p{L}\p{N}]$/u,
  );
  fc.assert(
    fc.property(title, (words) => {
      const plain = words.normalize('NFC').replace(/\s+/g, ' ');
      const [found] = read(form, plain);
      const text = found && 'title' in found ? String(found.title) : '';
      expect(text.normalize('NFC').replace(/<\/?span[^>]*>/g, '')).toBe(plain);
    }),
    { numRuns: 200 },
  );
});

test('a title of several lines stays one line of RIS', () => {
  expect(read('ris', 'One\nER  - \nTY  - BOOK\nTI  - Two')).toHaveLength(1);
});
