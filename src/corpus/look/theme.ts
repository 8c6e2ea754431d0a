import { z } from 'zod';

/** A family of faces as CSS has it: `Georgia, "Noto Serif", serif`. */
const Face = z
  .string()
  .regex(/^[^;{}<>@]+$/, 'a list of faces as in CSS, such as Georgia, serif')
  .optional();
/** A colour for both grounds, or one for light and one for dark. */
const Colour = z
  .union([z.string(), z.strictObject({ light: z.string(), dark: z.string() })])
  .transform((one) => (typeof one === 'string' ? { light: one, dark: one } : one))
  .optional();
const File = z
  .string()
  .regex(/^(?!\.*[\\/])(?!.*\.\.)[^\\]+$/, 'a file of content/theme/')
  .optional();
const Links = z
  .array(
    z.strictObject({
      label: z.string().min(1),
      to: z
        .string()
        .regex(/^(?:\/(?!\/)|https?:\/\/|mailto:)/, 'an address of this site, or a whole one'),
    }),
  )
  .default([]);
const Part = z
  .strictObject({
    /** A line of text. */
    text: z.string().default(''),
    links: Links,
  })
  .optional();

/** `theme` of `content/site.yaml`: the look of a site. Its files lie in `content/theme/`. */
export const Theme = z.strictObject({
  faces: z
    .strictObject({ text: Face, head: Face, plain: Face })
    .default({})
    .describe(
      'Families of faces: `text` for what is read, `head` for titles, `plain` for notes, labels and tables.',
    ),
  measure: z
    .string()
    .regex(/^\d+(?:\.\d+)?rem$/, 'a width in rem, such as 36rem')
    .optional()
    .describe('How wide the text is at most, in rem: `36rem`, for which pictures are drawn.'),
  colours: z
    .strictObject({
      paper: Colour,
      wash: Colour,
      ink: Colour,
      muted: Colour,
      rule: Colour,
      accent: Colour,
      found: Colour,
    })
    .default({})
    .describe('Colours, each one text or `{ light, dark }`. What is left out keeps ours.'),
  logo: File.describe('A picture in place of our sign in the head.'),
  favicon: File.describe('The icon of the site.'),
  header: Part.describe('What stands above the navigation.'),
  footer: Part.describe('What stands at the foot of every page.'),
  css: z
    .array(z.string().regex(/^(?!.*\.\.)[\w./-]+\.css$/, 'a .css file of content/theme/'))
    .default([])
    .describe('Style sheets of your own, in the layer `user`, which wins over all of ours.'),
});
export type Theme = z.output<typeof Theme>;

/** The folder of the files of a theme, inside a corpus. */
export const THEME_FOLDER = 'content/theme/';

/** Our own colours, where a theme gives none. */
export const COLOURS = {
  paper: { light: 'oklch(0.985 0.004 90)', dark: 'oklch(0.19 0.008 70)' },
  wash: { light: 'oklch(0.955 0.011 88)', dark: 'oklch(0.245 0.012 72)' },
  ink: { light: 'oklch(0.22 0.01 70)', dark: 'oklch(0.9 0.01 85)' },
  muted: { light: 'oklch(0.42 0.012 70)', dark: 'oklch(0.77 0.01 80)' },
  rule: { light: 'oklch(0.86 0.008 85)', dark: 'oklch(0.36 0.01 75)' },
  accent: { light: 'oklch(0.42 0.13 32)', dark: 'oklch(0.77 0.1 42)' },
  found: { light: 'oklch(0.91 0.075 92)', dark: 'oklch(0.4 0.06 85)' },
} as const;
export type ColourName = keyof typeof COLOURS;

/** The names of the colours of a theme. */
export const COLOUR_NAMES: readonly ColourName[] = [
  ...(['paper', 'wash', 'ink', 'muted', 'rule', 'accent', 'found'] as const),
];
