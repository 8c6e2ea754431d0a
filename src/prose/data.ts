import type { Corpus } from '../corpus/corpus.ts';
import { nameFinder } from '../corpus/names.ts';
import { type Behind, citedIn } from './behind.ts';
import { fields, type Ground, type Path, type ProseField } from './field.ts';
import { ofCheck, ofFigure } from './figures.ts';
import type { ProseKind } from './kinds.ts';

/** The prose of claims, notes, figures, checks, events, entities, terms, positions and silences. */
export function dataProse(corpus: Corpus, at: Behind): ProseField[] {
  return [
    ...corpus.claims.flatMap((claim) => ofClaim(claim, at)),
    ...corpus.notes.map((note) => ofNote(note, corpus, at)),
    ...corpus.figures.flatMap(ofFigure),
    ...corpus.checks.flatMap((check) => ofCheck(check, corpus, at)),
    ...ofEvents(corpus, at),
    ...ofEntities(corpus),
    ...corpus.terms.flatMap((term) => ofTerm(term, at)),
    ...corpus.positions.flatMap((position) => ofPosition(position, at)),
    ...corpus.silences.flatMap((silence) => ofSilence(silence, corpus, at)),
  ];
}

function ofClaim(claim: Corpus['claims'][number], at: Behind): ProseField[] {
  const { evidence, asOf, text, inRun } = claim;
  const field = fields(claim, {
    restsOn: () => at(claim.id),
    besides: () => [...evidence.map((piece) => piece.quote ?? ''), asOf ?? ''],
  });
  return [
    ...field('claim.text', text, 'text'),
    ...field('claim.inRun', inRun, 'inRun'),
    ...evidence.flatMap(({ by, at: passage }, index) =>
      by.flatMap((who, position) =>
        plainWords(
          'claim.evidence.by',
          who,
          fields(claim, { restsOn: () => [passage] }),
          'evidence',
          index,
          'by',
          position,
        ),
      ),
    ),
  ];
}

/** Somebody is an entity by its id, or plain words of ours. */
function plainWords(
  kind: ProseKind,
  who: string,
  field: ReturnType<typeof fields>,
  ...path: Path
): ProseField[] {
  return who.includes(' ') ? field(kind, who, ...path) : [];
}

function ofNote(note: Corpus['notes'][number], corpus: Corpus, at: Behind): ProseField {
  const { id, source, n, text, place } = note;
  const cited = citedIn(text);
  return {
    kind: 'note.text',
    owner: id,
    text,
    placeAt: () => place,
    restsOn: () => [...new Set([`${source}:${n}`, ...cited.flatMap(at)])],
    mayQuote: () =>
      corpus.sources
        .filter(({ record }) => record.key === source)
        .flatMap(({ passages }) => passages.map((passage) => `${source}:${passage.n}`)),
    cites: cited,
  };
}

function ofEvents({ events }: Corpus, at: Behind): ProseField[] {
  const days = events.flatMap(({ date, until }) => [date, until ?? '']);
  return events.flatMap((event) => {
    const field = fields(event, {
      restsOn: () => at(event.id),
      // Days are counted from other days, each of which is an event with a reason of its own.
      besides: () => days,
    });
    return [
      ...field('event.says', event.says, 'says'),
      ...field('event.why', event.why, 'why').map((why) => ({ ...why, reckons: true })),
    ];
  });
}

function ofEntities({ entities, sources }: Corpus): ProseField[] {
  return entities.flatMap((entity) => {
    const field = fields(entity, {
      restsOn: () => {
        const find = nameFinder([entity]);
        const naming = sources.flatMap(({ record, passages }) =>
          passages.filter(({ text }) => find(text).length > 0).map(({ n }) => `${record.key}:${n}`),
        );
        return [...new Set([...entity.roles.map(({ at }) => at), ...naming])];
      },
    });
    return [
      ...field('entity.office', entity.office, 'office'),
      ...field('entity.about', entity.about, 'about'),
    ];
  });
}

function ofTerm(term: Corpus['terms'][number], at: Behind): ProseField[] {
  const field = fields(term, {
    restsOn: () => at(term.id),
    besides: () =>
      term.wordings.flatMap(({ words, counts }) => [...words, Object.values(counts).join('; ')]),
  });
  return [
    ...field('term.thing', term.thing, 'thing'),
    ...field('term.house', term.house, 'house'),
    ...field('term.why', term.why, 'why'),
  ];
}

function ofPosition(position: Corpus['positions'][number], at: Behind): ProseField[] {
  const ground = (claims: readonly string[], days: readonly string[]): Ground => ({
    restsOn: () => [...new Set(claims.flatMap(at))],
    cites: claims,
    besides: () => days,
  });
  const { holders } = position;
  const all = fields(
    position,
    ground(
      holders.flatMap(({ claims }) => claims),
      holders.map(({ asOf }) => asOf),
    ),
  );
  return [
    ...all('position.question', position.question, 'question'),
    ...holders.flatMap(({ by, says, asOf, claims }, index) => {
      const one = fields(position, ground(claims, [asOf]));
      return [
        ...plainWords('position.holders.by', by, one, 'holders', index, 'by'),
        ...one('position.holders.says', says, 'holders', index, 'says'),
      ];
    }),
  ];
}

function ofSilence(
  silence: Corpus['silences'][number],
  { sources }: Corpus,
  at: Behind,
): ProseField[] {
  const passagesOf = (keys: readonly string[]) =>
    sources
      .filter(({ record }) => keys.includes(record.key))
      .flatMap(({ record, passages }) => passages.map(({ n }) => `${record.key}:${n}`));
  const field = fields(silence, {
    restsOn: () => [...new Set([...at(silence.id), ...passagesOf(silence.sources)])],
    cites: silence.see,
    besides: () => [`${silence.sources.length}; ${sources.length}`],
  });
  return [
    ...field('silence.question', silence.question, 'question'),
    ...field('silence.says', silence.says, 'says'),
    ...silence.except.flatMap((one, index) =>
      fields(silence, {
        restsOn: () => [...new Set([one.at, ...passagesOf([one.at.split(':')[0] ?? ''])])],
      })('silence.except.why', one.why, 'except', index, 'why'),
    ),
  ];
}
