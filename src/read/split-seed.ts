import { splitFrontMatter } from './front-matter.ts';

/** What was cut in a seed, or marked as a heading. */
export type Cut =
  | { is: 'list'; n: string; into: string[] }
  | { is: 'heading'; n: string; words: string };

/** A seed with its lists cut and its headings marked. Nothing of its words is changed. */
export interface Split {
  text: string;
  cuts: Cut[];
}

/** Signs of list items, each with the sign that comes as the `index`th, from 0. */
const STYLES: readonly [pattern: RegExp, sign: (index: number) => string][] = [
  [/\(\d{1,2}\)/g, (index) => `(${index + 1})`],
  [/\d{1,2}\./g, (index) => `${index + 1}.`],
  [/\d{1,2}\)/g, (index) => `${index + 1})`],
  [/\([a-z]\)/g, (index) => `(${letter(index)})`],
  [/[a-z]\)/g, (index) => `${letter(index)})`],
  [/[•▪◦]/g, () => '•'],
];
const KIND = /^\[[a-z]+\]/;
/** “4.1. Powers”, “§ 12 Fees”, “POWERS OF THE COUNCIL”: a few words that end in no mark. */
const HEADING =
  /^(?:(?:\d+(?:\.\d+)*\.?|§ ?\d+\w?|[IVXLC]+\.)\s+\p{Lu}[^.;:!?]{1,80}|[\p{Lu}\p{N} ,'’-]{4,80})$/u;
const MOST_WORDS = 12;

/**
 * Cuts passages whose items run together, “… may 1. appoint … 2. dismiss …”, into a passage an item, and marks short numbered lines as
 * headings. The first part keeps the number, the others become ¶12a, ¶12b, so that no address moves. `only` names one passage.
 */
export function splitSeed(seed: string, only?: string): Split {
  const { body } = splitFrontMatter(seed);
  const head = seed.slice(0, seed.length - body.length);
  const passages = body.split(/^(?=¶)/m);
  const taken = new Set(passages.map((one) => /^¶(\w+)/.exec(one)?.[1] ?? ''));
  const cuts: Cut[] = [];
  const made = passages.map((passage, index) => {
    const [, n = '', rest = ''] = /^¶(\d+)[ \t]+([\s\S]*)$/.exec(passage) ?? [];
    if (n === '' || (only !== undefined && n !== only) || KIND.test(rest)) return passage;
    const words = rest.trim().replace(/\s+/g, ' ');
    const isLast = index === passages.length - 1;
    if (!isLast && HEADING.test(words) && words.split(' ').length <= MOST_WORDS) {
      cuts.push({ is: 'heading', n, words });
      return `¶${n} [subheading] ${rest}`;
    }
    const parts = itemsOf(rest.trimEnd());
    const into = [n, ...parts.slice(1).map((_, at) => `${n}${letter(at)}`)];
    if (parts.length < 2 || parts.length > 27 || into.slice(1).some((one) => taken.has(one)))
      return passage;
    cuts.push({ is: 'list', n, into });
    const end = rest.slice(rest.trimEnd().length);
    return parts.map((part, at) => `¶${into[at]} ${part}`).join('\n\n') + end;
  });
  return { text: head + made.join(''), cuts };
}

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

/** The words before a list and each of its items; one part where there is no list. Of several lists in each other the outermost is cut. */
function itemsOf(text: string): string[] {
  const [first] = STYLES.flatMap(([pattern, sign]) => {
    const starts: number[] = [];
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const isSign =
        (index === 0 || /\s/.test(text[index - 1] ?? '')) &&
        /\s/.test(text[index + found.length] ?? '');
      const isNext = found === sign(starts.length) || (sign(0) === '•' && /[•▪◦]/.test(found));
      if (isSign && isNext) starts.push(index);
    }
    return starts.length > 1 ? [starts] : [];
  }).toSorted(([a = 0], [b = 0]) => a - b);
  if (!first) return [text];
  const edges = [...(first[0] === 0 ? [] : [0]), ...first, text.length];
  return edges.slice(0, -1).map((start, at) => text.slice(start, edges[at + 1]).trim());
}
