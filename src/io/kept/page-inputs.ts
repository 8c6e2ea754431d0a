import type { Edition } from '../../edition/edition.ts';
import { nounOf } from '../../edition/source-noun.ts';
import { messagesOf } from '../../messages/messages.ts';
import { navigation } from '../../page/navigation.ts';
import { sha256 } from '../../text/hash.ts';

/** What the page of a source is drawn from besides the edition. */
export interface Around {
  /** The code, the settings and the style of the site, in whatever words. */
  site: readonly string[];
  /** The drawn text of a source, as JSON. */
  textOf: (key: string) => string;
}

/**
 * Key of each source → hash of everything that its page shows: the source, its text as drawn, its neighbours, what it can be set beside,
 * and what stands on every page. The page of a source with the same hash is the same page.
 */
export function pageInputs(edition: Edition, { site, textOf }: Around): Map<string, string> {
  const { sources, pages, pairs } = edition;
  const say = messagesOf(edition.site.language);
  const shared = sha256(
    JSON.stringify([
      site,
      edition.site,
      nounOf(edition),
      navigation(edition, say),
      pages.map(({ slug, title, address }) => [slug, title, address]),
    ]),
  );
  const signs = new Map(sources.map(({ key, sign }) => [key, sign]));
  const near = (index: number) => {
    const source = sources[index];
    return source ? [source.name, source.heading, source.address] : [];
  };
  const beside = Map.groupBy(
    pairs.pairs.flatMap(({ a, b, address }) => [
      { of: a, sign: signs.get(b), address },
      { of: b, sign: signs.get(a), address },
    ]),
    ({ of }) => of,
  );
  return new Map(
    sources.map((source, index) => {
      const own = [source, near(index - 1), near(index + 1), beside.get(source.key)];
      return [source.key, sha256([shared, JSON.stringify(own), textOf(source.key)].join('\n'))];
    }),
  );
}
