import type { Corpus } from '../corpus/corpus.ts';
import { nameInstead } from '../corpus/known-names.ts';
import type { Place, Problem } from '../corpus/problem.ts';
import { problem } from '../corpus/problem.ts';

/** Every id is used once, and every reference names something that exists. */
export function checkReferences(corpus: Corpus): Problem[] {
  return [...duplicates(corpus), ...unknown(corpus)];
}

interface Named {
  id: string;
  place: Place;
}

function duplicates(corpus: Corpus): Problem[] {
  const keys = corpus.sources.flatMap((source): Named[] => {
    const place = { file: source.file, line: 1, column: 1 };
    return [source.record.key, ...source.record.aliases].map((id) => ({ id, place }));
  });
  const placed = (
    list: readonly { id: string; was?: string[]; place: (...path: string[]) => Place }[],
  ): Named[] =>
    list.flatMap((item) =>
      [item.id, ...(item.was ?? [])].map((id) => ({ id, place: item.place('id') })),
    );
  // One space for everything that [@id] can name, so that a citation has one meaning.
  const citable = [
    ...placed(corpus.claims),
    ...placed(corpus.figures),
    ...placed(corpus.checks),
    ...placed(corpus.events),
    ...placed(corpus.silences),
    ...placed(corpus.terms),
    ...corpus.notes.flatMap((note) =>
      [note.id, ...note.was].map((id) => ({ id, place: note.place })),
    ),
  ];
  return [
    twice(keys, 'key'),
    twice(citable, 'id'),
    twice(placed(corpus.entities), 'entity id'),
    twice(placed(corpus.positions), 'position id'),
    twice(slugs(corpus.explainer), 'page'),
    twice(slugs(corpus.pages), 'page'),
  ].flat();
}

/** Names of pages, and those that they once had. */
function slugs(outlines: Corpus['pages']): Named[] {
  return [
    ...outlines.map(({ slug, file }) => ({ id: slug, place: { file, line: 1, column: 1 } })),
    ...outlines.flatMap(({ record, place }) =>
      record.was.map((id) => ({ id, place: place('was') })),
    ),
  ];
}

function twice(list: readonly Named[], what: string): Problem[] {
  const first = new Map<string, Place>();
  return list.flatMap(({ id, place }) => {
    const before = first.get(id);
    if (!before) {
      first.set(id, place);
      return [];
    }
    return [
      problem(
        'id/duplicate',
        place,
        `The ${what} “${id}” is used already in ${before.file}:${before.line}.`,
        'Ids are permanent: give the newer one another name.',
      ),
    ];
  });
}

function unknown(corpus: Corpus): Problem[] {
  const problems: Problem[] = [];
  const sources = new Set(corpus.sources.map((source) => source.record.key));
  const passages = new Set(
    corpus.sources.flatMap((source) =>
      source.passages.map((passage) => `${source.record.key}:${passage.n}`),
    ),
  );
  const need = (id: string, known: ReadonlySet<string>, what: string, place: Place): void => {
    if (known.has(id)) return;
    problems.push(
      problem(
        'id/unknown',
        place,
        `There is no ${what} “${id}”.`,
        nameInstead(id, known, corpus) ||
          `Known: ${[...known].slice(0, 6).join(', ') || 'none'}${known.size > 6 ? ', …' : ''}.`,
      ),
    );
  };
  const passage = (at: string, place: Place): void => need(at, passages, 'passage', place);
  const ids = (list: readonly { id: string }[]): Set<string> =>
    new Set(list.map((item) => item.id));
  const claims = ids(corpus.claims);
  const figures = ids(corpus.figures);
  const entities = ids(corpus.entities);

  for (const claim of corpus.claims) {
    claim.evidence.forEach((piece, index) => {
      passage(piece.at, claim.place('evidence', index, 'at'));
    });
    for (const id of claim.supersedes) need(id, claims, 'claim', claim.place('supersedes'));
    for (const id of claim.related) need(id, claims, 'claim', claim.place('related'));
  }
  for (const figure of corpus.figures)
    figure.reports.forEach((report, index) => {
      passage(report.at, figure.place('reports', index, 'at'));
    });
  for (const check of corpus.checks) {
    const terms = [
      ...(check.sum ?? []),
      ...(check.equals && 'figure' in check.equals ? [check.equals] : []),
    ];
    for (const term of terms) {
      need(term.figure, figures, 'figure', check.place('sum'));
      const figure = corpus.figures.find((candidate) => candidate.id === term.figure);
      if (figure)
        need(
          term.at,
          new Set(figure.reports.map((report) => report.at)),
          `report of “${figure.id}” in`,
          check.place('sum'),
        );
    }
    check.at.forEach((at, index) => {
      passage(at, check.place('at', index));
    });
  }
  for (const event of corpus.events) {
    event.at.forEach((at, index) => {
      passage(at, event.place('at', index));
    });
    event.resolves.forEach(({ at }, index) => {
      passage(at, event.place('resolves', index));
    });
  }
  for (const entity of corpus.entities)
    entity.roles.forEach(({ at }, index) => {
      passage(at, entity.place('roles', index));
    });
  for (const term of corpus.terms) {
    term.wordings.forEach((wording, index) => {
      wording.at.forEach((at) => {
        passage(at, term.place('wordings', index, 'at'));
      });
      for (const key of Object.keys(wording.counts))
        need(key, sources, 'source', term.place('wordings', index, 'counts'));
    });
  }
  for (const position of corpus.positions) {
    position.holders.forEach((holder, index) => {
      if (!holder.by.includes(' '))
        need(holder.by, entities, 'entity', position.place('holders', index, 'by'));
      for (const id of holder.claims)
        need(id, claims, 'claim', position.place('holders', index, 'claims'));
    });
  }
  for (const silence of corpus.silences) {
    for (const key of silence.sources) need(key, sources, 'source', silence.place('sources'));
    for (const id of silence.see) need(id, claims, 'claim', silence.place('see'));
  }
  for (const note of corpus.notes) {
    need(note.source, sources, 'source', note.place);
    if (sources.has(note.source)) passage(`${note.source}:${note.n}`, note.place);
  }
  for (const kind of ['uncited', 'unledgered', 'lead', 'omitted', 'added'] as const) {
    corpus.excuses[kind].forEach(({ at }, index) => {
      passage(at, corpus.excuses.place(kind, index, 'at'));
    });
  }
  const events = ids(corpus.events);
  const site = { file: 'content/site.yaml', line: 1, column: 1 };
  const { clock, home } = corpus.site;
  for (const id of clock?.events ?? []) need(id, events, 'event', site);
  if (home.claim !== undefined) need(home.claim, claims, 'claim', site);
  const doors = new Set([
    ...corpus.explainer.map(({ slug }) => slug),
    ...ids([...corpus.checks, ...corpus.silences]),
  ]);
  for (const id of home.doors) need(id, doors, 'page of the explainer, sum or silence', site);
  return problems;
}
