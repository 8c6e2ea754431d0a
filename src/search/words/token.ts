import { APOSTROPHES } from '../../text/letters.ts';
import { datesIn } from './dates.ts';
import { type Forms, formsIn, type Lexicon, makeLexicon, monthsIn } from './lexicon.ts';
import { digits, makesNumber } from './numeral.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A word of a text. A compound (`42-day`, `we’ll`) gives its parts and, over them, itself in one (`42day`, span 2); so does a day. */
export interface Token extends Forms {
  /** `[start, end)` in UTF-16 units of the text. */
  start: number;
  end: number;
  /** Place among the words of the text, and how many of them it covers. */
  at: number;
  span: number;
  /** Number of the sentence it stands in. */
  sentence: number;
  /** Of a word that is looked for: its stems in all languages of the texts. */
  stems?: readonly string[];
}

/** What joins two words into one besides themselves: a hyphen, an apostrophe, a quotation mark, `&`. */
const JOINT = new RegExp(`^[-‐‑–¬_&+·⁄"“”«»״${APOSTROPHES}]$`, 'u');
/** A word broken at the end of a line. */
const BROKEN = /^(?:[-‐‑]|¬)\s$/u;
const SENTENCE_END = /[.!?…]["”’»)\]]*\s+["“‘«([]?[\p{Lu}\p{Lo}\p{N}]/u;
/** Full stops of scripts that have one of their own. */
const STOP = /[。！？｡।॥۔؟။៕]/u;
const SHORT_FORM =
  /(?:\b\p{L}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sgt|Lt|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.$/u;

/** The words of a text in order; a compound stands right after the last of its parts, a day after the last word. */
export function tokens(text: string, language: string, lexicon = makeLexicon()): Token[] {
  const list: Token[] = [];
  const read = formsIn(language, lexicon);
  let at = 0;
  let sentence = 0;
  let before = 0;
  let compound:
    | { start: number; form: string; at: number; number?: string | undefined }
    | undefined;
  for (const piece of piecesOf(text)) {
    const { word, start, end } = piece;
    const gap = text.slice(before, start);
    if (isSentenceEnd(text, before, gap, start)) sentence += 1;
    const forms = read(word);
    const { form } = forms.form === '' && piece.joint === '' ? { form: word } : forms;
    if (form !== '') list.push({ ...forms, form, start, end, at, span: 1, sentence });
    const joint = compound && jointOf(gap, piece, compound.form, form);
    if (compound && joint !== undefined) {
      compound.form += joint + form;
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
  return [...list, ...days(text, language, lexicon, list)];
}

/** The days that a text names, each over all its words. */
function days(text: string, language: string, lexicon: Lexicon, list: readonly Token[]): Token[] {
  return datesIn(text, () => monthsIn(language, lexicon)).flatMap((date): Token[] => {
    const words = list.filter(({ start, end }) => start >= date.start && end <= date.end);
    const [first, last] = [words[0], words.findLast((word) => word.span === 1)];
    const [form = ''] = date.forms;
    if (!first || !last) return [];
    return [
      {
        ...{ form, normal: form, stem: form, also: [...date.forms.slice(1), ...date.days] },
        ...{ start: date.start, end: date.end, sentence: first.sentence },
        ...{ at: first.at, span: last.at - first.at + 1 },
      },
    ];
  });
}

/** What stands between the parts of a compound in its form, mostly nothing; undefined where two words are none. */
function jointOf(gap: string, piece: Piece, before: string, form: string): string | undefined {
  if (piece.joint !== undefined) return piece.joint;
  const isNumber = /\d$/.test(before) && /^\d/.test(form);
  if (isNumber && /^[./]$/.test(gap)) return gap;
  if (JOINT.test(gap)) return '';
  if (BROKEN.test(gap) && /\p{L}$/u.test(before) && /^\p{Ll}/u.test(piece.word)) return '';
  const isGrouped = /^[ \u00A0\u2009\u202F]$/.test(gap) && makesNumber(before, form);
  return isGrouped ? '' : undefined;
}

function isSentenceEnd(text: string, before: number, gap: string, start: number): boolean {
  if (STOP.test(gap)) return start < text.length;
  if (!/[.!?…]/.test(gap) || start >= text.length) return false;
  const next = String.fromCodePoint(text.codePointAt(start) ?? 32);
  if (!SENTENCE_END.test(gap + next)) return false;
  return !(gap.startsWith('.') && SHORT_FORM.test(text.slice(Math.max(0, before - 6), before + 1)));
}
