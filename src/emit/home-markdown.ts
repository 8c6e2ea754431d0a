import { address } from '../corpus/address.ts';
import type { Edition } from '../edition/edition.ts';
import { firstClaim } from '../edition/evidence/first-claim.ts';
import { lookup } from '../edition/lookup.ts';
import { capitalised } from '../edition/phrases.ts';
import { nounOf } from '../edition/source-noun.ts';
import { messagesOf } from '../messages/messages.ts';
import { doorsOf } from '../render/explain/doors.ts';
import { homeGroups, NUTSHELL } from '../render/explain/home.ts';
import { homeFirst } from '../render/explain/home-first.ts';
import { linesOf } from '../render/explain/lines.ts';
import { type Site, urlOf } from './data.ts';
import { escapeMarkdown } from './escape.ts';
import { citing, linesMarkdown, title } from './outline-markdown.ts';

/** Home: what the site is, a sentence with its evidence, what was found, all of it in short, the sources, and how to check. */
export function homeMarkdown(edition: Edition, site: Site): string {
  const { title: name, tagline, scope, description } = edition.site;
  const say = messagesOf(edition.site.language);
  const link = (text: string, at: string) => `[${escapeMarkdown(text)}](${urlOf(site, at)})`;
  const about = tagline === '' && scope === '' ? [description] : [tagline, scope];
  const doors = doorsOf(edition, say).map(
    ({ title: found, where, address: at }) => `- ${link(found, at)} ${escapeMarkdown(where)}`,
  );
  const explained = edition.explainer.map((one) =>
    [`- ${link(one.title, one.address)}`, escapeMarkdown(one.description)].join(' ').trim(),
  );
  const isMere =
    edition.explainer.length + edition.claims.length + edition.summary.notes === 0 &&
    !edition.sources.some(({ isAccount }) => isAccount);
  const sources = edition.sources.map((one) => `- ${sourceLine(one, edition, site)}`);
  const method = edition.pages.find(({ slug }) => slug === 'method');
  return [
    title(name, address.home(), site, say),
    ...about.map(escapeMarkdown),
    first(edition, site),
    doors.join('\n'),
    ...opening(edition, site),
    ...(explained.length > 0 ? [link(say.pages.readExplainer, address.explainer())] : []),
    explained.join('\n'),
    `## ${isMere ? capitalised(nounOf(edition).many) : say.pages.theSources}`,
    sources.join('\n'),
    ...(method
      ? [
          `## ${say.pages.howToCheck}`,
          `${escapeMarkdown(method.description)} ${link(method.title, method.address)}`,
        ]
      : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The line of a source in a list: its title, its sign, who published it and when, and how long it is. */
export function sourceLine(one: Edition['sources'][number], edition: Edition, site: Site): string {
  const { source: say } = messagesOf(edition.site.language);
  const told = [
    [one.heading, one.sign].includes(one.name) ? '' : one.name,
    one.dateText,
    say.passages({ count: one.passages.length }),
    say.words({ count: one.words }),
    one.titleBy === 'us' ? say.titleByUs : '',
  ].filter(Boolean);
  const link = `[${escapeMarkdown(one.heading)}](${urlOf(site, one.address)})`;
  return `${link} **${escapeMarkdown(one.sign)}** ${escapeMarkdown(told.join(', '))}`;
}

function first(edition: Edition, site: Site): string {
  const opened = firstClaim(edition);
  if (!opened) return '';
  const { id, text } = opened.claim;
  const items = homeFirst(edition, lookup(edition)).filter(({ tagName }) => tagName === 'ul');
  return [
    citing({ text, cites: [id] }, edition, site),
    linesMarkdown(linesOf(items, address.home()), edition, site),
  ].join('\n\n');
}

/** What the explainer says in short, or what stands for it, and a section for each group of claims. */
function opening(edition: Edition, site: Site): string[] {
  const nutshell = edition.explainer
    .find(({ slug }) => slug === 'index')
    ?.sections.find(({ id }) => id === NUTSHELL);
  const groups = homeGroups(edition);
  const said = (sentences: readonly { id: string; text: string }[]) =>
    sentences.map(({ id, text }) => citing({ text, cites: [id] }, edition, site)).join(' ');
  const head = (text: string, at: string) =>
    at === '' ? `## ${escapeMarkdown(text)}` : `## [${escapeMarkdown(text)}](${urlOf(site, at)})`;
  return [
    ...(nutshell
      ? [head(nutshell.heading, address.explainer()), linesMarkdown(nutshell.lines, edition, site)]
      : [said(groups.opening?.sentences ?? [])]),
    ...groups.phases.flatMap(({ label, sentences, readOn }) => [
      head(label, readOn),
      said(sentences),
    ]),
  ];
}
