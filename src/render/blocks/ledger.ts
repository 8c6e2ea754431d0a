import { h } from 'hastscript';
import type { Verdict } from '../../corpus/figure.ts';
import { dateText } from '../../edition/dates.ts';
import { formatNumber } from '../../edition/phrases.ts';
import type { Block } from '../explain/blocks.ts';
import { passageLink } from '../markup/passage-link.ts';

/** `<Ledger>`: every reported number, with what it counts, as of when, and where. */
export const ledger: Block = ({ edition, find, attributes }) => {
  const ids = attributes.get('ids')?.split(/[\s,]+/);
  const facets = [...attributes].filter(([name]) => name !== 'ids');
  const figures = edition.figures.filter(
    (figure) =>
      (!ids || ids.includes(figure.id)) &&
      facets.every(([facet, value]) => figure.facets[facet]?.includes(value)),
  );
  if (figures.length === 0) return [];
  const head = ['What', 'Number', 'Scope', 'As of', 'Where'];
  const [unit, another] = new Set(figures.map((figure) => figure.unit));
  const caption = another === undefined ? `Reported numbers of ${unit}` : 'Reported numbers';
  return [
    h('div', { class: 'scroll', role: 'group', tabIndex: 0, ariaLabel: caption }, [
      h('table', { class: 'ledger' }, [
        h('caption', caption),
        h('thead', [
          h(
            'tr',
            head.map((text) =>
              h('th', { scope: 'col', ...(text === 'Number' ? { class: 'value' } : {}) }, text),
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
                        formatNumber(report.value),
                        ...(report.qualifier
                          ? [' ', h('span', { class: 'why' }, report.qualifier)]
                          : []),
                      ],
                ),
                h('td', report.scope),
                h('td', { class: 'as-of' }, report.asOf ? dateText(report.asOf) : '–'),
                h('td', [passageLink(`${report.source}:${report.passage}`, find)]),
              ]),
            ),
          ),
        ),
      ]),
    ]),
  ];
};

/** A verdict in words. */
export function verdictText(verdict: Verdict): string {
  switch (verdict) {
    case 'adds-up':
      return 'adds up';
    case 'does-not-add-up':
      return 'does not add up';
    case 'not-comparable':
      return 'not comparable';
    default:
      return verdict satisfies never;
  }
}

/** `<Checks>`: the arithmetic that the reports allow, each sum with its verdict. */
export const checksBlock: Block = ({ edition, find, attributes }) => {
  const ids = attributes.get('ids')?.split(/[\s,]+/);
  const verdict = attributes.get('verdict');
  const checks = edition.checks.filter(
    (check) => (!ids || ids.includes(check.id)) && (!verdict || check.verdict === verdict),
  );
  if (checks.length === 0) return [];
  return [
    h(
      'ul',
      { class: 'checks' },
      checks.map((check) =>
        h('li', [
          h('p', [h('a', { href: check.address }, check.says)]),
          h('b', { class: 'status' }, verdictText(check.verdict)),
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
};
