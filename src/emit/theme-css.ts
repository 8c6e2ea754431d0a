import { COLOUR_NAMES, type Theme } from '../corpus/look/theme.ts';

/** The theme of a corpus as a style sheet: its tokens over ours, and the author's own sheets in the layer that wins over all of them. `urlOf` says where a sheet lies. */
export function themeCss(theme: Theme | undefined, urlOf: (file: string) => string): string {
  if (!theme) return '';
  const { faces, measure, colours, css } = theme;
  const tokens = [
    ...Object.entries(faces).map(([name, face]) => (face ? `--face-${name}: ${face};` : '')),
    ...COLOUR_NAMES.map((name) => {
      const one = colours[name];
      return one ? `--color-${name}: light-dark(${one.light}, ${one.dark});` : '';
    }),
  ].filter(Boolean);
  const wide = measure ? `@media (width >= 40rem) { :root { --text: ${measure}; } }` : '';
  return [
    LAYERS,
    ...css.map((file) => `@import ${JSON.stringify(urlOf(file))} layer(user);`),
    `@layer tokens { :root { ${tokens.join(' ')} } ${wide} }`,
    '',
  ].join('\n');
}

/** The order of layers, as `styles/index.css` has it. */
const LAYERS = '@layer tokens, base, prose, components, utilities, print, user;';
