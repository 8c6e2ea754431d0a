/** A tag as it was written. */
export interface Tag {
  name: string;
  isEnd: boolean;
  /** Whether nothing follows that belongs to it: `<br>`, `<img>`. */
  isEmpty: boolean;
  attribute: (name: string) => string;
}

const EMPTY = new Set(['br', 'hr', 'img', 'wbr', 'source', 'col']);
/** Elements that only hold or mark words: their tags go, their words stay. */
const HARMLESS = new Set([
  ...EMPTY,
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'center', 'cite', 'code', 'del', 'details', 'dfn'],
  ...['div', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'p', 'picture', 'q', 's', 'samp', 'section'],
  ...['small', 'span', 'strike', 'strong', 'sub', 'summary', 'sup', 'tt', 'u', 'var', 'article'],
  ...['figure', 'figcaption', 'header', 'footer', 'table', 'thead', 'tbody', 'tr', 'td', 'th'],
  ...[
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'blockquote',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'aside',
  ],
]);
// Its parts begin with different signs, so that no text is tried in more ways than one.
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)\/?>/gi;

/** The tag that a piece of raw HTML is, a comment being an empty one; undefined for what may do more than mark words. */
export function tagOf(html: string): Tag | undefined {
  if (/^<!--[\s\S]*-->$|^<!--/.test(html)) return nothing();
  TAG.lastIndex = 0;
  const found = TAG.exec(html);
  if (found?.[0] !== html) return undefined;
  const name = (found[2] ?? '').toLowerCase();
  if (!HARMLESS.has(name)) return undefined;
  const attributes = found[3] ?? '';
  return {
    name,
    isEnd: found[1] === '/',
    isEmpty: EMPTY.has(name) || html.endsWith('/>'),
    attribute: (wanted) => {
      const pattern = new RegExp(
        `(?:^|\\s)${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`,
        'i',
      );
      const value = pattern.exec(attributes);
      return decoded(value?.[1] ?? value?.[2] ?? value?.[3] ?? '');
    },
  };
}

/** Raw HTML with its comments gone. */
export function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}

/** Whether every tag of a piece of HTML only holds or marks words. */
export function isHarmless(html: string): boolean {
  const rest = html.replace(TAG, (tag) => (tagOf(tag) ? '' : tag));
  return !/<[/!?a-z]/i.test(rest);
}

/** A text with the entities that plain writing uses. */
export function decoded(text: string): string {
  return text
    .replace(/&#(\d{1,7});/g, (all, code: string) => letter(Number(code)) ?? all)
    .replace(
      /&#x([\da-f]{1,6});/gi,
      (all, code: string) => letter(Number.parseInt(code, 16)) ?? all,
    )
    .replace(
      /&(amp|lt|gt|quot|apos|nbsp|ndash|mdash|copy);/g,
      (all, name: string) => NAMED[name] ?? all,
    );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  copy: '©',
};

function letter(code: number): string | undefined {
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}

function nothing(): Tag {
  return { name: '', isEnd: false, isEmpty: true, attribute: () => '' };
}
