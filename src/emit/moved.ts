import type { Edition } from '../edition/edition.ts';
import { messagesOf } from '../messages/messages.ts';
import { escapeXml } from '../text/escape.ts';
import { direction } from '../text/languages/direction.ts';
import { type Site, urlOf } from './data.ts';

/**
 * A page for every old address of a page, which leads to the new one: a static host has no redirects of its own.
 * The script keeps the fragment, which a meta refresh drops; without script the refresh and the link remain.
 */
export function movedPages(edition: Edition, site: Site): Map<string, string> {
  const aliases = edition.addresses.filter(
    (view) => view.status === 'alias' && !view.address.includes('#'),
  );
  const { language, twins: say } = messagesOf(edition.site.language);
  const [before, after] = say.movedTo.split('<a>');
  return new Map(
    aliases.map((view) => {
      const to = escapeXml(urlOf({ ...site, origin: '' }, view.to));
      const html = [
        '<!doctype html>',
        `<html lang="${escapeXml(language)}" dir="${direction(language)}"><head><meta charset="utf-8"><title>${say.moved}</title>`,
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`,
        `<meta name="robots" content="noindex"><link rel="canonical" href="${escapeXml(urlOf(site, view.to))}">`,
        `<script src="${escapeXml(site.base)}moved.js"></script>`,
        `<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript></head>`,
        `<body><p>${before}<a id="to" href="${to}">${to}</a>${after}</p></body></html>`,
        '',
      ].join('\n');
      return [`${view.address.slice(1)}index.html`, html] as const;
    }),
  );
}
