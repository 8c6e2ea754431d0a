import type { Edition, PageView } from '../edition/edition.ts';
import type { Place } from './navigation.ts';

/** Everything that has a name, by kind, each list in alphabetical order. */
export function indexOfNames(edition: Edition): { label: string; places: Place[] }[] {
  const { sources, explainer, claims, figures, checks, entities, events, terms, silences, pages } =
    edition;
  const groups = [
    {
      label: 'Sources',
      places: sources.map(({ heading, address }) => ({ label: heading, address })),
    },
    {
      label: 'Explainer',
      places: explainer.flatMap(sectionsOf),
    },
    {
      label: 'People, places and groups',
      places: entities.map(({ name, address }) => ({ label: name, address })),
    },
    { label: 'Figures', places: figures.map(({ what, address }) => ({ label: what, address })) },
    { label: 'Sums', places: checks.map(({ says, address }) => ({ label: says, address })) },
    { label: 'Words', places: terms.map(({ thing, address }) => ({ label: thing, address })) },
    { label: 'Events', places: events.map(({ says, address }) => ({ label: says, address })) },
    {
      label: 'Not said',
      places: silences.map(({ question, address }) => ({ label: question, address })),
    },
    { label: 'About this edition', places: pages.flatMap(sectionsOf) },
    { label: 'Claims', places: claims.map(({ text, address }) => ({ label: text, address })) },
  ];
  return groups
    .filter(({ places }) => places.length > 0)
    .map(({ label, places }) => ({
      label,
      places: [...places].sort((a, b) => bare(a.label).localeCompare(bare(b.label), 'en')),
    }));
}

function sectionsOf({ sections }: PageView): Place[] {
  return sections
    .filter(({ heading }) => heading !== '')
    .map(({ heading, address }) => ({ label: heading, address }));
}

/** A name without the marks that it may open with. */
function bare(label: string): string {
  return label.replace(/^[^\p{L}\p{N}]+/u, '');
}
