import { withBase } from '../corpus/address.ts';
import type { Site } from '../corpus/site.ts';
import { messagesOf, type Say } from '../messages/messages.ts';
import type { Told } from './structured.ts';

/** What each page tells its frame, whether the frame is ours or that of a site around it. */
export interface FrameProps {
  /** Title of the page without the site's. */
  title: string;
  description: string;
  /** Root-relative address of this page, without BASE. */
  at: string;
  /** As of when it speaks, `YYYY-MM-DD`, for citations; left out where that is unknown. */
  asOf?: string;
  /** Structured data for machines; left out where there is none. */
  data?: (told: Told) => object;
  /** Whether the page lists its contents under `#contents`. */
  contents?: boolean;
  /** Whether it is long enough to say where in it the reader is; so it does when it has contents. */
  where?: boolean;
  hideFromSearch?: boolean;
  /** Direction of what it shows, where it is not the site's. */
  dir?: 'ltr' | 'rtl' | undefined;
}

/** What a frame needs of the page that it surrounds. */
export interface Frame {
  /** Title of page and site, for the window. */
  full: string;
  /** Full url of the page; '' where the site has no origin. */
  url: string;
  /** Structured data, safe inside a script element; '' where there is none. */
  json: string;
  say: Say;
  /** Language of what the page shows, where it is not that of the frame. */
  lang: string | undefined;
}

/** The same for every frame: titles, addresses and data of a page of `site`, published at `origin` under `base`. */
export function frameOf(
  { title, at, data }: FrameProps,
  site: Site,
  { origin, base }: { origin: string; base: string },
): Frame {
  const name = site.title;
  const say = messagesOf(site.language);
  const url = origin === '' ? '' : origin + withBase(base, at);
  return {
    full: title === name ? name : `${title} · ${name}`,
    url,
    json:
      data === undefined
        ? ''
        : JSON.stringify(data({ site: name, url })).replaceAll('<', '\\u003c'),
    say,
    lang: site.language === say.language ? undefined : site.language,
  };
}
