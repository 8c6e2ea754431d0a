import { address, formerAddresses } from '../../corpus/address.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { passageHash } from '../../text/hash.ts';
import { hasCompare, hasIndex } from '../compare/doors.ts';
import type { AddressView, Edition } from '../edition.ts';
import { oldAddressViews } from './old-addresses.ts';

type Kind = AddressView['kind'];

/** Every address of an edition, aliases included, in the order of the site. A page that would be empty has none. */
export function addressViews(
  edition: Omit<Edition, 'addresses' | 'summary'>,
  corpus: Corpus,
): AddressView[] {
  const views: AddressView[] = [];
  const live = (path: string, kind: Kind, hash = '-'): void =>
    void views.push({ address: path, kind, status: 'live', to: '', hash });
  const page = (path: string, isMade: boolean): void => (isMade ? live(path, 'page') : undefined);
  const each = (list: readonly { address: string }[], kind: Kind): void => {
    for (const one of list) live(one.address, kind);
  };

  page(address.home(), true);
  page(address.sources(), true);
  for (const source of edition.sources) {
    live(source.address, 'page');
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
      each(passage.notes, 'note');
    }
  }
  for (const outline of edition.explainer) {
    live(outline.address, 'page');
    each(sectionsOf(outline), 'section');
  }
  each(edition.asOf, 'page');
  page(address.claims(), edition.claims.length > 0);
  each(edition.claims, 'claim');
  page(address.figures(), edition.figures.length > 0);
  each(edition.figures, 'figure');
  each(edition.checks, 'check');
  page(address.timeline(), edition.events.length > 0);
  each(edition.events, 'event');
  page(address.people(), edition.entities.length > 0);
  each(edition.entities, 'entity');
  page(address.wording(), edition.terms.length > 0);
  each(edition.terms, 'term');
  each(edition.silences.filter(hasAnchor), 'silence');
  each(edition.positions.filter(hasAnchor), 'position');
  page(address.compare(), hasCompare(edition));
  each(edition.pairs.pairs, 'page');
  page(address.index(), hasIndex(edition));
  page(address.search(), true);
  for (const about of edition.pages) {
    live(about.address, 'page');
    each(sectionsOf(about), 'section');
  }
  const named = [...views, ...oldAddressViews(edition, corpus)];
  return [...named, ...formerViews(named)];
}

function sectionsOf({ sections }: Edition['pages'][number]): Edition['pages'][number]['sections'] {
  return sections.filter(({ id }) => id !== '');
}

/** Whether some page shows it: what none shows has no place of its own. */
function hasAnchor(view: { address: string }): boolean {
  return view.address.includes('#');
}

/** What every address was called under former patterns of the scheme: aliases of what it is now. */
function formerViews(views: readonly AddressView[]): AddressView[] {
  return views.flatMap((view) =>
    formerAddresses(view.address).map((former) => ({
      ...view,
      address: former,
      status: view.status === 'gone' ? 'gone' : 'alias',
      to: view.status === 'live' ? view.address : view.to,
    })),
  );
}
