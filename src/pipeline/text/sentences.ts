/** Words that end in a full stop and do not end a sentence. */
const ABBREVIATION = /(?:^|[\s(“‘])(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|No|vs|cf|e\.g|i\.e|[A-Z])\.$/;
const END = /[.!?][”’")\]]*(?=\s+[“‘"([]?[\p{Lu}\p{N}])/gu;

/** Offsets at which a sentence ends inside a text, the last one not counted. Our prose only: a source is cited by passage, never by sentence. */
export function sentenceEnds(text: string): number[] {
  return [...text.matchAll(END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !ABBREVIATION.test(text.slice(0, end)));
}
