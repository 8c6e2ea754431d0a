import type { Corpus } from '../corpus/corpus.ts';
import { COLOUR_NAMES, COLOURS, type ColourName } from '../corpus/look/theme.ts';
import { type Problem, problem } from '../corpus/problem.ts';
import { contrast, readColour } from '../text/colour.ts';

/** The least contrast of letters on their ground (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;
/** What is set on what: letters, and their ground. */
const PAIRS: readonly (readonly [ColourName, ColourName])[] = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'found'],
  ['muted', 'paper'],
  ['muted', 'wash'],
  ['accent', 'paper'],
  ['accent', 'wash'],
];

/** The colours of a theme: each can be read, and letters stand out from their ground, in light and in dark. */
export function checkTheme({ site, placeInSite }: Corpus): Problem[] {
  if (!site.theme) return [];
  const { colours } = site.theme;
  const given = COLOUR_NAMES.filter((name) => colours[name]);
  const unread = given.flatMap((name) =>
    SIDES.flatMap((side) => {
      const written = colours[name]?.[side] ?? '';
      if (readColour(written)) return [];
      return [
        problem(
          'theme/colour',
          placeInSite('theme', 'colours', name),
          `${name} is “${written}”, which is no colour whose contrast can be told.`,
          'Write #rrggbb, rgb(…), hsl(…) or oklch(…), without transparency.',
        ),
      ];
    }),
  );
  if (unread.length > 0) return unread;
  return SIDES.flatMap((side) =>
    PAIRS.filter((pair) => pair.some((name) => colours[name])).flatMap(([on, ground]) => {
      const [letters, paper] = [on, ground].map((name) =>
        readColour((colours[name] ?? COLOURS[name])[side]),
      );
      if (!letters || !paper) return [];
      const ratio = contrast(letters, paper);
      if (ratio >= LEAST) return [];
      const blamed = colours[on] ? on : ground;
      return [
        problem(
          'theme/contrast',
          placeInSite('theme', 'colours', blamed),
          `${on} on ${ground} has a contrast of ${ratio.toFixed(2)} in ${side}.`,
          `Letters need ${LEAST} at least: make ${on} ${side === 'light' ? 'darker' : 'lighter'}, or ${ground} ${side === 'light' ? 'lighter' : 'darker'}.`,
        ),
      ];
    }),
  );
}

const SIDES = ['light', 'dark'] as const;
