/** Height of letters in a picture, in its own units; what is drawn 600 wide is shown 576 to 672 px wide. */
const SIZE = 13;
const SLIM = new Set("iljtfrI.,:;'’‘“”|!()[] ¶-");
const BROAD = new Set('mwMW@%—…½');

/** Width of words in a picture, estimated on the broad side, because the reader's face is not known. */
export function widthOf(words: string): number {
  const ems = [...words].reduce((sum, letter) => {
    if (SLIM.has(letter)) return sum + 0.37;
    if (BROAD.has(letter)) return sum + 0.92;
    return sum + (/[A-Z]/.test(letter) ? 0.68 : 0.57);
  }, 0);
  return ems * SIZE;
}

/** Breaks words into lines that fit a width, never at a no-break space; a word that is longer stands alone on its line. */
export function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same lines, as even as can be: no line is left with a single word if the others can spare one. */
export function balanced(words: string, width: number): string[] {
  const lines = wrap(words, width);
  for (let narrower = width - 6; narrower > width / 2; narrower -= 6) {
    const tried = wrap(words, narrower);
    if (tried.length > lines.length || tried.some((line) => widthOf(line) > narrower)) break;
    lines.splice(0, lines.length, ...tried);
  }
  return lines;
}
