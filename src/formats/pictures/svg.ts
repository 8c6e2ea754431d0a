import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/** A drawing as it may be published, and its size in pixels of CSS. */
export interface CleanSvg {
  text: string;
  width: number;
  height: number;
}

/** Elements that draw; whatever is not among them goes with all that it holds: scripts, foreign content, animations, links, other files. */
const DRAWS = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter switch style
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
);
const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
/** The size of a replaced element of which nothing is known (CSS 2.2 §10.3.2). */
const UNKNOWN = { width: 300, height: 150 };

/**
 * A drawing with nothing in it but what draws: no script, no handler, no other file, no link, no entity. Undefined for what is no
 * well-formed SVG. Pages show it as a picture, where browsers run nothing; this holds when it is opened by itself too.
 */
export function cleanSvg(text: string): CleanSvg | undefined {
  if (/<!ENTITY/i.test(text)) return undefined;
  let root: XmlElement | null;
  try {
    root = parseXml(text, { ignoreUndefinedEntities: true }).root;
  } catch {
    return undefined;
  }
  const prefix = /^(?:([\w-]+):)?svg$/.exec(root?.name ?? '')?.[1];
  if (!root || (prefix !== undefined && root.attributes[`xmlns:${prefix}`] !== SVG))
    return undefined;
  const size = sizeOf(root.attributes);
  const children = printAll(root.children, prefix);
  const own = printAttributes({ ...root.attributes, ...asNumbers(size) });
  return { text: `<svg xmlns="${SVG}" xmlns:xlink="${XLINK}"${own}>${children}</svg>\n`, ...size };
}

function printAll(nodes: XmlElement['children'], prefix: string | undefined): string {
  return nodes.map((node) => print(node, prefix)).join('');
}

function print(node: XmlElement['children'][number], prefix: string | undefined): string {
  if (node instanceof XmlText) return escaped(node.text);
  if (!(node instanceof XmlElement)) return '';
  const name =
    prefix && node.name.startsWith(`${prefix}:`) ? node.name.slice(prefix.length + 1) : node.name;
  if (!DRAWS.has(name)) return '';
  if (name === 'style') return isOwn(node.text) ? `<style>${escaped(node.text)}</style>` : '';
  return `<${name}${printAttributes(node.attributes)}>${printAll(node.children, prefix)}</${name}>`;
}

function printAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => isKept(name, value))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function isKept(name: string, value: string): boolean {
  if (/^xmlns|^on/i.test(name)) return false;
  if (name === 'href' || name === 'xlink:href') return /^#[\w.:-]+$/.test(value.trim());
  return /^(?:xml:(?:lang|space)|[A-Za-z][\w.-]*)$/.test(name) && isOwn(value);
}

/** Whether a style or value names nothing outside the drawing. Escapes of CSS can spell anything, so that they are refused too. */
function isOwn(value: string): boolean {
  const outside = value.replace(/url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi, '');
  return !/url\(|@import|@font-face|image-set|expression|javascript:|\\/i.test(outside);
}

function sizeOf({ width = '', height = '', viewBox = '' }: Readonly<Record<string, string>>) {
  const [, , boxWidth = 0, boxHeight = 0] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [wide, high] = [pixels(width), pixels(height)];
  const hasBox = boxWidth > 0 && boxHeight > 0;
  if (wide && high) return { width: wide, height: high };
  if (!hasBox) return { width: wide || UNKNOWN.width, height: high || UNKNOWN.height };
  if (wide) return { width: wide, height: Math.round((wide * boxHeight) / boxWidth) || 1 };
  if (high) return { width: Math.round((high * boxWidth) / boxHeight) || 1, height: high };
  return { width: Math.ceil(boxWidth), height: Math.ceil(boxHeight) };
}

/** A length of SVG in pixels; 0 for what is relative. */
function pixels(length: string): number {
  const [, number = '', unit = ''] =
    /^\s*\+?([\d.]+)\s*(px|pt|pc|mm|cm|in|Q)?\s*$/.exec(length) ?? [];
  const per = {
    '': 1,
    px: 1,
    pt: 4 / 3,
    pc: 16,
    mm: 96 / 25.4,
    cm: 96 / 2.54,
    in: 96,
    Q: 96 / 101.6,
  };
  const found = Object.entries(per).find(([name]) => name === unit)?.[1] ?? 1;
  return Math.min(20_000, Math.round(Number(number) * found) || 0);
}

function asNumbers({ width, height }: { width: number; height: number }): Record<string, string> {
  return { width: String(width), height: String(height) };
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
