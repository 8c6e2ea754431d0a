/** A file of the site as a script that brings its text, to lie beside it: from disk a page can read no other kind. */
export function asScript(path: string, text: string): string {
  return `variorumFile(${JSON.stringify(path)},${JSON.stringify(text)})\n`;
}
