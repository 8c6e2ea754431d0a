import type { Edition, PageView } from '../edition/edition.ts';
import type { Say } from '../messages/messages.ts';
import type { Place } from './navigation.ts';

/** Everything that has a name, by kind, each list in alphabetical order. */
export function indexOfNames(
  edition: Edition,
  { frame, pages: say, format }: Say,
): { label: string; places: Place[] }[] {
  const { sources, explainer, claims, figures, checks, entities, events, terms, silences, pages } =
    edition;
  const groups = [
    {
      label: frame.sources,
      places: sources.map(({ heading, address }) => ({ label: heading, address })),
    },
    {
      label: frame.explainer,
      places: explainer.flatMap(sectionsOf),
    },
    {
      label: say.peoplePlacesGroups,
      places: entities.map(({ name, address }) => ({ label: name, address })),
    },
    {
      label: frame.figures,
      places: figures.map(({ what, address }) => ({ label: what, address })),
    },
    { label: say.sums, places: checks.map(({ says, address }) => ({ label: says, address })) },
    { label: say.words, places: terms.map(({ thing, address }) => ({ label: thing, address })) },
    { label: say.events, places: events.map(({ says, address }) => ({ label: says, address })) },
    {
      label: say.notSaid,
      places: silences.map(({ question, address }) => ({ label: question, address })),
    },
    { label: say.aboutEdition, places: pages.flatMap(sectionsOf) },
    { label: frame.claims, places: claims.map(({ text, address }) => ({ label: text, address })) },
  ];
  return groups
    .filter(({ places }) => places.length > 0)
    .map(({ label, places }) => ({
      label,
      places: [...places].sort((a, b) => format.compare(bare(a.label), bare(b.label))),
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
