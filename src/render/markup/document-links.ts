import { anchor } from '../../corpus/address.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { SourceView } from '../../edition/source-view.ts';

/**
 * Where a link of a document leads from its page: to the web or a mailbox, to a passage of its own, or to another document of the corpus.
 * Undefined for everything else, such as a script, data, or a file that is not here.
 */
export function linkOf(to: string, source: SourceView, find: Lookup): string | undefined {
  const target = to.trim();
  if (/^(?:https?:\/\/|mailto:)[^\s]+$/i.test(target))
    return URL.canParse(target) ? target : undefined;
  if (/^\/\//.test(target)) return URL.canParse(`https:${target}`) ? `https:${target}` : undefined;
  if (/^[a-z][a-z\d+.-]*:|^\\/i.test(target)) return undefined;
  const [path = '', id = ''] = decoded(target).split('#');
  const other = path === '' ? source : find.page(source.file, path);
  if (!other) return undefined;
  const passage = id === '' ? undefined : other.passages.find(({ locator }) => locator?.id === id);
  if (other === source) return passage ? `#${anchor.passage(passage.n)}` : undefined;
  return passage?.address ?? other.address;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
