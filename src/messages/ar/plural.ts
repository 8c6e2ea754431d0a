/** All six forms: a message of Arabic that lacks one does not compile. */
export type SixForms = Record<Intl.LDMLPluralRule, string>;

/** A noun counted in Arabic: none, one and two of it as words, then the plural for 3 to 10, the accusative from 11, the singular for hundreds. */
export function counted(
  zero: string,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
): SixForms {
  return { zero, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` };
}
