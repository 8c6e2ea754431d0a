import type { Locator } from './shape.ts';

/** How a page of an original is named. */
interface Pages {
  page: (told: { page: string }) => string;
}

/** A place in the original as it is shown and cited beside our own number: `p. 4`, `12:07`, `§ 3`. '' where there is nothing to show. */
export function locatorText(locator: Locator, say: Pages): string {
  return locatorParts(locator, say).join(', ');
}

/** Each place in the original by itself, as a reader may type it. */
export function locatorParts({ page, time, section }: Locator, say: Pages): string[] {
  return [
    page === undefined ? '' : say.page({ page }),
    section ?? '',
    time === undefined ? '' : clock(time),
  ].filter((part) => part !== '');
}

function clock(time: number): string {
  const whole = Math.max(0, Math.floor(time));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, seconds] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
