import type { Messages } from '../../messages/en/en.ts';
import type { Compared } from './compare.ts';
import type { Proof } from './passage.ts';

const MOST = 8;

/** What came of comparing a reader's copy, in sentences. */
export function told(
  { lines, missing }: Compared,
  proofs: readonly Proof[],
  isKept: boolean,
  say: Messages['scripts'],
): string {
  const wanted = proofs.reduce((sum, proof) => sum + proof.wanted, 0);
  const proved = proofs.reduce((sum, proof) => sum + proof.proved, 0);
  const places = missing.slice(0, MOST).map((n) => `¶${n}`);
  const more = missing.length - places.length;
  return [
    say.has({ found: lines.size, all: lines.size + missing.length }),
    missing.length > 0 ? say.missing({ places, more }) : '',
    say.proved({ found: proved, all: wanted }),
    isKept ? say.kept : say.keptNowhere,
  ]
    .filter(Boolean)
    .join(' ');
}
