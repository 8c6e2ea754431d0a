import type { SourceView } from '../edition/source-view.ts';
import type { SourceNoun } from '../messages/en/noun.ts';
import type { Say } from '../messages/messages.ts';

/** What a source page is, in the words of its `<title>`. */
export function pageTitle(
  { isAccount, name, dateText: date, heading }: SourceView,
  noun: SourceNoun,
  { source }: Say,
): string {
  return isAccount ? source.accountTitle({ ...noun, name, date }) : heading;
}

/** The sentences that open a source page: whose words these are. */
export function opening(
  { isAccount, name, dateText: date, record }: SourceView,
  noun: SourceNoun,
  { source }: Say,
): string {
  if (isAccount) return source.openingOfAccount({ ...noun, name, date });
  if (record.rights.basis === 'quotation') return source.openingOfPrivate({ name, date });
  return source.openingOfText({ publisher: record.publisher === undefined ? '' : name, date });
}

/** How we know something about a document: “Stated: credit line, ¶21.” */
export function basisText(
  basis: 'stated' | 'inferred' | 'identified',
  reason: string,
  { source }: Say,
): string {
  return source.basis[basis]({ why: reason.replace(/\.$/, '') });
}

/** What we may do with a document, in words. */
export function rightsText(
  { basis, licence = '' }: SourceView['record']['rights'],
  { source }: Say,
): string {
  switch (basis) {
    case 'own':
      return source.rightsOwn;
    case 'licence':
      return source.rightsLicence({ licence });
    case 'public-domain':
      return source.rightsNone;
    case 'quotation':
      return source.rightsQuotation;
    default:
      return basis satisfies never;
  }
}
