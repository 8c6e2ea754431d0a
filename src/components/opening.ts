import type { SourceView } from '../model/edition.ts';

/** What a source page is, in the words of its `<title>`. */
export function pageTitle({ isAccount, name, dateText, heading }: SourceView): string {
  if (!isAccount) return heading;
  return `Account of a report by ${name}${dateText === '' ? '' : `, ${dateText}`}`;
}

/** The sentences that open a source page: whose words these are. */
export function opening({ isAccount, name, dateText, record }: SourceView): string {
  const date = dateText === '' ? '' : `, ${dateText}`;
  if (isAccount) {
    return `Our account of a report by ${name}${date}. Words in “ ” are ${possessive(name)} or those it quotes; all others are ours.`;
  }
  if (record.rights.basis === 'quotation') return `The words of ${name}${date}, for private use.`;
  return `The text in full${record.publisher === undefined ? '' : `, as published by ${name}`}${date}.`;
}

/** How we know something about a document. */
export function basisText(basis: 'stated' | 'inferred' | 'identified'): string {
  switch (basis) {
    case 'stated':
      return 'stated';
    case 'inferred':
      return 'inferred by us';
    case 'identified':
      return 'identified by us from outside the text';
    default:
      return basis satisfies never;
  }
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
