import { address } from '../corpus/address.ts';
import type { ClaimView, Edition } from '../edition/edition.ts';
import { messagesOf } from '../messages/messages.ts';
import { type Site, urlOf } from './data.ts';
import { escapeMarkdown } from './escape.ts';
import { homeMarkdown } from './home-markdown.ts';
import { sourceMarkdown } from './markdown.ts';
import { pageMarkdown, place, title } from './outline-markdown.ts';

/** Path of the Markdown twin of a page in the built site: `claims/fares.md` for `/claims/fares/`, `index.md` for home. */
export function markdownPath(page: string): string {
  return `${page.replace(/^\/|\/$/g, '') || 'index'}.md`;
}

/** The Markdown twin of every page that says something of the sources: path in the built site → text. */
export function markdownTwins(edition: Edition, site: Site): Map<string, string> {
  const pages: [string, string][] = [
    ...edition.sources.map((one): [string, string] => [
      one.address,
      sourceMarkdown(one, edition, site),
    ]),
    ...[...edition.explainer, ...edition.pages].map((one): [string, string] => [
      one.address,
      pageMarkdown(one, edition, site),
    ]),
    ...edition.claims.map((one): [string, string] => [
      one.address,
      claimMarkdown(one, edition, site),
    ]),
    ...lists(edition, site),
    [address.home(), homeMarkdown(edition, site)],
  ];
  return new Map(pages.map(([page, text]) => [markdownPath(page), `${text.trim()}\n`]));
}

/** A claim with its status and every piece of its evidence. */
function claimMarkdown(claim: ClaimView, edition: Edition, site: Site): string {
  const say = messagesOf(edition.site.language);
  const evidence = claim.evidence.map(({ source, passage, quote, direction, by }) => {
    const at = `[${place(source, passage, edition)}](${urlOf(site, address.passage(source, passage))})`;
    const words = quote === '' ? say.twins.wholePassage : `“${escapeMarkdown(quote)}”`;
    const isAgainst = direction === 'contradicts';
    return `- ${say.twins.evidence({ place: at, words, by: by.map(escapeMarkdown), isAgainst })}`;
  });
  return [
    title(claim.text, claim.address, site, say),
    say.twins.status({ status: claim.statusText }),
    evidence.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function lists(edition: Edition, site: Site): [string, string][] {
  const say = messagesOf(edition.site.language);
  const { frame } = say;
  const item = (at: string, text: string): string =>
    `- [${escapeMarkdown(text)}](${urlOf(site, at)})`;
  const list = (heading: string, at: string, items: string[]): [string, string][] =>
    items.length === 0
      ? []
      : [[at, [title(heading, at, site, say), items.join('\n')].join('\n\n')]];
  const { sources, claims, figures, events, entities, terms } = edition;
  return [
    ...list(
      frame.sources,
      address.sources(),
      sources.map((one) => item(one.address, one.heading)),
    ),
    ...list(
      frame.claims,
      address.claims(),
      claims.map((one) => item(one.address, one.text)),
    ),
    ...list(
      frame.figures,
      address.figures(),
      figures.flatMap(({ what, reports, address: at }) => [
        item(at, what),
        ...reports.map(({ source, passage, quote, scope }) => {
          const link = `[${place(source, passage, edition)}](${urlOf(site, address.passage(source, passage))})`;
          return `   - ${link}: “${escapeMarkdown(quote)}”, ${escapeMarkdown(scope)}`;
        }),
      ]),
    ),
    ...list(
      frame.timeline,
      address.timeline(),
      events.map((one) => item(one.address, `${one.dateText}: ${one.says}`)),
    ),
    ...list(
      frame.names,
      address.people(),
      entities.map((one) => item(one.address, [one.name, one.about].filter(Boolean).join(': '))),
    ),
    ...list(
      say.twins.wording,
      address.wording(),
      terms.map((one) => item(one.address, `${one.thing}: ${one.house}`)),
    ),
  ];
}
