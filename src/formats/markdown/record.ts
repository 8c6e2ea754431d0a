import type { Converted } from '../converted.ts';

/** What front matter says of a document, under the names that its kinds of tools use for it; everything else is kept as it is. */
export function recordOf(
  data: Readonly<Record<string, unknown>>,
): Omit<Converted, 'blocks' | 'images' | 'remarks'> {
  const taken = new Set<string>();
  const first = <T>(read: (value: unknown) => T | undefined, ...names: string[]): T | undefined => {
    for (const [name, value] of Object.entries(data)) {
      if (!names.includes(name.toLowerCase())) continue;
      const found = read(value);
      if (found === undefined) continue;
      taken.add(name);
      return found;
    }
    return undefined;
  };
  const title = first(words, 'title');
  const authors = first(names, 'author', 'authors', 'by', 'byline', 'creator') ?? [];
  const publisher = first(words, 'publisher');
  const date = first(day, 'date', 'published', 'pubdate', 'publishdate', 'published_at', 'created');
  const language = first(tag, 'language', 'lang', 'locale');
  const url = first(web, 'canonical', 'canonical_url', 'canonicalurl', 'url', 'source');
  const tags = [
    ...(first(list, 'tags', 'tag', 'keywords') ?? []),
    ...(first(list, 'categories', 'category') ?? []),
  ];
  const other = Object.entries(data).filter(([name]) => !taken.has(name));
  return {
    ...(title !== undefined && { title }),
    authors,
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    tags: [...new Set(tags)],
    other: Object.fromEntries(other.map(([name, value]) => [name, plain(value)])),
  };
}

function words(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).replace(/\s+/g, ' ').trim() || undefined;
}

/** Names in a string, in a list, or in a list of records with a `name`. */
function names(value: unknown): string[] | undefined {
  const found = (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    if (typeof one === 'object' && one !== null && 'name' in one) return words(one.name) ?? [];
    return words(one) ?? [];
  });
  return found.length > 0 ? found : undefined;
}

function list(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.split(/\s*,\s*/).filter((one) => one !== '');
  return names(value);
}

/** A day, of a date or a moment in any of the forms that begin with it. */
function day(value: unknown): string | undefined {
  const text = value instanceof Date ? isoOf(value) : typeof value === 'string' ? value : '';
  const [, date] =
    /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:$|[T ])/.exec(text.trim()) ?? [];
  return date;
}

function isoOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** A BCP 47 tag; what tools write with a low line is mended. */
function tag(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().replaceAll('_', '-') : '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text) ? text : undefined;
}

function web(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value)
    ? value
    : undefined;
}

/** A value as JSON has it: days of YAML and TOML as they are written. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return isoOf(value).replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
  return value;
}
