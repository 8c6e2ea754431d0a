import type { Site } from '../corpus/site.ts';
import type { SourceView } from './source-view.ts';

/** What a site is called that says nothing of itself. */
const UNNAMED = 'Variorum';
/** The longest paragraph that serves as the line under a title. */
const LONGEST = 300;

/**
 * A site that does not say its title has that of the README beside its texts, with the first paragraph of it as the line below, else the
 * name of its `folder`, else that of its only text.
 */
export function namedSite(site: Site, sources: readonly SourceView[], folder: string): Site {
  if (site.title !== UNNAMED) return site;
  const readme = sources.find(({ file }) => /^(?:seeds\/)?readme(?:\.\w+)?$/i.test(file));
  const [only] = sources.length === 1 ? sources : [];
  const words = folder.replace(/[-_\s]+/g, ' ').trim();
  const title = readme?.title || only?.title || words || UNNAMED;
  return { ...site, title, tagline: site.tagline || (readme ? dek(readme) : '') };
}

/** The first paragraph below the title, where it is short enough. */
function dek({ passages }: SourceView): string {
  const first = passages.find(
    ({ kind, shape }, index) =>
      index > 0 && kind === 'body' && (shape === undefined || shape.is === 'paragraph'),
  );
  const text = first?.text.replace(/\s+/g, ' ').trim() ?? '';
  return text.length <= LONGEST ? text : '';
}
