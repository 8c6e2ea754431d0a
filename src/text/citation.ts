/** What is cited: a page of this site, or a passage, note or claim on it. */
export interface Cited {
  /** Title of the thing cited, without the site's. */
  title: string;
  /** Title of the site. */
  site: string;
  /** Full url, or the address where the site has no origin. */
  url: string;
  /** As of when it speaks, `YYYY-MM-DD`; '' when unknown. */
  asOf: string;
}

/** The forms in which a citation can be copied, in the order in which they are offered. */
export const FORMS = ['plain', 'markdown', 'bibtex', 'csl', 'ris', 'wikitext'] as const;
export type CitationForm = (typeof FORMS)[number];
/** What those are called, in any language, that have a name of their own. */
export const FORM_NAMES = {
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  ris: 'RIS',
  wikitext: 'Wikitext',
} as const;

/** How a citation says as of when its page speaks. */
export interface Dated {
  asOf: (told: { day: string }) => string;
}

/** A citation in one form. The site is cited, never the publisher: its words are ours. */
export function citation(
  form: CitationForm,
  { title, site, url, asOf }: Cited,
  say: Dated,
): string {
  const note = asOf === '' ? '' : say.asOf({ day: asOf });
  const dated = note === '' ? '' : ` ${note}.`;
  // What only one site can resolve is no url for a list of literature.
  const isFull = /^https?:/.test(url);
  switch (form) {
    case 'plain':
      return `“${bare(title)}.” ${site}.${dated} ${url}`;
    case 'markdown':
      return `[${bare(title).replace(/[\\[\]]/g, '\\$&')}](${url}), *${site}*.${dated}`;
    case 'bibtex':
      return [
        `@online{${key(url)},`,
        `  title = {${braced(bare(title))}},`,
        `  organization = {${braced(site)}},`,
        ...(note === '' ? [] : [`  note = {${note}},`]),
        ...(isFull ? [`  url = {${url}},`] : []),
        '}',
      ].join('\n');
    case 'csl':
      return JSON.stringify(
        {
          id: key(url),
          type: 'webpage',
          title: bare(title),
          'container-title': site,
          ...(isFull && { URL: url }),
          ...(note !== '' && { note }),
        },
        null,
        2,
      );
    case 'ris':
      return [
        'TY  - ELEC',
        `TI  - ${bare(title)}`,
        `T2  - ${site}`,
        ...(isFull ? [`UR  - ${url}`] : []),
        ...(note === '' ? [] : [`N1  - ${note}`]),
        'ER  - ',
      ].join('\n');
    case 'wikitext':
      return `{{cite web${isFull ? ` |url=${url}` : ''} |title=${piped(bare(title))} |website=${piped(site)}}}`;
    default:
      return form satisfies never;
  }
}

function bare(title: string): string {
  return title.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

function piped(text: string): string {
  return text.replaceAll('|', '{{!}}');
}

function braced(text: string): string {
  return (
    text
      .replace(/\\|[{}%&#_$]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`))
      // TeX makes one sign of two of these.
      .replace(/([-'`])(?=\1)/g, '$1{}')
  );
}

function key(url: string): string {
  return (
    url
      .replace(/^https?:\/\/[^/]*/, '')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'home'
  );
}
