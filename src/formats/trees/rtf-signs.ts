import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** How letters look. */
export interface Look {
  bold: boolean;
  italic: boolean;
  deleted: boolean;
  raised: '' | 'sup' | 'sub';
}

/** Groups that hold no text of the document. */
export const SKIPPED =
  /^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|pict|object|header[lrf]?|footer[lrf]?|generator|themedata|latentstyles|datastore|xmlnstbl|rsidtbl|mmathPr|bkmkstart|bkmkend|revtbl|annotation|atnid|atnauthor|comment|operator|company|category|keywords|subject|doccomm|creatim|revtim|printim)$/;

/** Words that stand for a sign. */
export const WORDS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  tab: ' ',
  emspace: ' ',
  enspace: ' ',
};

/** Code pages of the sets of signs that fonts have; other fonts have that of the file. */
const SETS: Readonly<Record<string, string>> = {
  '128': '932',
  '129': '949',
  '134': '936',
  '136': '950',
  '161': '1253',
  '162': '1254',
  '163': '1258',
  '177': '1255',
  '178': '1256',
  '186': '1257',
  '204': '1251',
  '222': '874',
  '238': '1250',
};

/** The code page of each font of a document, and the font that it begins with. */
export function codePagesOf(source: string): { first: number; of: (font: number) => string } {
  const own = /\\ansicpg(\d+)/.exec(source)?.[1] ?? (/\\mac\b/.test(source) ? '10000' : '1252');
  const fonts = new Map<number, string>();
  const table = /\{\\fonttbl[\s\S]{0,200000}?\}\s*\}/.exec(source)?.[0] ?? '';
  for (const [, font, set = ''] of table.matchAll(/\\f(\d+)[^{}]*?\\fcharset(\d+)/g)) {
    const page = SETS[set];
    if (page !== undefined) fonts.set(Number(font), page);
  }
  const first = Number(/\\deff(\d+)/.exec(source)?.[1] ?? 0);
  return { first, of: (font) => fonts.get(font) ?? own };
}

/** Bytes of a code page as text; one that is not known is read as that of Western Europe. */
export function decoded(bytes: Uint8Array, codePage: string): string {
  const names: Record<string, string> = {
    '936': 'gb18030',
    '932': 'shift_jis',
    '949': 'euc-kr',
    '950': 'big5',
    '10000': 'macintosh',
    '65001': 'utf-8',
  };
  try {
    return new TextDecoder(names[codePage] ?? `windows-${codePage}`).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Words under the look that they have. */
export function styled(text: string, { bold, italic, deleted, raised }: Look): ElementContent {
  const names = [bold && 'strong', italic && 'em', deleted && 's', raised].filter(
    (name): name is string => Boolean(name),
  );
  return names.reduce((inner: ElementContent, name) => h(name, [inner]), {
    type: 'text',
    value: text,
  });
}

/** A paragraph with the label of a list: an item with its number, or one with a bullet; any other label is part of its words. */
export function itemOf(label: string, line: readonly ElementContent[]): ElementContent {
  const said = label.trim();
  const number = /^\(?(\d{1,6})[.)]?$/.exec(said)?.[1];
  if (number !== undefined) return h('ol', { start: Number(number) }, [h('li', [...line])]);
  const words = /[\p{L}\p{N}]/u.test(said) ? [{ type: 'text', value: `${said} ` } as const] : [];
  return h('ul', [h('li', [...words, ...line])]);
}
