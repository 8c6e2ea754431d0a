import { quotations } from './quotations.ts';

/** A text cut where it quotes, “…”, words that have a language of their own; the pieces joined are the text. */
export function byLanguage(
  text: string,
  languageOf: (words: string) => string | undefined,
): { text: string; lang: string | undefined }[] {
  const pieces: { text: string; lang: string | undefined }[] = [];
  let from = 0;
  const add = (end: number, lang?: string): void => {
    if (end > from) pieces.push({ text: text.slice(from, end), lang });
    from = end;
  };
  for (const { start, end, words } of quotations(text).found) {
    const lang = languageOf(words);
    if (lang === undefined) continue;
    add(start);
    add(end, lang);
  }
  add(text.length);
  return pieces;
}
