import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/messages/messages.ts';
import { type CitationForm, type Cited, citation } from '../../src/text/citation.ts';

const cite = (form: CitationForm, what: Cited) => citation(form, what, messagesOf('en').scripts);
const cited = {
  title: 'The bridge was to reopen in May.',
  site: 'Harbour bridge',
  url: 'https://example.org/claims/reopening/',
  asOf: '2024-03-02',
};

describe('citation', () => {
  test('names title, site, date and url in plain text', () => {
    expect(cite('plain', cited)).toBe(
      '“The bridge was to reopen in May.” Harbour bridge. As of 2 March 2024. https://example.org/claims/reopening/',
    );
  });

  test('escapes brackets in Markdown', () => {
    expect(cite('markdown', { ...cited, title: '[Trams] return', asOf: '' })).toBe(
      '[\\[Trams\\] return](https://example.org/claims/reopening/), *Harbour bridge*.',
    );
  });

  test('makes a BibTeX key of the address and escapes what TeX reads', () => {
    expect(cite('bibtex', { ...cited, title: '5 % & more', asOf: '' })).toBe(
      [
        '@online{claims-reopening,',
        '  title = {5 \\% \\& more},',
        '  organization = {Harbour bridge},',
        '  url = {https://example.org/claims/reopening/},',
        '}',
      ].join('\n'),
    );
  });

  test('is valid JSON in CSL', () => {
    expect(JSON.parse(cite('csl', cited))).toEqual({
      id: 'claims-reopening',
      type: 'webpage',
      title: 'The bridge was to reopen in May',
      'container-title': 'Harbour bridge',
      URL: 'https://example.org/claims/reopening/',
      note: 'As of 2 March 2024',
    });
  });
});

test.each(['bibtex', 'csl', 'ris', 'wikitext'] as const)(
  '%s has no url where the site has no origin',
  (form) => {
    const made = cite(form, { ...cited, url: '/claims/reopening/' });
    expect(made).not.toContain('/claims/reopening/');
    expect(made).not.toMatch(/url|UR {2}-/i);
    expect(cite(form, cited)).toContain(cited.url);
  },
);

test('RIS has one tag a line and ends its record; wikitext keeps bars out of its fields', () => {
  expect(cite('ris', cited).split('\n')).toEqual([
    'TY  - ELEC',
    'TI  - The bridge was to reopen in May',
    'T2  - Harbour bridge',
    'UR  - https://example.org/claims/reopening/',
    'N1  - As of 2 March 2024',
    'ER  - ',
  ]);
  expect(cite('wikitext', { ...cited, title: 'Fares | times' })).toBe(
    '{{cite web |url=https://example.org/claims/reopening/ |title=Fares {{!}} times |website=Harbour bridge}}',
  );
});
