/** Characters that would move, hide or turn around what a terminal shows: controls, and marks of direction. */
const HIDDEN = /[\p{Cc}\p{Bidi_Control}]/gu;

/** One line of untrusted text so that a terminal shows all of it: hidden characters as `\u{202e}`. */
export function shown(line: string): string {
  return line.replace(HIDDEN, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
