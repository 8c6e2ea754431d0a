import type { Element } from 'hast';
import type { Say } from '../../messages/messages.ts';
import { area } from './area.ts';
import { LINE, rule, words } from './draw.ts';
import { widthOf, wrap } from './letters.ts';
import type { Drawing } from './picture.ts';
import { type Reported, unbroken } from './reports.ts';
import { type Step, signed } from './steps.ts';

/** A number and the total of which it is a part. */
export interface Part {
  part: Reported;
  total: Reported | undefined;
}

/** The two numbers, the steps between them, and pairs of parts that only look alike. */
export interface Ends {
  first: Reported;
  between: readonly Step[];
  last: Reported;
  pairs: readonly Part[][];
}

/** Draws a bridge: a number, the steps that lead from it, the number where they end, then each pair as parts of their totals. */
export function drawBridge(
  { first, between, last, pairs }: Ends,
  width: number,
  say: Say,
): Drawing {
  const shapes: Element[] = [];
  const half = width >= 480 ? (width - 40) / 2 : width;
  let y = 0;
  const above = pier(first, 0, y, width, say);
  shapes.push(...above.shapes);
  y += above.height + 4;
  const top = y;
  shapes.push(words(24, y + 13, say.pictures.neitherMakes, { voice: 'quiet' }));
  y += LINE + 6;
  for (const step of between) {
    const lines = wrap(
      `${step.reported.label}${say.frame.comma}${step.reported.where}`,
      width - 68,
    );
    shapes.push(
      words(58, y + 13, signed(step, say), { voice: 'strong', anchor: 'end' }),
      words(66, y + 13, lines),
    );
    y += lines.length * LINE + 4;
  }
  shapes.push(rule(10, top - 2, 10, y + 2, 'dashed'));
  y += 6;
  const below = pier(last, 0, y, width, say);
  shapes.push(...below.shapes);
  y += below.height;
  for (const pair of pairs) {
    y += LINE;
    const values = pair.map(({ part }) => part.number);
    const head = say.pictures.ofTwoTotals({ values });
    const lines = wrap(head, width * 0.94);
    shapes.push(rule(0, y, width, y), words(0, y + LINE + 3, lines, { voice: 'strong' }));
    y += LINE * lines.length + 14;
    let tallest = 0;
    pair.forEach((one, index) => {
      const isRight = half < width && index === 1;
      const max = Math.max(...pair.map(({ part, total }) => (total ?? part).report.value ?? 0));
      const drawn = partOf(one, isRight ? half + 40 : 0, y, half, max, say);
      shapes.push(...drawn.shapes);
      if (half === width) y += drawn.height + 8;
      else tallest = Math.max(tallest, drawn.height);
    });
    y += tallest;
  }
  return { height: y + 4, shapes };
}

/** A reported number in large type, with whom it counts, where and as of when. */
function pier(one: Reported, x: number, y: number, width: number, say: Say): Drawing {
  const column = widthOf(one.number) * 2.4 + 12;
  const when = one.report.asOf ? unbroken(say.format.date(one.report.asOf)) : '';
  const scope = wrap(one.report.scope, width - column - 2);
  const head = [one.where, when].filter(Boolean).join(say.frame.comma);
  return {
    height: Math.max(40, LINE * (1 + scope.length) + 8),
    shapes: [
      words(x, y + 33, one.number, { voice: 'big' }),
      words(x + column, y + 13, head, { voice: 'strong' }),
      words(x + column, y + 13 + LINE, scope),
    ],
  };
}

/** A number as part of its total: what is counted filled, the rest of the total in outline. */
function partOf(
  { part, total }: Part,
  x: number,
  y: number,
  width: number,
  max: number,
  { pictures, format, frame }: Say,
): Drawing {
  const scale = (width - 2) / max;
  const value = part.report.value ?? 0;
  const whole = total?.report.value ?? value;
  const head = total ? pictures.partOf({ part: part.number, total: total.number }) : part.number;
  const when = part.report.asOf ? `${frame.comma}${format.date(part.report.asOf)}` : '';
  const lines = wrap(`${part.where}${when}: ${part.report.scope}`, width);
  return {
    height: LINE * (1 + lines.length) + 26,
    shapes: [
      words(x, y + 13, head, { voice: 'strong' }),
      ...area('plain', x + 1, y + 20, whole * scale, 14),
      ...area('lined', x + 1, y + 20, value * scale, 14),
      words(x, y + 20 + 14 + LINE, lines),
    ],
  };
}
