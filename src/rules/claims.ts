import type { Corpus } from '../corpus/corpus.ts';
import { namesInSmall } from '../corpus/names.ts';
import type { Problem } from '../corpus/problem.ts';
import { problem } from '../corpus/problem.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { sentenceEnds } from '../text/sentences.ts';
import { wordCount } from '../text/words.ts';

const NOTE_WORDS = 45;
const NOTES_PER_PASSAGE = 2;

/** The shape of claims beyond what a schema can say: evidence, voice, one sentence. */
export function checkClaims(corpus: Corpus): Problem[] {
  const signs = corpus.sources.map(({ record }) => record.sign ?? record.key);
  const names = namesInSmall(signs, corpus.entities);
  return corpus.claims.flatMap((claim) => {
    const problems: Problem[] = [];
    if (claim.evidence.length === 0)
      problems.push(
        problem(
          'claim/evidence',
          claim.place('evidence'),
          `“${claim.id}” has no evidence.`,
          'Name a passage that says it, with exact words.',
        ),
      );
    else if (claim.evidence.every((piece) => piece.direction === 'contradicts'))
      problems.push(
        problem(
          'claim/evidence',
          claim.place('evidence'),
          `Nothing supports “${claim.id}”.`,
          'Add the passage that says it, or turn the claim round.',
        ),
      );
    claim.evidence.forEach((piece, index) => {
      if (piece.voice === 'attributed' && piece.by.length === 0)
        problems.push(
          problem(
            'claim/voice',
            claim.place('evidence', index),
            'Attributed evidence names nobody.',
            'Add by: [speaker, who relays].',
          ),
        );
      if (piece.voice === 'outlet' && piece.by.length > 0)
        problems.push(
          problem(
            'claim/voice',
            claim.place('evidence', index, 'by'),
            'Evidence in the outlet’s own voice names a speaker.',
            'Write voice: attributed, or take by away.',
          ),
        );
    });
    if (!/[.!?][”’)]*$/.test(claim.text) || sentenceEnds(claim.text, names).length > 0)
      problems.push(
        problem(
          'claim/tense',
          claim.place('text'),
          `“${claim.id}” is not one sentence.`,
          'A claim is one checkable proposition that ends with a full stop.',
        ),
      );
    return problems;
  });
}

/** Facets of claims, figures, events and silences, and their values, are declared in site.yaml. */
export function checkFacets(corpus: Corpus): Problem[] {
  const facets = new Map(
    corpus.site.facets.map((facet) => [facet.id, facet.values.map((value) => value.id)]),
  );
  return [...corpus.claims, ...corpus.figures, ...corpus.events, ...corpus.silences].flatMap(
    (item) =>
      Object.entries(item.facets).flatMap(([facet, value]) => {
        const place = item.place('facets', facet);
        const known = facets.get(facet);
        if (!known)
          return [
            problem(
              'claim/facet',
              place,
              `There is no facet “${facet}”.`,
              `Declared: ${[...facets.keys()].join(', ') || 'none'}.`,
            ),
          ];
        return [value]
          .flat()
          .filter((one) => !known.includes(one))
          .map((one) =>
            problem(
              'claim/facet',
              place,
              `“${one}” is not a value of ${facet}.`,
              `Did you mean “${nearestWord(one, known) ?? known.join('”, “')}”?`,
            ),
          );
      }),
  );
}

/** Notes are short and few. */
export function checkNotes(corpus: Corpus): Problem[] {
  const perPassage = Map.groupBy(corpus.notes, (note) => `${note.source}:${note.n}`);
  return [
    ...corpus.notes.flatMap((note) => {
      const count = wordCount(note.text.replace(/\[@[^\]]*\]/g, ''));
      return count > NOTE_WORDS
        ? [
            problem(
              'note/length',
              note.place,
              `“${note.id}” has ${count} words.`,
              `A note has at most ${NOTE_WORDS}: say the one thing the reader needs.`,
            ),
          ]
        : [];
    }),
    ...[...perPassage].flatMap(([at, notes]) =>
      notes
        .slice(NOTES_PER_PASSAGE)
        .map((note) =>
          problem(
            'note/length',
            note.place,
            `${at} has ${notes.length} notes.`,
            'Keep the two that a reader needs most.',
          ),
        ),
    ),
  ];
}
