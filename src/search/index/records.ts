import type { Entity } from '../../corpus/entity.ts';
import type { EntityView, TermView } from '../../edition/data-view.ts';
import type { ClaimView, Edition } from '../../edition/edition.ts';
import type { PassageView, SourceView } from '../../edition/source-view.ts';
import { messagesOf, type Say } from '../../messages/messages.ts';
import { gist } from '../../text/gist.ts';
import { locatorParts } from '../../text/locator.ts';
import { alsoNamed, nameableOf } from './names.ts';
import { type Also, type Need, NOTHING, type SearchRecord, type SearchSource } from './record.ts';
import { sectionRecords, withoutCitations } from './section-records.ts';

/**
 * Everything of an edition that can be found, in the order of the site. Furniture and withdrawn passages make no record;
 * neither do private entities (`hidden`), whose other names still lead to the passages that name them.
 */
export function records(edition: Edition, hidden: readonly Entity[] = []): SearchRecord[] {
  const say = messagesOf(edition.site.language);
  const claimsOf = byPassage(edition.claims);
  const also = alsoNamed([...edition.entities, ...hidden].map(nameableOf), edition.site.language);
  return [
    ...edition.sources.flatMap((source) =>
      source.passages.flatMap((passage) => [
        ...ofPassage(source, passage, claimsOf.get(`${source.key}:${passage.n}`) ?? [], also, say),
        ...ofNotes(source, passage),
      ]),
    ),
    ...edition.claims.map(ofClaim),
    ...edition.entities.map(ofEntity),
    ...edition.events.map((event) => ({
      ...NOTHING,
      address: event.address,
      kind: 'event' as const,
      title: event.dateText,
      text: event.says,
      date: event.date,
      facets: event.facets,
    })),
    ...edition.terms.map((term) => ({
      ...NOTHING,
      address: term.address,
      kind: 'term' as const,
      title: term.thing,
      text: [
        `${term.house}: ${term.why}`,
        ...term.wordings.map((wording) => wording.words.join(', ')),
      ].join(' · '),
      also: [{ here: '', names: wordingsOf(term) }],
    })),
    ...sectionRecords(edition),
  ].filter((record) => record.text !== '' || record.title !== '');
}

/** The sources as hits name them. */
export function searchSources(edition: Edition): SearchSource[] {
  return edition.sources.map(({ key, sign, name, date, dateText, isAccount, lang }) => ({
    key,
    sign,
    name,
    date,
    dateText,
    isAccount,
    ...(lang.words !== undefined && { lang }),
  }));
}

function ofPassage(
  source: SourceView,
  passage: PassageView,
  claims: ClaimView[],
  also: (text: string) => Also[],
  say: Say,
): SearchRecord[] {
  if (passage.kind === 'furniture' || passage.kind === 'removed' || passage.text === '') return [];
  const evidence = claims.flatMap((claim) =>
    claim.evidence.filter((item) => item.source === source.key && item.passage === passage.n),
  );
  return [
    {
      ...NOTHING,
      address: passage.address,
      kind: 'passage',
      title: `${source.sign} ¶${passage.n}`,
      isTitleSearched: false,
      text: passage.text,
      language: source.lang.text ?? '',
      source: source.key,
      n: passage.n,
      date: source.date,
      facets: merge(claims.map((claim) => claim.facets)),
      speakers: unique(evidence.flatMap((item) => item.by)),
      origins: passage.origins,
      needs: needsOf(source, passage),
      also: [...also(passage.text), ...placed(passage, say)],
    },
  ];
}

/** Where the original has a passage: it is found by `p. 4` or `12:03` too, as the page says it, and by the id that it has there. */
function placed({ locator }: PassageView, { reading }: Say): Also[] {
  if (!locator) return [];
  const names = [...locatorParts(locator, reading), ...(locator.id ? [locator.id] : [])];
  return names.length === 0 ? [] : [{ here: '', names }];
}

function needsOf(source: SourceView, passage: PassageView): Need[] {
  return source.passages
    .filter(({ n }) => passage.needs.includes(n))
    .map(({ n, address, text }) => ({ n, address, gist: gist(text) }));
}

function ofNotes(source: SourceView, passage: PassageView): SearchRecord[] {
  return passage.notes.map((note) => ({
    ...NOTHING,
    address: note.address,
    kind: 'note' as const,
    title: note.lemma === '' ? note.label : `${note.label}: ${note.lemma}`,
    text: withoutCitations(note.text),
    source: source.key,
    n: passage.n,
    date: source.date,
  }));
}

function ofClaim(claim: ClaimView): SearchRecord {
  return {
    ...NOTHING,
    address: claim.address,
    kind: 'claim',
    title: claim.statusText,
    isTitleSearched: false,
    text: claim.text,
    date: claim.asOf,
    facets: claim.facets,
    speakers: unique(claim.evidence.flatMap((item) => item.by)),
    origins: claim.origins,
    evidence: unique(
      claim.evidence
        .filter((item) => item.direction === 'supports')
        .map((item) => `${item.source}:${item.passage}`),
    ),
  };
}

function ofEntity(entity: EntityView): SearchRecord {
  return {
    ...NOTHING,
    address: entity.address,
    kind: 'entity',
    title: entity.name,
    text: [
      entity.about,
      ...entity.roles.map((role) => `“${role.quote}”`),
      entity.variants.join(', '),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    also: [{ here: '', names: nameableOf(entity).others }],
  };
}

/** Our own word for a thing and those of the sources, each of which leads to their comparison. */
function wordingsOf({ house, wordings }: TermView): string[] {
  return unique(
    [...house.split(/[;,]/), ...wordings.flatMap(({ words }) => words)].map((one) => one.trim()),
  );
}

function byPassage(claims: ClaimView[]): Map<string, ClaimView[]> {
  const map = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    for (const at of new Set(claim.evidence.map((item) => `${item.source}:${item.passage}`))) {
      map.set(at, [...(map.get(at) ?? []), claim]);
    }
  }
  return map;
}

function merge(facets: Record<string, string[]>[]): Record<string, string[]> {
  const merged: Record<string, string[]> = {};
  for (const [name, values] of facets.flatMap((one) => Object.entries(one))) {
    merged[name] = unique([...(merged[name] ?? []), ...values]);
  }
  return merged;
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}
