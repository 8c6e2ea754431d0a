import { address } from '../corpus/address.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { messagesOf } from '../messages/messages.ts';
import type { Certainty } from './claims.ts';
import type {
  EntityView,
  EventView,
  FigureView,
  PositionView,
  SilenceView,
  TermView,
} from './data-view.ts';
import { pageShowing } from './shown-on.ts';
import type { SourceView } from './source-view.ts';

function lists(value: Record<string, string | string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(value).map(([facet, values]) => [facet, [values].flat()]),
  );
}

/** Views of the ledger of figures. */
export function figureViews(corpus: Corpus, certainty: Certainty): FigureView[] {
  return corpus.figures.map((figure) => ({
    id: figure.id,
    what: figure.what,
    unit: figure.unit,
    facets: lists(figure.facets),
    reports: figure.reports.map((report, index) => {
      const [source = '', passage = ''] = report.at.split(':');
      return {
        source,
        passage,
        value: report.value,
        quote: report.quote,
        asOf: report.asOf ?? '',
        scope: report.scope,
        qualifier: report.qualifier ?? '',
        check: certainty(`figure:${figure.id}:${index}`),
      };
    }),
    address: address.figure(figure.id),
  }));
}

/** Views of events, in the order of their dates. */
export function eventViews(corpus: Corpus): EventView[] {
  const { format } = messagesOf(corpus.site.language);
  return corpus.events
    .map((event) => ({
      id: event.id,
      date: event.date,
      until: event.until ?? '',
      dateText: format.range(event.date, event.until ?? event.date),
      basis: event.basis,
      says: event.says,
      at: event.at,
      why: event.why ?? '',
      planned: event.planned,
      facets: lists(event.facets),
      address: address.event(event.id),
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Views of entities with the passages that name them; private persons have none. */
export function entityViews(corpus: Corpus, sources: readonly SourceView[]): EntityView[] {
  const passages = new Map<string, string[]>();
  for (const source of sources) {
    for (const passage of source.passages) {
      for (const id of passage.facts.entities)
        passages.set(id, [...(passages.get(id) ?? []), `${source.key}:${passage.n}`]);
    }
  }
  return corpus.entities
    .filter((entity) => !entity.private)
    .map((entity) => ({
      id: entity.id,
      name: entity.name,
      kind: entity.kind,
      office: entity.office ?? '',
      variants: entity.variants,
      aliases: entity.aliases,
      about: entity.about ?? '',
      roles: entity.roles,
      passages: passages.get(entity.id) ?? [],
      address: address.entity(entity.id),
    }));
}

/** Views of wordings. */
export function termViews(corpus: Corpus): TermView[] {
  return corpus.terms.map(({ id, thing, house, why, wordings }) => ({
    id,
    thing,
    house,
    why,
    wordings,
    address: address.term(id),
  }));
}

/** Views of positions, holders by name; each is addressed on the first page of the explainer that shows it. */
export function positionViews(corpus: Corpus): PositionView[] {
  const names = new Map(corpus.entities.map((entity) => [entity.id, entity.name]));
  return corpus.positions.map(({ id, question, holders }) => {
    const page = pageShowing(corpus, 'Positions', id);
    return {
      id,
      question,
      holders: holders.map((holder) => ({ ...holder, name: names.get(holder.by) ?? holder.by })),
      address: page === undefined ? address.explainer() : address.position(page, id),
    };
  });
}

/** Views of silences; each is addressed on the first page of the explainer that shows it, or is the explainer's where none does. */
export function silenceViews(corpus: Corpus): SilenceView[] {
  return corpus.silences.map((silence) => {
    const { id, question, says, sources, words, except, see, lead, facets } = silence;
    const page = pageShowing(corpus, 'Silences', id);
    return {
      id,
      question,
      says,
      sources,
      words,
      except,
      see,
      lead,
      facets: lists(facets),
      address: page === undefined ? address.explainer() : address.silence(page, id),
    };
  });
}
