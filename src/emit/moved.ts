import type { Edition } from '../edition/edition.ts';
import { escapeXml } from '../text/escape.ts';
import { type Site, urlOf } from './data.ts';

/**
 * A page for every old address of a page, which leads to the new one: a static host has no redirects of its own.
 * The script keeps the fragment, which a meta refresh drops; without script the refresh and the link remain.
 */
export function movedPages(edition: Edition, site: Site): Map<string, string> {
  const aliases = edition.addresses.filter(
    (view) => view.status === 'alias' && !view.address.includes('#'),
  );
  return new Map(
    aliases.map((view) => {
      const to = escapeXml(urlOf({ ...site, origin: '' }, view.to));
      const html = [
        '<!doctype html>',
        `<html lang="${escapeXml(edition.site.language)}"><head><meta charset="utf-8"><title>Moved</title>`,
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`,
        `<meta name="robots" content="noindex"><link rel="canonical" href="${escapeXml(urlOf(site, view.to))}">`,
        `<script src="${escapeXml(site.base)}moved.js"></script>`,
        `<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript></head>`,
        `<body><p>This page has moved to <a id="to" href="${to}">${to}</a>.</p></body></html>`,
        '',
      ].join('\n');
      return [`${view.address.slice(1)}index.html`, html] as const;
    }),
  );
}
