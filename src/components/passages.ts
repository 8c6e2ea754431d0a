import type { Edition, PassageView, SourceView } from '../model/edition.ts';
import { splitReference } from '../model/reference.ts';

/** A passage with its source and the passages before and after it; furniture is no neighbour. */
export interface Found {
  source: SourceView;
  passage: PassageView;
  before: PassageView | undefined;
  after: PassageView | undefined;
}

/** Finds the passage that a reference such as `dawn:14` names. A reference that names none is a bug of the pipeline. */
export function passageAt(edition: Edition, reference: string): Found {
  const { source: key, n } = splitReference(reference);
  const source = edition.sources.find((candidate) => candidate.key === key);
  const shown = source?.passages.filter((passage) => passage.kind !== 'furniture' || passage.n === n) ?? [];
  const index = shown.findIndex((passage) => passage.n === n);
  const passage = shown[index];
  if (source === undefined || passage === undefined) throw new Error(`No passage ${reference}.`);
  return { source, passage, before: shown[index - 1], after: shown[index + 1] };
}

/** The passages that must be shown with a passage, in the order of their source. */
export function boundTo(edition: Edition, reference: string): Found[] {
  const { source, passage } = passageAt(edition, reference);
  return passage.needs.map((n) => passageAt(edition, `${source.key}:${n}`));
}
