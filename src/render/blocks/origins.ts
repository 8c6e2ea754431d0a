import type { Element } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import { address } from '../../corpus/address.ts';
import { type OriginView, originOf } from '../../edition/origins.ts';
import type { Say } from '../../messages/messages.ts';
import { block } from './define.ts';

/** `<Origins>`: where the statements of each source come from. */
export const origins = block({
  does: 'where the statements of each source come from',
  schema: () => z.strictObject({}),
  make: ({ edition, find }) => {
    const { pictures: say, frame } = find.say;
    const rows = edition.sources.flatMap((source) =>
      Object.entries(source.record.origins).map(([origin, numbers]) => ({
        source,
        origin,
        numbers,
      })),
    );
    if (rows.length === 0) return [];
    return [
      h('div', { class: 'scroll', role: 'group', tabIndex: 0, ariaLabel: say.statementsFrom }, [
        h('table', { class: 'origins' }, [
          h('caption', say.statementsFrom),
          h('thead', [
            h('tr', [
              h('th', { scope: 'col' }, say.origin),
              h('th', { scope: 'col' }, say.printedBy),
              h('th', { scope: 'col' }, say.passages),
            ]),
          ]),
          h(
            'tbody',
            rows.map(({ source, origin, numbers }) =>
              h('tr', [
                h('th', { scope: 'row' }, originCell(originOf(edition, origin), say)),
                h('td', source.sign),
                h(
                  'td',
                  numbers.flatMap((n, index) => [
                    ...(index > 0 ? [frame.comma] : []),
                    h('a', { href: address.passage(source.key, n) }, `¶${n}`),
                  ]),
                ),
              ]),
            ),
          ),
        ]),
      ]),
    ];
  },
});

/** The name of an origin; of one that is presumed, that it is, and why. */
function originCell(
  { name, isPresumed, why }: OriginView,
  say: Say['pictures'],
): (string | Element)[] {
  return isPresumed ? [name, ' ', h('span', { class: 'why' }, say.presumedWhy({ why }))] : [name];
}
