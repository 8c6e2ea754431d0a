import type { SourceNoun } from '../edition/source-noun.ts';
import type { SourceView } from '../edition/source-view.ts';

/** What a source page is, in the words of its `<title>`. */
export function pageTitle(
  { isAccount, name, dateText, heading }: SourceView,
  { one }: SourceNoun,
): string {
  if (!isAccount) return heading;
  return `Account of ${article(one)} by ${name}${dateText === '' ? '' : `, ${dateText}`}`;
}

/** The sentences that open a source page: whose words these are. */
export function opening(
  { isAccount, name, dateText, record }: SourceView,
  { one }: SourceNoun,
): string {
  const date = dateText === '' ? '' : `, ${dateText}`;
  if (isAccount) {
    return `Our account of ${article(one)} by ${name}${date}. Words in “ ” are ${possessive(name)} or those it quotes; all others are ours.`;
  }
  if (record.rights.basis === 'quotation') return `The words of ${name}${date}, for private use.`;
  return `The text in full${record.publisher === undefined ? '' : `, as published by ${name}`}${date}.`;
}

/** How we know something about a document: “Stated: credit line, ¶21.” */
export function basisText(basis: 'stated' | 'inferred' | 'identified', why: string): string {
  const how = {
    stated: 'Stated',
    inferred: 'Inferred by us',
    identified: 'Identified by us from outside the text',
  }[basis];
  return `${how}: ${why.replace(/\.$/, '')}.`;
}

/** What we may do with a document, in words. */
export function rightsText({ basis, licence }: SourceView['record']['rights']): string {
  switch (basis) {
    case 'own':
      return 'Our own text.';
    case 'licence':
      return `Under ${licence ?? 'a licence'}.`;
    case 'public-domain':
      return 'Public domain.';
    case 'quotation':
      return 'We restate it and quote the words that matter.';
    default:
      return basis satisfies never;
  }
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** `a report`, `an article`. */
function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
