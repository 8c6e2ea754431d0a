import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Lookup } from '../edition/lookup.ts';

/** What stands in a cell. */
export type Cell = string | ElementContent[];

interface TableParts {
  /** What the table is, for those who come upon it by its frame. */
  label: string;
  head: readonly string[];
  /** The first cell of a row is its head. */
  rows: readonly (readonly Cell[])[];
  className?: string;
}

/** A table that scrolls in its own frame where it does not fit. */
export function tableOf({ label, head, rows, className }: TableParts): Element {
  return h('div', { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: label }, [
    h('table', { className: className === undefined ? undefined : [className] }, [
      h('thead', [h('tr', head.map((name) => h('th', { scope: 'col' }, name)))]),
      h(
        'tbody',
        rows.map(([first = '', ...cells]) =>
          h('tr', [h('th', { scope: 'row' }, first), ...cells.map((cell) => h('td', cell))]),
        ),
      ),
    ]),
  ]);
}

/** Links to passages by their names, `Dawn ¶14, dpa ¶8`. */
export function passageLinks(find: Lookup, places: readonly string[]): ElementContent[] {
  return places.flatMap((at, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ', ' }] : []),
    h('a', { href: find.passage(at)?.passage.address ?? '' }, find.passageName(at)),
  ]);
}

/** Words of an attribute that is a list: `a b, c`. */
export function listed(attribute: string | undefined): string[] {
  return (attribute ?? '').split(/[\s,]+/).filter(Boolean);
}
