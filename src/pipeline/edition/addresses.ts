import { address } from '../../model/address.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { AddressView, Edition } from '../../model/edition.ts';
import { headingsOf } from '../explain/headings.ts';
import { passageHash } from '../text/hash.ts';

type Kind = AddressView['kind'];

/** Every address of an edition, aliases included, in the order of the site. A page that would be empty has none. */
export function addressViews(
  edition: Omit<Edition, 'addresses' | 'summary'>,
  corpus: Corpus,
): AddressView[] {
  const views: AddressView[] = [];
  const live = (path: string, kind: Kind, hash = '-'): void =>
    void views.push({ address: path, kind, status: 'live', to: '', hash });
  const alias = (path: string, kind: Kind, to: string): void =>
    void views.push({ address: path, kind, status: 'alias', to, hash: '-' });
  const page = (path: string, isMade: boolean): void => (isMade ? live(path, 'page') : undefined);

  page(address.home(), true);
  page(address.sources(), true);
  for (const source of edition.sources) {
    live(source.address, 'page');
    for (const key of source.record.aliases) alias(address.source(key), 'page', source.address);
    for (const key of source.record.aliases) {
      for (const { n, address: to } of source.passages)
        alias(address.passage(key, n), 'passage', to);
    }
    for (const passage of source.passages) {
      if (passage.kind === 'removed')
        views.push({
          address: passage.address,
          kind: 'passage',
          status: 'gone',
          to: '',
          hash: '-',
        });
      else live(passage.address, 'passage', passageHash(passage.text));
      for (const note of passage.notes) live(note.address, 'note');
    }
  }
  for (const outline of edition.explainer) {
    live(outline.address, 'page');
    for (const section of outline.sections) if (section.id) live(section.address, 'section');
  }
  for (const day of edition.asOf) live(day.address, 'page');
  page(address.claims(), edition.claims.length > 0);
  for (const claim of edition.claims) live(claim.address, 'claim');
  page(address.figures(), edition.figures.length > 0);
  for (const figure of edition.figures) live(figure.address, 'figure');
  for (const check of edition.checks) live(check.address, 'check');
  page(address.timeline(), edition.events.length > 0);
  for (const event of edition.events) live(event.address, 'event');
  page(address.people(), edition.entities.length > 0);
  for (const entity of edition.entities) live(entity.address, 'entity');
  page(address.wording(), edition.terms.length > 0);
  for (const term of edition.terms) live(term.address, 'term');
  for (const silence of edition.silences)
    if (edition.explainer.length > 0) live(silence.address, 'silence');
  page(address.search(), true);
  for (const about of edition.pages) live(about.address, 'page');

  const was = <T extends { was: string[]; id: string }>(
    list: readonly T[],
    kind: Kind,
    to: (id: string) => string,
  ): void => {
    for (const item of list) for (const old of item.was) alias(to(old), kind, to(item.id));
  };
  was(corpus.claims, 'claim', address.claim);
  was(corpus.figures, 'figure', address.figure);
  was(corpus.checks, 'check', address.check);
  was(corpus.events, 'event', address.event);
  was(corpus.terms, 'term', address.term);
  was(
    corpus.entities.filter((entity) => !entity.private),
    'entity',
    address.entity,
  );
  for (const outline of corpus.explainer) {
    for (const { id, was: olds } of headingsOf(outline)) {
      for (const old of olds)
        alias(address.section(outline.slug, old), 'section', address.section(outline.slug, id));
    }
  }
  for (const note of corpus.notes)
    for (const old of note.was)
      alias(address.note(note.source, old), 'note', address.note(note.source, note.id));
  return views;
}
