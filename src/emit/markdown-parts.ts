import type { Edition } from '../edition/edition.ts';
import type { Say } from '../messages/messages.ts';
import { type Site, urlOf } from './data.ts';
import { escapeMarkdown } from './escape.ts';

/** The heading of a twin, and the address of the page that it is of. */
export function title(text: string, at: string, site: Site, { twins }: Say): string {
  return `# ${escapeMarkdown(text)}\n\n${twins.address({ url: urlOf(site, at) })}`;
}

/** The short name of a passage: `Courier ¶14`. */
export function place(source: string, passage: string, edition: Edition): string {
  const sign = edition.sources.find(({ key }) => key === source)?.sign ?? source;
  return `${escapeMarkdown(sign)} ¶${passage}`;
}

/** Words with links to what they cite. */
export function citing(
  { text, cites }: { text: string; cites: readonly string[] },
  edition: Edition,
  site: Site,
): string {
  const signs = cites.flatMap((id) => linkTo(id, edition, site));
  const plain = escapeMarkdown(text.replace(/\s*\[@[^\]]*\]/g, ''));
  return signs.length === 0 ? plain : `${plain} (${signs.join(', ')})`;
}

/** A link to a thing that a sentence cites; none where its id is no address of its own. */
function linkTo(id: string, edition: Edition, site: Site): string[] {
  const { claims, figures, checks, events, silences, terms, positions, entities } = edition;
  const things = [claims, figures, checks, events, silences, terms, positions, entities].flat();
  const one = things.find((each) => each.id === id);
  return one ? [`[${escapeMarkdown(id)}](${urlOf(site, one.address)})`] : [];
}
