/** A colour as light: its three parts in linear sRGB, each 0–1. */
export type Light = readonly [red: number, green: number, blue: number];

/**
 * Reads a colour of CSS: `#rgb`, `#rrggbb`, `rgb()`, `hsl()` or `oklch()` (https://www.w3.org/TR/css-color-4/), without transparency.
 * Undefined for any other text. What lies outside sRGB is cut to it, as screens do.
 */
export function readColour(text: string): Light | undefined {
  const wanted = text.trim().toLowerCase();
  const hex = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/.exec(wanted);
  if (hex) {
    const digits = hex[2] ?? (hex[1] ?? '').replace(/./g, '$&$&');
    return light([0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255));
  }
  const call = /^(rgb|hsl|oklch)\(([^()]*)\)$/.exec(wanted);
  if (!call) return undefined;
  const parts = (call[2] ?? '').trim().split(/\s*,\s*|\s+/);
  if (parts.length !== 3) return undefined;
  const [a, b, c] = parts.map(amount);
  if (!a || !b || !c) return undefined;
  switch (call[1]) {
    case 'rgb':
      return light([a, b, c].map(({ value, unit }) => value / (unit === '%' ? 100 : 255)));
    case 'hsl':
      return isTurn(a) && b.unit === '%' && c.unit === '%'
        ? light(ofHsl(a.value, b.value / 100, c.value / 100))
        : undefined;
    default:
      return isTurn(c) && b.unit === ''
        ? clipped(ofOklch(a.value / (a.unit === '%' ? 100 : 1), b.value, c.value))
        : undefined;
  }
}

/** How far two colours stand apart, from 1 to 21, as WCAG 2 counts (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: Light, other: Light): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

interface Amount {
  value: number;
  unit: string;
}

function amount(text: string): Amount | undefined {
  const found = /^([+-]?(?:\d+\.?\d*|\.\d+))(%|deg)?$/.exec(text);
  return found ? { value: Number(found[1]), unit: found[2] ?? '' } : undefined;
}

function isTurn({ unit }: Amount): boolean {
  return unit === '' || unit === 'deg';
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** sRGB as it is written → linear light. */
function light(written: readonly number[]): Light {
  return clipped(
    written.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)),
  );
}

function clipped(parts: readonly number[]): Light {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Math.min(1, Math.max(0, part)));
  return [red, green, blue];
}

function ofHsl(turn: number, saturation: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((part) => {
    const at = (part + (((turn % 360) + 360) % 360) / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  });
}

/** Björn Ottosson's Oklab (https://bottosson.github.io/posts/oklab/) → linear sRGB. */
function ofOklch(lightness: number, chroma: number, turn: number): number[] {
  const a = chroma * Math.cos((turn * Math.PI) / 180);
  const b = chroma * Math.sin((turn * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
