import type { Verdict } from '../model/figure.ts';

/** A verdict in words. */
export function verdictText(verdict: Verdict): string {
  switch (verdict) {
    case 'adds-up':
      return 'adds up';
    case 'does-not-add-up':
      return 'does not add up';
    case 'not-comparable':
      return 'not comparable';
    default:
      return verdict satisfies never;
  }
}
