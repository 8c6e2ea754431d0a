import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { COLOUR_NAMES, COLOURS, Theme } from '../../src/corpus/look/theme.ts';
import { themeCss } from '../../src/emit/theme-css.ts';

function problemsOf(theme: string): string[] {
  const { problems } = compile({
    files: new Map([
      ['seeds/letter.txt', 'A letter\n\nThe tram comes back.\n'],
      ['content/site.yaml', `theme:\n${theme.replace(/^/gm, '  ')}\n`],
    ]),
    originals: [],
    strict: false,
    isPrivate: false,
    base: '/',
  });
  return problems.map(({ rule, file, line, message }) => `${file}:${line} ${rule} ${message}`);
}

test('letters that do not stand out from their ground are told by pair and ratio', () => {
  expect(problemsOf("colours: { muted: { light: '#999999', dark: '#cccccc' } }")).toEqual([
    'content/site.yaml:2 theme/contrast muted on paper has a contrast of 2.73 in light.',
    'content/site.yaml:2 theme/contrast muted on wash has a contrast of 2.50 in light.',
  ]);
});

test('a ground is judged with our letters where a theme gives none', () => {
  expect(problemsOf("colours: { paper: '#777777' }")).not.toEqual([]);
});

test('a colour that cannot be read is told, and nothing is said of its contrast', () => {
  expect(problemsOf('colours: { ink: rebeccapurple }')).toEqual([
    'content/site.yaml:2 theme/colour ink is “rebeccapurple”, which is no colour whose contrast can be told.',
    'content/site.yaml:2 theme/colour ink is “rebeccapurple”, which is no colour whose contrast can be told.',
  ]);
});

test('a theme with none of our names is refused, and so is a face that would end its declaration', () => {
  expect(problemsOf('colors: {}')[0]).toContain('yaml/shape');
  expect(problemsOf("faces: { text: 'serif; } body { display: none' }")[0]).toContain('yaml/shape');
  expect(problemsOf('css: [../../secret.css]')[0]).toContain('yaml/shape');
});

test('our own colours in the table are those of the style sheet, and stand out', () => {
  const css = readFileSync(resolve(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
  for (const name of COLOUR_NAMES) {
    const { light, dark } = COLOURS[name];
    expect(css).toContain(`--color-${name}: light-dark(${light}, ${dark});`);
  }
  expect(problemsOf(`colours: ${JSON.stringify(COLOURS)}`)).toEqual([]);
});

test('a theme is printed as tokens and as sheets in the layer that wins', () => {
  const theme = Theme.parse({
    faces: { text: 'Georgia, serif' },
    measure: '36rem',
    colours: { ink: '#111' },
    css: ['own.css'],
  });
  expect(themeCss(theme, (file) => `/at/${file}`)).toBe(
    [
      '@layer tokens, base, prose, components, utilities, print, user;',
      '@import "/at/own.css" layer(user);',
      '@layer tokens { :root { --face-text: Georgia, serif; --color-ink: light-dark(#111, #111); } @media (width >= 40rem) { :root { --text: 36rem; } } }',
      '',
    ].join('\n'),
  );
  expect(themeCss(undefined, String)).toBe('');
});

test('the order of layers is that of our style sheet', () => {
  const index = readFileSync(resolve(import.meta.dirname, '../../src/styles/index.css'), 'utf8');
  expect(index).toContain(themeCss(Theme.parse({}), String).split('\n')[0]);
});
