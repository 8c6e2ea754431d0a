import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FigureView } from '../../edition/data-view.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { capitalised } from '../../edition/phrases.ts';
import type { Say } from '../../messages/messages.ts';
import type { ReportName } from '../blocks/names.ts';
import { passageLinks } from './table.ts';

/** One reported number, as a picture speaks of it. */
export interface Reported {
  figure: FigureView;
  report: FigureView['reports'][number];
  /** The passage, `courier:14`. */
  at: string;
  /** What it counts, short: what the figure is, or whom this report counts where reports differ. */
  label: string;
  /** Where it stands, with its exact words where they hedge it or give no number. */
  where: string;
  /** The number, or its words in marks. */
  number: string;
}

/** A figure as one passage reports it; without `at`, as the first that does. */
export function reported(find: Lookup, id: string, at?: string): Reported | undefined {
  const figure = find.figure(id);
  const report = figure?.reports.find(
    ({ source, passage }) => at === undefined || at === `${source}:${passage}`,
  );
  if (!figure || !report) return undefined;
  const place = `${report.source}:${report.passage}`;
  const words = figure.reports.length > 1 ? (report.scope.split(';')[0] ?? '') : figure.what;
  const isHedged = report.value === null || report.qualifier !== '';
  return {
    figure,
    report,
    at: place,
    label: capitalised(words),
    where: `${isHedged ? `“${report.quote}”${find.say.frame.comma}` : ''}${unbroken(find.passageName(place))}`,
    number: report.value === null ? '?' : find.say.format.number(report.value),
  };
}

/** The reported numbers that an attribute names. */
export function reportedList(find: Lookup, names: readonly ReportName[] = []): Reported[] {
  return names.flatMap(({ figure, at }) => reported(find, figure, at) ?? []);
}

/** Words that are not to be parted at the end of a line. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** Names of the columns of `reportCells`. */
export function reportHead({ pages, pictures }: Say): string[] {
  return [pages.scope, pictures.exactWords, pages.asOfColumn, pictures.where];
}

/** What a table says of a reported number beside the number: scope, exact words, date, passage. */
export function reportCells(find: Lookup, { figure, report, at }: Reported): ElementContent[][] {
  return [
    [h('a', { href: figure.address }, figure.what), `: ${report.scope}`].map(asContent),
    [`“${report.quote}”`].map(asContent),
    [report.asOf ? find.say.format.date(report.asOf) : '–'].map(asContent),
    passageLinks(find, [at]),
  ];
}

function asContent(part: string | ElementContent): ElementContent {
  return typeof part === 'string' ? { type: 'text', value: part } : part;
}
