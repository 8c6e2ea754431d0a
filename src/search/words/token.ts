import { fold } from './fold.ts';
import { digits, makesNumber } from './numeral.ts';
import { normal, stem } from './stem.ts';

/** A word of a text. A compound (`42-day`, `we’ll`) gives its parts and, over them, itself in one (`42day`, span 2). */
export interface Token {
  /** As compared exactly: see `fold`. */
  form: string;
  /** One spelling for numbers and variants: see `normal`. */
  normal: string;
  stem: string;
  /** `[start, end)` in UTF-16 units of the text. */
  start: number;
  end: number;
  /** Place among the words of the text, and how many of them it covers. */
  at: number;
  span: number;
  /** Number of the sentence it stands in. */
  sentence: number;
}

const WORD =
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const JOINT = /^[-‐‑–'’ʼ]$/u;
/** What English runs together with the word before it; a possessive is left to `fold`. */
const CONTRACTION = /^(?<host>[\p{L}\p{M}]+)['’ʼ](?<clitic>ll|re|ve|d|m)$/iu;
const SENTENCE_END = /[.!?…]["”’»)\]]*\s+["“‘«([]?[\p{Lu}\p{N}]/u;
const SHORT_FORM =
  /(?:\b\p{L}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sgt|Lt|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.$/u;

/** Forms of words that were read before, for whoever reads many texts in one language. */
export type Known = Map<string, Pick<Token, 'form' | 'normal' | 'stem'>>;

/** The words of a text in order; a compound stands right after the last of its parts. */
export function tokens(text: string, language: string, known: Known = new Map()): Token[] {
  const list: Token[] = [];
  const read = (word: string) => {
    const forms = known.get(word) ?? formsOf(word, language);
    known.set(word, forms);
    return forms;
  };
  let at = 0;
  let sentence = 0;
  let before = 0;
  let compound:
    | { start: number; form: string; at: number; number?: string | undefined }
    | undefined;
  for (const { word, start } of words(text, language)) {
    const gap = text.slice(before, start);
    const end = start + word.length;
    if (isSentenceEnd(text, before, gap, start)) sentence += 1;
    const forms = read(word);
    const { form } = forms;
    if (form !== '') list.push({ ...forms, start, end, at, span: 1, sentence });
    if (compound && isJoined(gap, compound.form, form)) {
      compound.form += form;
      // What follows a number of several words is joined to its digits: `forty-two-day` is `42-day`.
      const { number } = compound;
      compound.number = digits(compound.form) ?? (number && number + forms.normal);
      const joined = compound.number ?? compound.form;
      const whole = { ...read(joined), form: compound.form, start: compound.start, end };
      if (joined !== '')
        list.push({ ...whole, at: compound.at, span: at - compound.at + 1, sentence });
    } else compound = { start, form, at };
    at += 1;
    before = end;
  }
  return list;
}

function isJoined(gap: string, before: string, form: string): boolean {
  return JOINT.test(gap) || (gap === ' ' && makesNumber(before, form));
}

function formsOf(word: string, language: string): Pick<Token, 'form' | 'normal' | 'stem'> {
  const form = fold(word);
  const one = normal(form);
  return { form, normal: one, stem: stem(one, language) };
}

function words(text: string, language: string): { word: string; start: number }[] {
  const found = [...text.matchAll(WORD)].flatMap((m) => apart(m[0], m.index));
  if (!UNSPACED.test(text)) return found;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return found.flatMap(({ word, start }) =>
    UNSPACED.test(word)
      ? [...segmenter.segment(word)].map((s) => ({ word: s.segment, start: start + s.index }))
      : [{ word, start }],
  );
}

/** A word at its place, or the two that a contraction is made of. */
function apart(word: string, start: number): { word: string; start: number }[] {
  const { host, clitic } = CONTRACTION.exec(word)?.groups ?? {};
  if (host === undefined || clitic === undefined) return [{ word, start }];
  return [
    { word: host, start },
    { word: clitic, start: start + word.length - clitic.length },
  ];
}

function isSentenceEnd(text: string, before: number, gap: string, start: number): boolean {
  if (!/[.!?…]/.test(gap) || start >= text.length) return false;
  const next = String.fromCodePoint(text.codePointAt(start) ?? 32);
  if (!SENTENCE_END.test(gap + next)) return false;
  return !(gap.startsWith('.') && SHORT_FORM.test(text.slice(Math.max(0, before - 6), before + 1)));
}
