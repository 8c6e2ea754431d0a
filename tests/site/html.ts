/** An element of a page, as its start tag has it. `text` is only there for those whose content is no markup. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

const TAG =
  /<!--[\s\S]*?-->|<([a-zA-Z][^\s/>]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const RAW = new Set(['script', 'style']);
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The start tags of a page of ours, in their order. Enough for what Astro writes, which closes and quotes all that it opens;
 * it is no parser for the pages of others.
 */
export function tags(html: string): Tag[] {
  const found: Tag[] = [];
  const reader = new RegExp(TAG);
  for (let match = reader.exec(html); match; match = reader.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    const end = RAW.has(name) ? html.indexOf(`</${name}`, reader.lastIndex) : reader.lastIndex;
    found.push({
      name,
      attributes: attributes(match[2] ?? ''),
      text: html.slice(reader.lastIndex, end),
    });
    reader.lastIndex = end;
  }
  return found;
}

function attributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map((match) => [
      match[1]?.toLowerCase() ?? '',
      decoded(match[2] ?? match[3] ?? match[4] ?? ''),
    ]),
  );
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (NAMED[name] ?? whole);
  });
}

/** The ids of a page, in their order. */
export function idsOf(page: readonly Tag[]): string[] {
  return page.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
}
