import { editDistance } from '../../text/nearest-word.ts';
import type { Token } from '../words/token.ts';

/** Folded form → the word as it is mostly printed, and in how many records it stands. */
export type Vocabulary = Map<string, { shown: string; count: number }>;

/** Adds the words of one text to a vocabulary; each counts once. */
export function addWords(vocabulary: Vocabulary, list: readonly Token[], text: string): void {
  const seen = new Set<string>();
  for (const { form, start, end } of list) {
    if (seen.has(form) || form.startsWith('-')) continue;
    seen.add(form);
    const known = vocabulary.get(form);
    if (known) known.count += 1;
    else vocabulary.set(form, { shown: shownAs(text.slice(start, end)), count: 1 });
  }
}

/** Adds words that were counted, of records that come later. */
export function addCounted(
  vocabulary: Vocabulary,
  words: readonly (readonly [form: string, shown: string, count: number])[],
): void {
  for (const [form, shown, count] of words) {
    const known = vocabulary.get(form);
    if (known) known.count += count;
    else vocabulary.set(form, { shown, count });
  }
}

/** A word as it is offered: no possessive, nothing of the end of a line in it. */
function shownAs(word: string): string {
  return word.replace(/['’ʼ]s$/u, '').replace(/(?:[-‐‑¬]\s|\u00AD)/g, '');
}

/** Letters from which on a word that differs by one from a single word of the site is surely that one. */
const SURE = 5;

/** The word of the site that a word which occurs nowhere surely is: one letter away, and no other as near. */
export function surelyMeant(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < SURE || /\d/.test(word)) return;
  const near = [...vocabulary].filter(
    ([form]) => Math.abs(form.length - word.length) <= 1 && editDistance(word, form) <= 1,
  );
  return near.length === 1 ? near[0]?.[1].shown : undefined;
}

/** Words of the site that are spelled most like a word that occurs nowhere, nearest first, at most three. */
export function suggest(word: string, vocabulary: Vocabulary): string[] {
  const most = word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
  const near: { shown: string; distance: number; count: number }[] = [];
  for (const [form, { shown, count }] of vocabulary) {
    if (form.length < 3 || Math.abs(form.length - word.length) > most) continue;
    const distance = editDistance(word, form) + (form[0] === word[0] ? 0 : 0.5);
    if (distance <= most) near.push({ shown, distance, count });
  }
  return near
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.shown < b.shown ? -1 : 1))
    .slice(0, 3)
    .map((one) => one.shown);
}
