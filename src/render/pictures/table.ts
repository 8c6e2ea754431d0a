import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Lookup } from '../../edition/lookup.ts';
import { passageLink } from '../markup/passage-link.ts';

/** What stands in a cell. */
export type Cell = string | ElementContent[];

interface TableParts {
  /** What the table is, for those who come upon it by its frame. */
  label: string;
  head: readonly string[];
  /** The first cell of a row is its head. */
  rows: readonly (readonly Cell[])[];
}

/** A table that scrolls in its own frame where it does not fit. */
export function tableOf({ label, head, rows }: TableParts): Element {
  return h('div', { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: label }, [
    h('table', [
      h('thead', [
        h(
          'tr',
          head.map((name) => h('th', { scope: 'col' }, name)),
        ),
      ]),
      h(
        'tbody',
        rows.map(([first = '', ...cells]) =>
          h('tr', [h('th', { scope: 'row' }, first), ...cells.map((cell) => h('td', cell))]),
        ),
      ),
    ]),
  ]);
}

/**
 * A table of sources against questions that on a phone is laid out as a list: every cell then names its source. The roles
 * say what the elements are in any case, because CSS that lays a table out anew takes them away.
 */
export function matrixOf({ label, head, rows }: TableParts, className = 'matrix'): Element {
  const [corner = '', ...names] = head;
  const column = (name: string) => h('th', { scope: 'col', role: 'columnheader' }, name);
  return h('div', { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: label }, [
    h('table', { className: className.split(' '), role: 'table', ariaLabel: label }, [
      h('thead', { role: 'rowgroup' }, [
        h('tr', { role: 'row' }, [column(corner), ...names.map(column)]),
      ]),
      h(
        'tbody',
        { role: 'rowgroup' },
        rows.map(([first = '', ...cells]) =>
          h('tr', { role: 'row' }, [
            h('th', { scope: 'row', role: 'rowheader' }, first),
            ...cells.map((cell, index) => h('td', { role: 'cell', dataOf: names[index] }, cell)),
          ]),
        ),
      ),
    ]),
  ]);
}

/** Links to passages by their names, `Courier ¶14, Minutes ¶8`. */
export function passageLinks(find: Lookup, places: readonly string[]): ElementContent[] {
  return places.flatMap((at, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: find.say.frame.comma }] : []),
    passageLink(at, find),
  ]);
}
