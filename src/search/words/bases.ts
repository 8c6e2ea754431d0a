const HANGUL = /^[가-힣]+$/;
/** What Korean hangs on a noun, the longest first. */
const PARTICLES =
  /(?:에게서|으로서|으로써|이라도|까지|부터|에서|에게|한테|처럼|보다|마다|조차|밖에|이나|이며|이고|이다|하고|라도|으로|들이|들은|들을|들의|은|는|이|가|을|를|에|께|와|과|의|로|도|만|나|들|여|야)$/;
/** What Hebrew runs together with the word after it: and, the, in, to, from, that, as. */
const PREFIXED = /^(?:ו?(?:כש|מה|שה|[הבלמשכ])|ו)(?=\p{Script=Hebrew}{3})/u;

/**
 * Forms without what a language writes together with other words and no stemmer takes away: every beginning of a Korean word
 * from two syllables on, and one syllable before a particle; a Hebrew word without its prefix.
 */
export function basesOf(form: string): string[] {
  if (HANGUL.test(form)) {
    const beginnings = [...form].map((_, at) => form.slice(0, at)).filter((one) => one.length > 1);
    return [...beginnings, ...withoutParticle(form)];
  }
  const bare = form.replace(PREFIXED, '');
  return bare === form ? [] : [bare];
}

/** A Korean word that is typed with its particle, without it. */
export function withoutParticle(form: string): string[] {
  const bare = HANGUL.test(form) ? form.replace(PARTICLES, '') : form;
  return bare === form || bare === '' ? [] : [bare];
}

/** The names that one in CamelCase is made of. */
export function namesInside(word: string): string[] {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length === 1 ? [] : parts.filter((part) => /\p{L}{2}/u.test(part));
}
