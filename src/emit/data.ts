import { withBase } from '../corpus/address.ts';
import type { Edition } from '../edition/edition.ts';
import type { Picture } from '../text/shape.ts';

/** What urls in twins are made with. */
export interface Site {
  /** Origin, or '' when it is not known: urls then begin with the base. */
  origin: string;
  base: string;
}

/** The url of an address: with BASE, and with the origin where it is known. */
export function urlOf(site: Site, path: string): string {
  return path === '' ? '' : `${site.origin}${withBase(site.base, path)}`;
}

/** The data of an edition as published: `data/<name>.json` → value. Private persons have no record here. */
export function dataTwins(edition: Edition, site: Site): Map<string, unknown> {
  const url = (path: string): string => urlOf(site, path);
  const linked = <T extends { address: string }>(items: readonly T[]) =>
    items.map(({ address, ...rest }) => ({ ...rest, url: url(address) }));
  return new Map<string, unknown>([
    [
      'sources',
      edition.sources.map(({ key, title, titleBy, record, passages }) => ({
        key,
        title,
        titleBy,
        publisher: record.publisher ?? null,
        carrier: record.carrier ?? null,
        published: record.published ?? null,
        origins: record.origins,
        rights: record.rights,
        ...(record.authors.length > 0 && { authors: record.authors }),
        ...(record.tags.length > 0 && { tags: record.tags }),
        ...(record.url !== undefined && { canonical: record.url }),
        ...(Object.keys(record.other).length > 0 && { other: record.other }),
        passages: passages.map(
          ({ n, kind, text, needs, shape, marks, locator, picture, address }) => ({
            n,
            kind,
            text,
            needs,
            ...(shape && { shape }),
            ...(marks && { marks }),
            ...(locator && { locator }),
            ...(picture && { picture: pictureTwin(picture, url) }),
            url: url(address),
          }),
        ),
      })),
    ],
    [
      'claims',
      edition.claims.map((claim) => ({
        id: claim.id,
        text: claim.text,
        status: claim.status,
        origins: claim.origins.length,
        reports: claim.reports,
        asOf: claim.asOf,
        upTo: claim.upTo,
        facets: claim.facets,
        url: url(claim.address),
        evidence: claim.evidence.map(({ isPresumed, day: _, ...piece }) => ({
          ...piece,
          ...(isPresumed && { presumed: true }),
        })),
      })),
    ],
    [
      'figures',
      {
        figures: edition.figures.map(({ id, what, unit, reports, address }) => ({
          id,
          what,
          unit,
          reports,
          url: url(address),
        })),
        checks: edition.checks.map(({ id, says, sum, verdict, why, address }) => ({
          id,
          says,
          sum,
          verdict,
          why,
          url: url(address),
        })),
      },
    ],
    ['events', linked(edition.events)],
    ['entities', linked(edition.entities)],
    ['terms', linked(edition.terms)],
    ['positions', linked(edition.positions)],
    ['silences', linked(edition.silences)],
    [
      'explainer',
      edition.explainer.map(({ slug, address, sections }) => ({
        page: slug,
        url: url(address),
        sections: sections.map(({ id, heading, sentences }) => ({ id, heading, sentences })),
      })),
    ],
    [
      'addresses',
      edition.addresses.map(({ address, kind, status, to }) => ({ address, kind, status, to })),
    ],
  ]);
}

function pictureTwin({ address, width, height }: Picture, url: (address: string) => string) {
  return { url: url(address), width, height };
}
