import { h } from 'hastscript';
import { z } from 'zod';
import type { Verdict } from '../../corpus/figure.ts';
import type { CheckView } from '../../edition/data-view.ts';
import type { Say } from '../../messages/messages.ts';
import { passageLink } from '../markup/passage-link.ts';
import { choice, optional } from './attribute.ts';
import { block } from './define.ts';
import { ids } from './names.ts';
import { hasFacets, idsAlone } from './select.ts';

/** `<Ledger>`: every reported number, with what it counts, as of when, and where. */
export const ledger = block({
  does: 'reported numbers, with what they count, as of when, and where',
  schema: (words) => z.strictObject({ ids: optional(ids(words, 'figure')) }),
  facets: true,
  together: (_, given) => idsAlone(given),
  make: ({ edition, find, attributes, facets }) => {
    const figures = edition.figures.filter(
      (figure) => (attributes.ids?.includes(figure.id) ?? true) && hasFacets(figure.facets, facets),
    );
    if (figures.length === 0) return [];
    const { pictures: say, pages, format } = find.say;
    const head = [say.what, say.number, pages.scope, pages.asOfColumn, say.where];
    const [unit, another] = new Set(figures.map((figure) => figure.unit));
    const caption =
      another === undefined && unit !== undefined
        ? say.reportedNumbersOf({ unit })
        : say.reportedNumbers;
    return [
      h('div', { class: 'scroll', role: 'group', tabIndex: 0, ariaLabel: caption }, [
        h('table', { class: 'ledger' }, [
          h('caption', caption),
          h('thead', [
            h(
              'tr',
              head.map((text) =>
                h('th', { scope: 'col', ...(text === say.number ? { class: 'value' } : {}) }, text),
              ),
            ),
          ]),
          h(
            'tbody',
            figures.flatMap((figure) =>
              figure.reports.map((report, index) =>
                h('tr', [
                  ...(index === 0
                    ? [
                        h('th', { scope: 'rowgroup', rowSpan: figure.reports.length }, [
                          h('a', { href: figure.address }, figure.what),
                          ...(another === undefined
                            ? []
                            : [' ', h('span', { class: 'why' }, figure.unit)]),
                        ]),
                      ]
                    : []),
                  h(
                    'td',
                    { class: 'value' },
                    report.value === null
                      ? `“${report.quote}”`
                      : [
                          format.number(report.value),
                          ...(report.qualifier
                            ? [' ', h('span', { class: 'why' }, report.qualifier)]
                            : []),
                        ],
                  ),
                  h('td', report.scope),
                  h('td', { class: 'as-of' }, report.asOf ? format.date(report.asOf) : '–'),
                  h('td', [passageLink(`${report.source}:${report.passage}`, find)]),
                ]),
              ),
            ),
          ),
        ]),
      ]),
    ];
  },
});

/** The verdict of a sum in words. A sum of one number is no sum: two reports give the same number. */
export function verdictText(
  { verdict, terms }: Pick<CheckView, 'verdict' | 'terms'>,
  { data }: Say,
): string {
  switch (verdict) {
    case 'adds-up':
      return terms.length === 1 ? data.sameNumber : data.addsUp;
    case 'does-not-add-up':
      return data.doesNotAddUp;
    case 'not-comparable':
      return data.notComparable;
    default:
      return verdict satisfies never;
  }
}

const VERDICTS: readonly Verdict[] = ['adds-up', 'does-not-add-up', 'not-comparable'];

/** `<Checks>`: the arithmetic that the reports allow, each sum with its verdict. */
export const checksBlock = block({
  does: 'sums of ours, each with its verdict',
  schema: (words) =>
    z.strictObject({
      ids: optional(ids(words, 'check')),
      verdict: optional(choice(VERDICTS)),
    }),
  together: (_, given) => idsAlone(given),
  make: ({ edition, find, attributes }) => {
    const checks = edition.checks.filter(
      (check) =>
        (attributes.ids?.includes(check.id) ?? true) &&
        (attributes.verdict?.includes(check.verdict) ?? true),
    );
    if (checks.length === 0) return [];
    return [
      h(
        'ul',
        { class: 'checks' },
        checks.map((check) =>
          h('li', [
            h('p', [h('a', { href: check.address }, check.says)]),
            h('b', { class: 'status' }, verdictText(check, find.say)),
            h('p', { class: 'sum' }, check.sum),
            h('p', { class: 'small' }, [
              ...(check.why ? [`${check.why} `] : []),
              ...check.at.flatMap((at, index) => [
                ...(index > 0 ? [' '] : []),
                passageLink(at, find),
              ]),
            ]),
          ]),
        ),
      ),
    ];
  },
});
