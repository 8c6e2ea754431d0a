import { address } from '../corpus/address.ts';
import type { Edition } from '../edition/edition.ts';
import { messagesOf } from '../messages/messages.ts';
import { escapeXml } from '../text/escape.ts';
import { type Site, urlOf } from './data.ts';
import { escapeMarkdown } from './escape.ts';

/** Every page of the site for search engines; only where the origin is known. */
export function sitemap(edition: Edition, site: Site): string {
  const pages = edition.addresses.filter(
    (view) => view.status === 'live' && !view.address.includes('#'),
  );
  const urls = pages.map(
    (view) => `  <url><loc>${escapeXml(urlOf(site, view.address))}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Changes and corrections as an Atom feed, newest first; only where the origin is known. */
export function atom(edition: Edition, site: Site): string {
  const { twins: say } = messagesOf(edition.site.language);
  const entries = [
    ...edition.changes.map((change) => ({ ...change, kind: 'change' as const })),
    ...edition.corrections.map((change) => ({ ...change, kind: 'correction' as const })),
  ].toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const home = urlOf(site, address.home());
  const items = entries.map((entry, index) => {
    const link = urlOf(site, entry.addresses[0] ?? address.home());
    return [
      '  <entry>',
      `    <id>${escapeXml(`${home}#${entry.kind}-${entry.date}-${entries.length - index}`)}</id>`,
      `    <title>${escapeXml(say.changes[entry.kind]({ day: entry.date }))}</title>`,
      `    <updated>${entry.date}T00:00:00Z</updated>`,
      `    <link href="${escapeXml(link)}"/>`,
      `    <summary>${escapeXml(entry.text)}</summary>`,
      '  </entry>',
    ].join('\n');
  });
  const updated = entries[0]?.date ?? '1970-01-01';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n  <id>${escapeXml(home)}</id>\n  <title>${escapeXml(edition.site.title)}</title>\n  <author><name>${escapeXml(edition.site.title)}</name></author>\n  <link rel="self" href="${escapeXml(`${home}feed.xml`)}"/>\n  <updated>${updated}T00:00:00Z</updated>\n${items.join('\n')}\n</feed>\n`;
}

/** `llms.txt`: what the site is, what it covers, and where its twins are. */
export function llms(edition: Edition, site: Site): string {
  const say = messagesOf(edition.site.language);
  const link = (path: string, name: string, about = ''): string =>
    `- [${escapeMarkdown(name)}](${urlOf(site, path)})${about ? `: ${about}` : ''}`;
  return [
    `# ${edition.site.title}`,
    '',
    `> ${edition.site.scope || edition.site.description}`,
    '',
    say.twins.accounts,
    '',
    `## ${say.frame.sources}`,
    '',
    ...edition.sources.map((source) =>
      link(
        address.sourceTwin(source.key, 'md'),
        source.heading,
        [source.name, source.dateText].filter(Boolean).join(', '),
      ),
    ),
    ...(edition.explainer.length > 0
      ? [
          '',
          `## ${say.frame.explainer}`,
          '',
          ...edition.explainer.map((page) => link(page.address, page.title, page.description)),
        ]
      : []),
    '',
    `## ${say.twins.data}`,
    '',
    ...[
      'sources',
      'claims',
      'figures',
      'events',
      'entities',
      'terms',
      'positions',
      'silences',
      'explainer',
      'addresses',
    ].map((name) => link(`/data/${name}.json`, name)),
    '',
  ].join('\n');
}
