import { h } from 'hastscript';
import { address, anchor } from '../../corpus/address.ts';
import { dateText } from '../../edition/dates.ts';
import { listing } from '../../edition/phrases.ts';
import type { Block } from '../explain/blocks.ts';
import { passageLink } from '../markup/passage-link.ts';

/** `<Timeline>`: events in the order of their dates, planned ones marked as such, inferred dates with their arithmetic. */
export const timeline: Block = ({ edition, find, attributes }) => {
  const from = attributes.get('from') ?? '';
  const to = attributes.get('to') ?? '9999';
  const facets = [...attributes].filter(([name]) => name !== 'from' && name !== 'to');
  const events = edition.events
    .filter(
      (event) =>
        event.date >= from &&
        event.date <= to &&
        facets.every(([facet, value]) => event.facets[facet]?.includes(value)),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (events.length === 0) return [];
  return [
    h(
      'ol',
      { class: 'timeline' },
      events.map((event) =>
        h('li', [
          h('p', [
            h('time', { dateTime: event.date }, event.dateText),
            ' ',
            h('a', { href: event.address }, event.says),
            ...(event.planned ? [' ', h('span', { class: 'status' }, 'planned')] : []),
          ]),
          h('p', { class: 'why' }, [
            event.basis === 'stated' ? 'Date stated. ' : `Date worked out by us: ${event.why} `,
            ...event.at.flatMap((at, index) => [
              ...(index > 0 ? [', '] : []),
              passageLink(at, find),
            ]),
          ]),
        ]),
      ),
    ),
  ];
};

/** `<Positions>`: for each open question who held what, as of when. */
export const positions: Block = ({ edition, find, attributes }) => {
  const ids = attributes.get('ids')?.split(/[\s,]+/);
  return edition.positions
    .filter((position) => !ids || ids.includes(position.id))
    .flatMap((position) => [
      h('h3', { id: anchor.position(position.id) }, position.question),
      h(
        'dl',
        { class: 'positions' },
        position.holders.flatMap((holder) => [
          h('dt', [holder.name, ' ', h('time', { dateTime: holder.asOf }, dateText(holder.asOf))]),
          h('dd', [
            {
              type: 'element',
              tagName: 'Claim',
              properties: { id: holder.claims.filter((id) => find.claim(id)).join(' ') },
              children: [{ type: 'text', value: holder.says }],
            },
          ]),
        ]),
      ),
    ]);
};

/** `<Wording>`: how each source words the same thing, with counts. */
export const wording: Block = ({ edition, attributes }) => {
  const ids = attributes.get('ids')?.split(/[\s,]+/);
  return edition.terms
    .filter((term) => !ids || ids.includes(term.id))
    .map((term) =>
      h('div', { class: 'scroll', role: 'group', tabIndex: 0, ariaLabel: term.thing }, [
        h('table', { class: 'wording' }, [
          h('caption', [h('a', { href: term.address }, term.thing)]),
          h('thead', [
            h('tr', [
              h('th', { scope: 'col' }, 'Words'),
              ...edition.sources.map((source) => h('th', { scope: 'col' }, source.sign)),
            ]),
          ]),
          h(
            'tbody',
            term.wordings.map((row) =>
              h('tr', [
                h('th', { scope: 'row' }, `“${row.words.join('”, “')}”`),
                ...edition.sources.map((source) =>
                  h('td', { class: 'number' }, String(row.counts[source.key] ?? 0)),
                ),
              ]),
            ),
          ),
        ]),
      ]),
    );
};

/** `<Silences>`: what sources do not say, with the words that were looked for. */
export const silences: Block = ({ edition, find, attributes }) => {
  const ids = attributes.get('ids')?.split(/[\s,]+/);
  const list = edition.silences.filter((silence) => !ids || ids.includes(silence.id));
  if (list.length === 0) return [];
  return [
    h(
      'dl',
      { class: 'silences' },
      list.flatMap((silence) => [
        h('dt', { id: anchor.silence(silence.id) }, silence.question),
        h('dd', [
          {
            type: 'element',
            tagName: 'Claim',
            properties: { id: silence.id },
            children: [{ type: 'text', value: silence.says }],
          },
          ' ',
          h(
            'span',
            { class: 'why' },
            `Silent: ${listing(silence.sources.map((key) => find.source(key)?.sign ?? key))}. Looked for: ${silence.words.join(', ')}.`,
          ),
        ]),
      ]),
    ),
  ];
};

/** `<Origins>`: where the statements of each source come from. */
export const origins: Block = ({ edition }) => {
  const rows = edition.sources.flatMap((source) =>
    Object.entries(source.record.origins).map(([origin, numbers]) => ({ source, origin, numbers })),
  );
  if (rows.length === 0) return [];
  const names = edition.site.origins;
  return [
    h(
      'div',
      { class: 'scroll', role: 'group', tabIndex: 0, ariaLabel: 'Where statements come from' },
      [
        h('table', { class: 'origins' }, [
          h('caption', 'Where statements come from'),
          h('thead', [
            h('tr', [
              h('th', { scope: 'col' }, 'Origin'),
              h('th', { scope: 'col' }, 'Printed by'),
              h('th', { scope: 'col' }, 'Passages'),
            ]),
          ]),
          h(
            'tbody',
            rows.map(({ source, origin, numbers }) =>
              h('tr', [
                h('th', { scope: 'row' }, names[origin]?.name ?? origin.replaceAll('-', ' ')),
                h('td', source.sign),
                h(
                  'td',
                  numbers.flatMap((n, index) => [
                    ...(index > 0 ? [', '] : []),
                    h('a', { href: address.passage(source.key, n) }, `¶${n}`),
                  ]),
                ),
              ]),
            ),
          ),
        ]),
      ],
    ),
  ];
};
