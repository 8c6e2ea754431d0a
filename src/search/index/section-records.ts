import type { CheckView, FigureView, SilenceView } from '../../edition/data-view.ts';
import type { Edition, SectionView } from '../../edition/edition.ts';
import { messagesOf, type Say } from '../../messages/messages.ts';
import { NOTHING, type SearchRecord } from './record.ts';

/** What an edition says of its sources in longer stretches, none of it evidence: silences, the explainer, numbers and sums, pages about the site. */
export function sectionRecords(edition: Edition): SearchRecord[] {
  const say = messagesOf(edition.site.language);
  const signs = new Map(edition.sources.map(({ key, sign }) => [key, sign]));
  const isHeaded = (section: SectionView) => section.id !== '' || section.sentences.length > 0;
  return [
    ...edition.silences.map((silence) => ofSilence(silence, say)),
    ...edition.explainer.flatMap((page) =>
      page.sections.map((section) => ofSection(section, page.title)),
    ),
    ...edition.figures.map((figure) => ofFigure(figure, signs)),
    ...edition.checks.map(ofCheck),
    ...edition.pages.flatMap((page) =>
      page.sections.filter(isHeaded).map((section) => ofSection(section, page.title)),
    ),
  ];
}

function ofSilence(silence: SilenceView, { search }: Say): SearchRecord {
  const words = silence.words.map((word) => word.replace('*', '')).join(search.comma);
  return {
    ...NOTHING,
    address: silence.address,
    kind: 'section',
    title: silence.question,
    text: `${silence.says} ${search.searched} ${words}.`,
    facets: silence.facets,
    origins: silence.sources,
  };
}

function ofSection(section: SectionView, page: string): SearchRecord {
  return {
    ...NOTHING,
    address: section.address,
    kind: 'section',
    title: section.heading,
    page,
    text: section.sentences.map((sentence) => withoutCitations(sentence.text)).join(' '),
  };
}

/** A figure as its table has it: the words of each report, and what they count. */
function ofFigure(figure: FigureView, signs: ReadonlyMap<string, string>): SearchRecord {
  return {
    ...NOTHING,
    address: figure.address,
    kind: 'section',
    title: figure.what,
    text: figure.reports
      .map(
        ({ source, passage, quote, scope }) =>
          `${signs.get(source) ?? source} ¶${passage}: “${quote}”, ${scope}.`,
      )
      .join(' '),
    facets: figure.facets,
  };
}

function ofCheck(check: CheckView): SearchRecord {
  return {
    ...NOTHING,
    address: check.address,
    kind: 'section',
    title: check.sum,
    text: [check.says, check.why].filter((part) => part !== '').join(' '),
  };
}

/** Words without `[@id; @id]`. */
export function withoutCitations(text: string): string {
  return text.replace(/\s*\[@[^\]]*\]/g, '');
}
