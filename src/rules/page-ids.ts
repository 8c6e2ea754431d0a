import { address } from '../corpus/address.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { Entity } from '../corpus/entity.ts';
import { FRAME_IDS } from '../corpus/frame-ids.ts';
import { type Place, type Problem, problem } from '../corpus/problem.ts';
import type { Edition, PageView } from '../edition/edition.ts';
import type { PlacedId } from '../render/explain/placed-ids.ts';

/** People, groups and the like are listed by kind, each kind under a heading with an id. */
const KINDS = Entity.shape.kind.options.map((kind) => `kind-${kind}`);

/** Every id on a page is unique: those of sections, pictures, silences and positions, those that they once had, and those of the frame around them. */
export function checkPageIds(
  corpus: Corpus,
  edition: Edition,
  pages: readonly { view: PageView; ids: readonly PlacedId[] }[],
): Problem[] {
  return [
    ...pages.flatMap(({ view: page, ids }) => {
      const frame = [
        ...FRAME_IDS.all,
        ...(page.address === address.explainer() ? FRAME_IDS.explainer : []),
      ];
      return twice([...ids, ...formerIds(page, corpus, edition)], frame);
    }),
    ...twice(entityIds(corpus), [...FRAME_IDS.all, ...KINDS]),
    ...twice(groupIds(corpus), [...FRAME_IDS.all, ...FRAME_IDS.claims]),
  ];
}

function twice(list: readonly PlacedId[], frame: readonly string[]): Problem[] {
  const first = new Map<string, PlacedId>();
  const hint = ({ what }: PlacedId): string =>
    what === 'a picture'
      ? 'The id of a picture comes from what it shows first: let it begin with something else, or take one of the two away.'
      : 'Ids are permanent: give the newer one another name.';
  return list.flatMap((one): Problem[] => {
    const { id, what, place } = one;
    if (frame.includes(id) || /^ev-\d+$/.test(id)) {
      const message = `${capital(what)} has the id “${id}”, which every such page has for itself.`;
      return [problem('id/duplicate', place, message, 'Give it another name.')];
    }
    const before = first.get(id);
    if (!before) {
      first.set(id, one);
      return [];
    }
    const message = `${capital(what)} has the id “${id}”, and so has ${before.what} of this page, ${where(before.place, place)}.`;
    return [problem('id/duplicate', place, message, hint(one))];
  });
}

/** Silences and positions under the names that they once had. */
function formerIds({ address }: PageView, corpus: Corpus, edition: Edition): PlacedId[] {
  const renamed = [
    ...corpus.silences.map((one) => ({ one, to: edition.silences, sign: 's', what: 'a silence' })),
    ...corpus.positions.map((one) => ({
      one,
      to: edition.positions,
      sign: 'q',
      what: 'a question',
    })),
  ];
  return renamed.flatMap(({ one, to, sign, what }) => {
    const view = to.find(({ id }) => id === one.id);
    if (!view?.address.startsWith(`${address}#`)) return [];
    return one.was.map((old) => ({ id: `${sign}-${old}`, what, place: one.place('was') }));
  });
}

function entityIds({ entities }: Corpus): PlacedId[] {
  return entities
    .filter((entity) => !entity.private)
    .flatMap((entity) =>
      [entity.id, ...entity.was].map((id) => ({ id, what: 'a name', place: entity.place('id') })),
    );
}

/** Claims are listed by the values of the first facet. */
function groupIds({ site }: Corpus): PlacedId[] {
  const place: Place = { file: 'content/site.yaml', line: 1, column: 1 };
  return (site.facets[0]?.values ?? []).map(({ id }) => ({ id, what: 'a facet', place }));
}

function where({ file, line }: Place, from: Place): string {
  return file === from.file ? `in line ${line}` : `in ${file}:${line}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
