import { elementsNamed, textOf, type XmlElement } from '../bytes/xml.ts';
import { dayOf } from './day.ts';
import type { Said } from './said.ts';

/** What the header of a TEI file says. The day is that of the document, else that of the edition. */
export function teiRecord(root: XmlElement): Said {
  const [header] = elementsNamed(root, 'teiHeader');
  if (!header) return {};
  const inside = (path: string): XmlElement[] =>
    path
      .split(' ')
      .reduce(
        (found: XmlElement[], name) => found.flatMap((one) => elementsNamed(one, name)),
        [header],
      );
  const words = (path: string): string => inside(path).map(flat).find(Boolean) ?? '';
  const titles = inside('titleStmt title');
  const main = titles.find(({ attributes }) => attributes['type'] === 'main') ?? titles[0];
  const days = ['creation date', 'sourceDesc date', 'publicationStmt date'].flatMap((path) =>
    inside(path).map((one) => dayOf(one.attributes['when'] ?? '') || dayOf(flat(one))),
  );
  const languages = inside('langUsage language').map(({ attributes }) => attributes['ident'] ?? '');
  const [text] = elementsNamed(root, 'text');
  const address = inside('publicationStmt idno')
    .map(flat)
    .find((one) => /^https?:/.test(one));
  const other = {
    edition: words('editionStmt edition'),
    editors: inside('titleStmt editor').map(flat).join('; '),
    source: words('sourceDesc bibl') || words('sourceDesc p'),
    availability: words('publicationStmt availability'),
    created: words('creation date') || words('sourceDesc date'),
    witnesses: inside('listWit witness')
      .map((one) => `${one.attributes['xml:id'] ?? ''} ${flat(one)}`.trim())
      .join('; '),
  };
  const fields = {
    title: main ? flat(main) : '',
    publisher: words('publicationStmt publisher'),
    date: days.find(Boolean) ?? '',
    language:
      text?.attributes['xml:lang'] || languages.find(Boolean) || root.attributes['xml:lang'] || '',
    url: address ?? '',
  };
  const isThere = ([, value]: [string, string]) => value !== '';
  return {
    ...Object.fromEntries(Object.entries(fields).filter(isThere)),
    authors: [...new Set(inside('titleStmt author').map(flat).filter(Boolean))],
    tags: inside('textClass term').map(flat).filter(Boolean),
    other: Object.fromEntries(Object.entries(other).filter(isThere)),
  };
}

function flat(element: XmlElement): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}
