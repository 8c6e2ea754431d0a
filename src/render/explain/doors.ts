import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Edition, PageView } from '../../edition/edition.ts';
import type { Say } from '../../messages/messages.ts';

/** A way from home to something that was found: what it is, and where. */
export interface Door {
  title: string;
  where: string;
  address: string;
}

const MOST = 4;

/** The ways in, as a list of links; nothing where nothing was found. */
export function homeDoors(edition: Edition, say: Say): Element[] {
  const doors = doorsOf(edition, say);
  if (doors.length === 0) return [];
  return [
    h(
      'ul',
      { class: 'doors' },
      doors.map(({ title, where, address }) =>
        h('li', [h('a', { href: address }, title), ' ', h('span', { class: 'small' }, where)]),
      ),
    ),
  ];
}

/** Up to four findings as ways in: those that the corpus chose, or else titles of pictures, one a page, then sums that do not fit. */
export function doorsOf(edition: Edition, say: Say): Door[] {
  const chosen = edition.site.home.doors.flatMap((id) => doorTo(id, edition, say));
  return (chosen.length > 0 ? chosen : found(edition, say)).slice(0, MOST);
}

function doorTo(id: string, edition: Edition, { reading, pages }: Say): Door[] {
  const page = edition.explainer.find(({ slug }) => slug === id);
  const check = edition.checks.find((one) => one.id === id);
  const silence = edition.silences.find((one) => one.id === id);
  if (page) {
    const { title, description, address } = page;
    return [pictureOf(page) ?? { title, where: description, address }];
  }
  if (check) return [{ title: check.says, where: reading.sumOfOurs, address: check.address }];
  if (silence) return [{ title: silence.question, where: pages.notSaid, address: silence.address }];
  return [];
}

function found(edition: Edition, say: Say): Door[] {
  const pictures = edition.explainer
    .filter(({ slug }) => slug !== 'index')
    .flatMap((page) => pictureOf(page) ?? []);
  const sums = edition.checks
    .filter(({ verdict }) => verdict !== 'adds-up')
    .flatMap(({ id }) => doorTo(id, edition, say));
  return [...pictures, ...sums];
}

/** The first picture of a page, by its title. */
function pictureOf({ opening, sections, title }: PageView): Door | undefined {
  const lines = [...opening, ...sections.flatMap((section) => section.lines)];
  const line = lines.find(({ is }) => is === 'picture');
  const name = line?.pieces[0]?.text ?? '';
  return line && { title: name, where: title, address: line.address };
}
