import type { Article, Claim, CreativeWork, WithContext } from 'schema-dts';
import type { ClaimView } from '../edition/edition.ts';
import type { SourceView } from '../edition/source-view.ts';

/** JSON-LD of schema.org, in the types of its vocabulary. */
const CONTEXT = 'https://schema.org';

/** What a page says of itself to machines, beside its words. */
export interface Told {
  /** Title of the site. */
  site: string;
  /** Full url of the page; '' where the site has no origin. */
  url: string;
}

/** A source page under its headline: our own article, based on somebody's work. The publisher is never its author. */
export function articleData(
  source: SourceView,
  headline: string,
  { site, url }: Told,
): WithContext<Article> {
  const { publisher, published, rights, language } = source.record;
  const work: CreativeWork = {
    '@type': 'CreativeWork',
    ...(source.titleBy === 'source' && { name: source.title }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher.name } }),
    ...(published?.date && { datePublished: published.date }),
    ...(publisher?.url && { url: publisher.url }),
  };
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    headline,
    inLanguage: language,
    ...(url !== '' && { url }),
    isPartOf: { '@type': 'WebSite', name: site },
    ...(rights.basis !== 'own' && { isBasedOn: work }),
  };
}

/** A claim's page. There is no review and no rating: we give no verdict. */
export function claimData(claim: ClaimView, { site, url }: Told): WithContext<Claim> {
  return {
    '@context': CONTEXT,
    '@type': 'Claim',
    text: claim.text,
    ...(url !== '' && { url }),
    isPartOf: { '@type': 'WebSite', name: site },
  };
}
