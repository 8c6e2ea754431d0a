import type { Edition } from '../edition/edition.ts';
import { messagesOf } from '../messages/messages.ts';
import { annotationsOf } from './annotations.ts';
import { evidenceCsv, figuresCsv } from './csv.ts';
import { dataTwins, type Site } from './data.ts';
import { atom, llms, sitemap } from './feeds.ts';
import { headers, redirects } from './hosting.ts';
import { movedPages } from './moved.ts';
import { markdownTwins } from './page-markdown.ts';
import { schemas } from './schemas.ts';

/** What else the twins are made with. */
export interface TwinOptions extends Site {
  /** The private build has no sitemap, feed or llms.txt. */
  isPrivate: boolean;
}

/** Every twin for machines but the MDX: path in the built site → text. Without an origin there is no sitemap and no feed. */
export function twins(edition: Edition, site: TwinOptions): Map<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  const say = messagesOf(edition.site.language);
  const files = new Map<string, string>();
  for (const source of edition.sources) {
    files.set(`sources/${source.key}/annotations.jsonld`, json(annotationsOf(source, site, say)));
    const hashes = source.record.original?.passages;
    if (hashes && !site.isPrivate) files.set(`sources/${source.key}/hashes.json`, json(hashes));
  }
  for (const [name, value] of dataTwins(edition, site)) files.set(`data/${name}.json`, json(value));
  for (const [name, schema] of schemas()) files.set(`data/schemas/${name}.json`, json(schema));
  files.set('data/figures.csv', figuresCsv(edition));
  files.set('data/evidence.csv', evidenceCsv(edition));
  const markdown = markdownTwins(edition, site);
  for (const [path, text] of [...markdown, ...movedPages(edition, site)]) files.set(path, text);
  if (site.isPrivate) return files;
  files.set('llms.txt', llms(edition, site));
  files.set('llms-full.txt', [llms(edition, site), ...markdown.values()].join('\n---\n\n'));
  files.set('_headers', headers(edition, site));
  const moved = redirects(edition, site);
  if (moved !== '') files.set('_redirects', moved);
  if (site.origin !== '') {
    files.set('sitemap.xml', sitemap(edition, site));
    files.set('feed.xml', atom(edition, site));
  }
  return files;
}
