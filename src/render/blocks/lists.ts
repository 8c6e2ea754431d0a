import { h } from 'hastscript';
import { z } from 'zod';
import { anchor } from '../../corpus/address.ts';
import { lookedFor } from '../markup/looked-for.ts';
import { passageLink } from '../markup/passage-link.ts';
import { day, optional } from './attribute.ts';
import { block } from './define.ts';
import { ids } from './names.ts';
import { hasFacets } from './select.ts';

/** `<Timeline>`: events in the order of their dates, planned ones marked as such, inferred dates with their arithmetic. */
export const timeline = block({
  does: 'what happened or was due, by date',
  schema: () => z.strictObject({ from: optional(day()), to: optional(day()) }),
  facets: true,
  make: ({ edition, find, attributes, facets }) => {
    const { from = '', to = '9999' } = attributes;
    const events = edition.events
      .filter((event) => event.date >= from && event.date <= to && hasFacets(event.facets, facets))
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    if (events.length === 0) return [];
    const { data, pictures, frame } = find.say;
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
              ...(event.planned ? [' ', h('span', { class: 'status' }, data.planned)] : []),
            ]),
            h('p', { class: 'why' }, [
              event.basis === 'stated'
                ? data.dateStated({ why: '' })
                : pictures.dateByUs({ why: event.why }),
              ' ',
              ...event.at.flatMap((at, index) => [
                ...(index > 0 ? [frame.comma] : []),
                passageLink(at, find),
              ]),
            ]),
          ]),
        ),
      ),
    ];
  },
});

/** `<Positions>`: for each open question who held what, as of when. */
export const positions = block({
  does: 'who held what on an open question, as of when',
  schema: (words) => z.strictObject({ ids: optional(ids(words, 'position')) }),
  make: ({ edition, find, attributes }) => {
    return edition.positions
      .filter((position) => attributes.ids?.includes(position.id) ?? true)
      .flatMap((position) => [
        h('h3', { id: anchor.position(position.id) }, position.question),
        h(
          'dl',
          { class: 'positions' },
          position.holders.flatMap((holder) => [
            h('dt', [
              holder.name,
              ' ',
              h('time', { dateTime: holder.asOf }, find.say.format.date(holder.asOf)),
            ]),
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
  },
});

/** `<Wording>`: how each source words the same thing, with counts. */
export const wording = block({
  does: 'how each source words one thing, with counts',
  schema: (words) => z.strictObject({ ids: optional(ids(words, 'term')) }),
  make: ({ edition, find, attributes }) => {
    return edition.terms
      .filter((term) => attributes.ids?.includes(term.id) ?? true)
      .map((term) =>
        h('div', { class: 'scroll', role: 'group', tabIndex: 0, ariaLabel: term.thing }, [
          h('table', { class: 'wording' }, [
            h('caption', [h('a', { href: term.address }, term.thing)]),
            h('thead', [
              h('tr', [
                h('th', { scope: 'col' }, find.say.pages.words),
                ...edition.sources.map((source) => h('th', { scope: 'col' }, source.sign)),
              ]),
            ]),
            h(
              'tbody',
              term.wordings.map((row) =>
                h('tr', [
                  h(
                    'th',
                    { scope: 'row' },
                    row.words.map((word) => `“${word}”`).join(find.say.frame.comma),
                  ),
                  ...edition.sources.map((source) =>
                    h(
                      'td',
                      { class: 'number' },
                      find.say.format.number(row.counts[source.key] ?? 0),
                    ),
                  ),
                ]),
              ),
            ),
          ]),
        ]),
      );
  },
});

/** `<Silences>`: what sources do not say, with the words that were looked for. */
export const silences = block({
  does: 'what sources do not say, with the words looked for',
  schema: (words) => z.strictObject({ ids: optional(ids(words, 'silence')) }),
  make: ({ edition, find, attributes }) => {
    const list = edition.silences.filter((silence) => attributes.ids?.includes(silence.id) ?? true);
    if (list.length === 0) return [];
    return [
      h(
        'dl',
        { class: 'silences' },
        list.flatMap((silence) => [
          h('dt', { id: anchor.silence(silence.id) }, silence.question),
          h('dd', [
            h('p', [
              {
                type: 'element',
                tagName: 'Claim',
                properties: { id: silence.id },
                children: [{ type: 'text', value: silence.says }],
              },
            ]),
            ...lookedFor(silence, find),
          ]),
        ]),
      ),
    ];
  },
});
