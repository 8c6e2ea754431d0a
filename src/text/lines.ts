/** The passages of an original text: its non-empty lines, trimmed, in order. Passage N is line N. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
