import { anchor, type Range } from '../text/anchor.ts';
import type { Proposal } from '../text/nearest.ts';
import type { Texts } from './texts.ts';

/** As what exact words are to be pasted: a note, evidence of a claim, or a citation in prose. */
export const QUOTE_FORMS = ['evidence', 'note', 'cite'] as const;
export type QuoteForm = (typeof QUOTE_FORMS)[number];

/** What became of the wish to quote. `line` is ready to paste. */
export type Quote =
  | { status: 'ok'; line: string; words: string; isOriginal: boolean }
  | { status: 'stale'; nearest: Proposal }
  | { status: 'lost' }
  | { status: 'unknown' };

/**
 * The exact words of a passage as a line to paste, with the least context that makes them unique. `wanted` may differ in what
 * folding evens out; '' cites the passage as a whole. Words are the original's where it is at hand, else the account's.
 */
export function quote(at: string, wanted: string, form: QuoteForm, texts: Texts): Quote {
  const found = texts.get(at);
  if (!found) return { status: 'unknown' };
  const text = found.original ?? found.account;
  const isOriginal = found.original !== undefined;
  if (wanted === '')
    return { status: 'ok', line: printed(at, '', {}, form), words: '', isOriginal };
  const anchored = anchor(text, { exact: wanted });
  if (anchored.status === 'stale' || anchored.status === 'lost') return anchored;
  const [first] = anchored.status === 'ok' ? [anchored.range] : anchored.ranges;
  if (!first) return { status: 'lost' };
  const words = text.slice(first.start, first.end);
  const context = anchored.status === 'ok' ? {} : contextOf(text, first, words);
  return { status: 'ok', line: printed(at, words, context, form), words, isOriginal };
}

interface Context {
  before?: string;
  after?: string;
}

/** As few words before or after as single the place out. */
function contextOf(text: string, { start, end }: Range, exact: string): Context {
  const before = text.slice(0, start).trimEnd().split(/\s+/);
  const after = text.slice(end).trimStart().split(/\s+/);
  for (let count = 1; count <= Math.max(before.length, after.length); count += 1) {
    const choices: Context[] = [
      { after: after.slice(0, count).join(' ') },
      { before: before.slice(-count).join(' ') },
    ];
    for (const context of choices)
      if (anchor(text, { exact, ...context }).status === 'ok') return context;
  }
  return { before: before.join(' '), after: after.join(' ') };
}

function printed(at: string, words: string, { before, after }: Context, form: QuoteForm): string {
  const [, n = ''] = at.split(':');
  switch (form) {
    case 'evidence': {
      const fields = Object.entries({ at, quote: words, before, after })
        .filter(([, value]) => value)
        .map(([key, value]) => `${key}: ${yaml(value ?? '')}`);
      return `    - { ${fields.join(', ')} }`;
    }
    case 'note': {
      const fields = Object.entries({ on: words, before, after })
        .filter(([, value]) => value)
        .map(([key, value]) => ` ${key}="${(value ?? '').replaceAll('"', '&quot;')}"`);
      return `<Note id="" at="${n}"${fields.join('')}>\n…\n</Note>`;
    }
    case 'cite':
      return words === '' ? `[@${at}]` : `“${words}” [@${at}]`;
    default:
      return form satisfies never;
  }
}

/** A YAML scalar in single quotes, which need nothing but themselves escaped. */
function yaml(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
