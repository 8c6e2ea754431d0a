import { splitReference } from '../corpus/reference.ts';
import type { Edition } from '../edition/edition.ts';
import type { PassageView, SourceView } from '../edition/source-view.ts';

/** A passage with its source. */
export interface Found {
  source: SourceView;
  passage: PassageView;
}

/** Finds the passage that a reference such as `courier:14` names. A reference that names none is a bug of the pipeline. */
export function passageAt(edition: Pick<Edition, 'sources'>, reference: string): Found {
  const { source: key, n } = splitReference(reference);
  const source = edition.sources.find((candidate) => candidate.key === key);
  const passage = source?.passages.find((candidate) => candidate.n === n);
  if (source === undefined || passage === undefined) throw new Error(`No passage ${reference}.`);
  return { source, passage };
}

/** The passages that must be shown with a passage, in the order of its record. */
export function boundTo(edition: Pick<Edition, 'sources'>, reference: string): Found[] {
  const { source, passage } = passageAt(edition, reference);
  return passage.needs.map((n) => passageAt(edition, `${source.key}:${n}`));
}

/** The passages right before and after a passage; those without text are no neighbours. */
export function neighbours(
  edition: Pick<Edition, 'sources'>,
  reference: string,
): { where: 'before' | 'after'; passage: PassageView }[] {
  const { source, passage } = passageAt(edition, reference);
  const shown = source.passages.filter(({ text, n }) => text !== '' || n === passage.n);
  const index = shown.indexOf(passage);
  const before = shown[index - 1];
  const after = shown[index + 1];
  return [
    ...(before ? [{ where: 'before' as const, passage: before }] : []),
    ...(after ? [{ where: 'after' as const, passage: after }] : []),
  ];
}
