import { type Made, makeEdition } from '../src/compile/make-edition.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import type { Problem } from '../src/corpus/problem.ts';
import { readCorpus } from '../src/read/corpus.ts';

/** A seed about a ferry: front matter, with more lines in it if wanted, and a body that begins on line 6 (7 with one more line). */
export function seed(body: string, more = '', key = 'ferry'): string {
  return `---\nkey: ${key}\ntitle: The ferry\nrights: { holder: Us, basis: own }\n${more}---\n${body}`;
}

/** Four passages on the ferry, with numbers, names, a quotation and a weekday. */
export const FERRY = seed(`¶1 [headline] The ferry is back

¶2 The ferry sails every 20 minutes from Monday, Ines Okafor said.

¶3 {needs: ¶4} It carries 180 people, “more than ever before”, she said.

¶4 The licence is for 150 people, the port office wrote.
`);

/** Another source on the same ferry. */
export const GUIDE = seed(
  `¶1 [headline] Getting over the water

¶2 A boat leaves every 20 minutes and may take 150 people.

¶3 The skipper promises room, “more than ever before”.
`,
  'sign: Guide\norigins: { timetable: [2] }\n',
  'guide',
);

/** Reads files of a corpus given as text. */
export function read(files: Record<string, string>): { corpus: Corpus; problems: Problem[] } {
  return readCorpus(new Map(Object.entries(files)));
}

/** The corpus of both seeds and the files given, which must be without problems of reading. */
export function corpusOf(files: Record<string, string> = {}): Corpus {
  const { corpus, problems } = read({
    'seeds/ferry.md': FERRY,
    'seeds/guide.md': GUIDE,
    ...files,
  });
  if (problems.length > 0) throw new Error(places(problems).join('\n'));
  return corpus;
}

/** The edition of such a corpus; every quotation counts as seen. */
export function madeOf(files: Record<string, string> = {}): Made & { corpus: Corpus } {
  const corpus = corpusOf(files);
  return { corpus, ...makeEdition(corpus, () => 'ok', { ok: 0, attested: 0, unchecked: 0 }) };
}

/** `file:line:column rule message` of each problem. */
export function places(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  );
}

/** Front matter of an outline; its body begins on line 4. */
export function outline(body: string): string {
  return `---\ntitle: The crossing\n---\n${body}`;
}
