/** Languages whose usual script runs from right to left, and scripts that do in any language. */
const LANGUAGES =
  /^(?:ar|arc|az-arab|ckb|dv|fa|glk|he|iw|ku-arab|ks|lrc|mzn|nqo|pnb|ps|sd|syr|ug|ur|yi|ji)(?:-|$)/i;
const SCRIPTS = /-(?:arab|hebr|syrc|thaa|nkoo|adlm|rohg|mand|samr)(?:-|$)/i;

/** In which direction a language is written, by its BCP 47 tag: `ar`, `az-Arab`, `ur-Latn`. */
export function direction(tag: string): 'ltr' | 'rtl' {
  if (SCRIPTS.test(tag)) return 'rtl';
  return LANGUAGES.test(tag) && !/-latn(?:-|$)/i.test(tag) ? 'rtl' : 'ltr';
}
