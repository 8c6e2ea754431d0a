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
/** What each is called. */
export const CITATION_FORMS = {
  plain: 'Plain text',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  ris: 'RIS',
  wikitext: 'Wikitext',
} as const;
export type CitationForm = keyof typeof CITATION_FORMS;

/** A citation in one form. The site is cited, never the publisher: its words are ours. */
export function citation(form: CitationForm, { title, site, url, asOf }: Cited): string {
  const dated = asOf === '' ? '' : ` As of ${asOf}.`;
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
        ...(asOf === '' ? [] : [`  note = {As of ${asOf}},`]),
        `  url = {${url}}`,
        '}',
      ].join('\n');
    case 'csl':
      return JSON.stringify(
        {
          id: key(url),
          type: 'webpage',
          title: bare(title),
          'container-title': site,
          URL: url,
          ...(asOf === '' ? {} : { note: `As of ${asOf}` }),
        },
        null,
        2,
      );
    case 'ris':
      return [
        'TY  - ELEC',
        `TI  - ${bare(title)}`,
        `T2  - ${site}`,
        `UR  - ${url}`,
        ...(asOf === '' ? [] : [`N1  - As of ${asOf}`]),
        'ER  - ',
      ].join('\n');
    case 'wikitext':
      return `{{cite web |url=${url} |title=${piped(bare(title))} |website=${piped(site)}}}`;
    default:
      return form satisfies never;
  }
}

function bare(title: string): string {
  return title.replace(/\.$/, '');
}

function piped(text: string): string {
  return text.replaceAll('|', '{{!}}');
}

function braced(text: string): string {
  return text.replace(/[{}\\%&#_$]/g, '\\$&');
}

function key(url: string): string {
  return (
    url
      .replace(/^https?:\/\/[^/]*/, '')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'home'
  );
}
