import { anchor } from '../corpus/address.ts';
import type { PassageView, SourceView } from '../edition/source-view.ts';
import type { Say } from '../messages/messages.ts';
import { type Site, urlOf } from './data.ts';

/**
 * The notes of a source as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): a FragmentSelector for the passage,
 * refined by the words and by their position in it. Positions count Unicode code points, as the standard has it.
 */
export function annotationsOf(source: SourceView, site: Site, { twins }: Say): object {
  const page = urlOf(site, source.address);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${page}annotations.jsonld`,
    type: 'AnnotationCollection',
    label: twins.notesOn({ title: source.heading }),
    total: source.passages.reduce((sum, passage) => sum + passage.notes.length, 0),
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: source.passages.flatMap((passage) =>
        passage.notes.map((note) => annotation(note, passage, page, site)),
      ),
    },
  };
}

function annotation(
  note: PassageView['notes'][number],
  passage: PassageView,
  page: string,
  site: Site,
): object {
  const refinedBy = note.range ? words(passage.text, note.range) : undefined;
  return {
    id: urlOf(site, note.address),
    type: 'Annotation',
    motivation: 'commenting',
    body: {
      type: 'TextualBody',
      value: note.text.replace(/\s?\[@[^\]]*\]/g, ''),
      format: 'text/plain',
      purpose: 'commenting',
    },
    target: {
      source: page,
      selector: {
        type: 'FragmentSelector',
        value: anchor.passage(passage.n),
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        ...(refinedBy && { refinedBy }),
      },
    },
  };
}

/** Both selectors for the same words; code points, not UTF-16 units. */
function words(text: string, [start, end]: [number, number]): object[] {
  const before = [...text.slice(0, start)];
  const exact = [...text.slice(start, end)];
  const after = [...text.slice(end)];
  return [
    {
      type: 'TextQuoteSelector',
      exact: exact.join(''),
      prefix: before.slice(-32).join(''),
      suffix: after.slice(0, 32).join(''),
    },
    { type: 'TextPositionSelector', start: before.length, end: before.length + exact.length },
  ];
}
