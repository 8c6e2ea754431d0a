/** Words of a text, in small letters, without signs. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** How many words of a text stand in another in the same order: the length of their longest common subsequence (Myers, O(ND)). */
export function keptInOrder(want: readonly string[], got: readonly string[]): number {
  const most = want.length + got.length;
  const reach = new Int32Array(2 * most + 2);
  const at = (k: number): number => reach[most + k] ?? 0;
  for (let edits = 0; edits <= most; edits += 1) {
    for (let k = -edits; k <= edits; k += 2) {
      let x = k === -edits || (k !== edits && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
      while (x < want.length && x - k < got.length && want[x] === got[x - k]) x += 1;
      reach[most + k] = x;
      if (x >= want.length && x - k >= got.length) return (most - edits) / 2;
    }
  }
  return 0;
}
