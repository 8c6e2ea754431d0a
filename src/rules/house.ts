import type { Corpus } from '../corpus/corpus.ts';
import { type Place, type Problem, problem } from '../corpus/problem.ts';
import type { WrittenSentence } from '../render/explain/written.ts';
import { escapePattern } from '../text/escape.ts';
import { quotations } from '../text/quotations.ts';

/** A text in our own words and where it stands. */
interface OurText {
  text: string;
  placeAt: (offset: number) => Place;
}

const RULES = { time: 'house/time', verb: 'house/verb', word: 'house/word' } as const;

/** The house linter: words that site.yaml tells us to avoid, looked for in everything that is in our words, outside quotations. */
export function checkHouse(corpus: Corpus, written: readonly WrittenSentence[]): Problem[] {
  const avoid = corpus.site.house.avoid.flatMap(({ words, instead, rule }) =>
    words.map((word) => ({
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(word)}(?![\\p{L}\\p{N}])`, 'giu'),
      instead,
      rule: RULES[rule],
    })),
  );
  if (avoid.length === 0) return [];
  return ourTexts(corpus, written).flatMap(({ text, placeAt }) => {
    const ours = outsideQuotations(text);
    return avoid.flatMap(({ pattern, instead, rule }) =>
      [...ours.matchAll(pattern)].map((match) =>
        problem(
          rule,
          placeAt(match.index),
          `“${match[0]}” is not a house word here.`,
          `${instead}`,
        ),
      ),
    );
  });
}

function ourTexts(corpus: Corpus, written: readonly WrittenSentence[]): OurText[] {
  const at = (place: Place) => () => place;
  return [
    ...corpus.sources.flatMap((source) =>
      source.record.original
        ? source.passages
            .filter((passage) => passage.kind !== 'furniture')
            .map(({ text, placeAt }) => ({ text, placeAt }))
        : [],
    ),
    ...corpus.claims.flatMap((claim) => [
      { text: claim.text, placeAt: at(claim.place('text')) },
      { text: claim.inRun ?? '', placeAt: at(claim.place('inRun')) },
    ]),
    ...corpus.notes.map((note) => ({ text: note.text, placeAt: at(note.place) })),
    ...corpus.figures.flatMap((figure) =>
      figure.reports.map((report, index) => ({
        text: report.scope,
        placeAt: at(figure.place('reports', index, 'scope')),
      })),
    ),
    ...corpus.events.map((event) => ({ text: event.says, placeAt: at(event.place('says')) })),
    ...corpus.positions.flatMap((position) =>
      position.holders.map((holder, index) => ({
        text: holder.says,
        placeAt: at(position.place('holders', index, 'says')),
      })),
    ),
    ...corpus.silences.map((silence) => ({
      text: silence.says,
      placeAt: at(silence.place('says')),
    })),
    ...corpus.entities.map((entity) => ({
      text: entity.about ?? '',
      placeAt: at(entity.place('about')),
    })),
    ...written.map(({ text, place }) => ({ text, placeAt: at(place) })),
  ];
}

/** The text with citations and every “…” and ‘…’ blanked: others' words are theirs, and words in single marks are spoken of, not used. */
function outsideQuotations(text: string): string {
  let rest = text.replace(/\[@[^\]]*\]/g, (part) => ' '.repeat(part.length));
  for (const { start, end } of quotations(text).found)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest.replace(/‘[^’]*’(?![\p{L}])/gu, (part) => ' '.repeat(part.length));
}
