/**
 * The form under which a word is compared: no case, no accents, no apostrophes, no possessive,
 * digits without separators of thousands. `Harbour’s` → `harbour`, `1,900` → `1900`, `Café` → `cafe`.
 */
export function fold(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s$/u, '')
    .replace(/['’ʼ]/gu, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return plain.replaceAll(',', '');
  return /^(?:\p{L}\.)+\p{L}?\.?$/u.test(plain) ? plain.replaceAll('.', '') : plain;
}
