import type { Compared } from './compare.ts';
import type { Proof } from './passage.ts';

const MOST = 8;

/** What came of comparing a reader's copy, in sentences. */
export function told(
  { lines, missing }: Compared,
  proofs: readonly Proof[],
  isKept: boolean,
): string {
  const wanted = proofs.reduce((sum, proof) => sum + proof.wanted, 0);
  const proved = proofs.reduce((sum, proof) => sum + proof.proved, 0);
  const all = lines.size + missing.length;
  const numbers = missing.slice(0, MOST).map((n) => `¶${n}`);
  const more = missing.length > MOST ? ` and ${missing.length - MOST} more` : '';
  return [
    `Your copy has ${lines.size} of ${all} passages as they were when our account was checked; they are shown here in its place.`,
    missing.length > 0
      ? `Missing or different: ${numbers.join(', ')}${more}; for these the account is shown.`
      : '',
    `Of the quotations in the account and its notes, ${proved} of ${wanted} stand in it letter for letter and are marked.`,
    isKept
      ? 'It is kept on this device only, until you remove it.'
      : 'This device keeps nothing: it is gone when you leave the page.',
  ]
    .filter(Boolean)
    .join(' ');
}
