import { elementsNamed, textOf, wordsOf, type XmlElement } from '../bytes/xml.ts';
import type { Said } from './said.ts';

/**
 * The properties of a document of Word or OpenDocument, or of a book (Dublin Core). The day it was made is not the day it was
 * published, and stays apart.
 */
export function officeRecord(root: XmlElement): Said {
  const first = (...names: string[]): string =>
    names.map((name) => wordsOf(root, name)).find(Boolean) ?? '';
  const creators = elementsNamed(root, 'dc:creator').map((one) => textOf(one).trim());
  const authors = creators.length > 0 ? creators : [first('meta:initial-creator')];
  const fields = {
    title: first('dc:title'),
    language: first('dc:language'),
    publisher: first('dc:publisher'),
  };
  const other = {
    subject: first('dc:subject'),
    description: first('dc:description'),
    created: first('dcterms:created', 'meta:creation-date'),
    modified: first('dcterms:modified'),
  };
  const isThere = ([, value]: [string, string]) => value !== '';
  return {
    ...Object.fromEntries(Object.entries(fields).filter(isThere)),
    authors: authors.flatMap((one) => one.split(/\s*;\s*/)).filter(Boolean),
    tags: first('cp:keywords', 'meta:keyword')
      .split(/\s*[,;]\s*/)
      .filter(Boolean),
    other: Object.fromEntries(Object.entries(other).filter(isThere)),
  };
}
