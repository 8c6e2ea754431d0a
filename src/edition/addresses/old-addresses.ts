import { address } from '../../corpus/address.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Outline } from '../../corpus/outline.ts';
import { headingsOf } from '../../read/headings.ts';
import type { AddressView, Edition } from '../edition.ts';

/** An address that something once had, and the one that it has. */
interface Old {
  kind: AddressView['kind'];
  from: string;
  to: string;
}

/** The aliases of an edition: what `aliases` of sources and `was` of everything else say. */
export function oldAddressViews(
  edition: Omit<Edition, 'addresses' | 'summary'>,
  corpus: Corpus,
): AddressView[] {
  const old = [
    ...edition.sources.flatMap((source) => ofSource(source, corpus)),
    ...renamed(corpus.claims, 'claim', address.claim),
    ...renamed(corpus.figures, 'figure', address.figure),
    ...renamed(corpus.checks, 'check', address.check),
    ...renamed(corpus.events, 'event', address.event),
    ...renamed(corpus.terms, 'term', address.term),
    ...renamed(
      corpus.entities.filter((entity) => !entity.private),
      'entity',
      address.entity,
    ),
    ...anchored(corpus.silences, edition.silences, 'silence'),
    ...anchored(corpus.positions, edition.positions, 'position'),
    ...corpus.explainer.flatMap((outline) => ofSections(outline, address.explainer(outline.slug))),
    ...corpus.pages.flatMap((outline) => ofSections(outline, address.page(outline.slug))),
  ];
  const moved = [
    ...corpus.explainer.flatMap((outline) => ofPage(outline, address.explainer, old, edition)),
    ...corpus.pages.flatMap((outline) => ofPage(outline, address.page, old, edition)),
  ];
  return [...old, ...moved].map(({ kind, from, to }) => ({
    address: from,
    kind,
    status: 'alias',
    to,
    hash: '-',
  }));
}

/** Old names of notes, and of the source: its page, its passages and its notes under the key that it once had. */
function ofSource(source: Edition['sources'][number], { notes }: Corpus): Old[] {
  const { key, record, passages } = source;
  const own = notes.filter((note) => note.source === key);
  const noteNames = own.flatMap(({ id, was }) => was.map((old) => ({ id, old })));
  const under = (alias: string): Old[] => [
    { kind: 'page', from: address.source(alias), to: source.address },
    ...passages.map(
      ({ n, address: to }): Old => ({ kind: 'passage', from: address.passage(alias, n), to }),
    ),
    ...own.map(
      ({ id }): Old => ({
        kind: 'note',
        from: address.note(alias, id),
        to: address.note(key, id),
      }),
    ),
  ];
  const notesUnder = (name: string): Old[] =>
    noteNames.map(({ id, old }) => ({
      kind: 'note',
      from: address.note(name, old),
      to: address.note(key, id),
    }));
  return [...record.aliases.flatMap(under), ...[key, ...record.aliases].flatMap(notesUnder)];
}

function renamed(
  list: readonly { id: string; was: string[] }[],
  kind: Old['kind'],
  at: (id: string) => string,
): Old[] {
  return list.flatMap(({ id, was }) => was.map((old) => ({ kind, from: at(old), to: at(id) })));
}

/** Old names of what is listed on a page of the explainer, beside the anchor that it has there. */
function anchored(
  list: readonly { id: string; was: string[] }[],
  views: readonly { id: string; address: string }[],
  kind: Old['kind'],
): Old[] {
  const addresses = new Map(views.map((view) => [view.id, view.address]));
  return list.flatMap(({ id, was }) => {
    const to = addresses.get(id) ?? '';
    if (!to.endsWith(id) || !to.includes('#')) return [];
    return was.map((old) => ({ kind, from: to.slice(0, -id.length) + old, to }));
  });
}

function ofSections(outline: Outline, page: string): Old[] {
  return headingsOf(outline).flatMap(({ id, was }) =>
    was.map((old): Old => ({ kind: 'section', from: `${page}#${old}`, to: `${page}#${id}` })),
  );
}

/** Old names of a page, and under them every place on it that has an address. */
function ofPage(
  outline: Outline,
  at: (slug: string) => string,
  old: readonly Old[],
  edition: Omit<Edition, 'addresses' | 'summary'>,
): Old[] {
  const page = at(outline.slug);
  const view = [...edition.explainer, ...edition.pages].find((one) => one.address === page);
  const places: Old[] = [
    { kind: 'page', from: page, to: page },
    ...(view?.sections ?? []).flatMap(({ id, address: to }): Old[] =>
      id === '' ? [] : [{ kind: 'section', from: to, to }],
    ),
    ...edition.silences.map(({ address: to }): Old => ({ kind: 'silence', from: to, to })),
    ...edition.positions.map(({ address: to }): Old => ({ kind: 'position', from: to, to })),
    ...old,
  ];
  const own = places.filter(({ from }) => from === page || from.startsWith(`${page}#`));
  return outline.record.was.flatMap((slug) =>
    own.map((place) => ({ ...place, from: at(slug) + place.from.slice(page.length) })),
  );
}
