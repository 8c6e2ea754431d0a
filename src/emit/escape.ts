/** A text as Markdown that says exactly that text: signs that Markdown reads are escaped, line breaks are spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&|~]/g, (sign) => `\\${sign}`)
    .replace(
      /^(\s*)([#+\-=]|\d+[.)])/,
      (_all, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
}
