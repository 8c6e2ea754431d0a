import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Edition } from '../../edition/edition.ts';
import type { Say } from '../../messages/messages.ts';
import type { ResolvedPage } from './outline.ts';

/** A way from home to something that was found: what it is, and where. */
interface Door {
  title: string;
  where: string;
  address: string;
}

const MOST = 4;

/** Up to four findings as ways in: those that the corpus chose, or else titles of pictures, one a page, then sums that do not fit. */
export function homeDoors(
  edition: Edition,
  resolved: readonly ResolvedPage[],
  say: Say,
): Element[] {
  const chosen = edition.site.home.doors.flatMap((id) => doorTo(id, edition, resolved, say));
  const doors = chosen.length > 0 ? chosen : found(edition, resolved, say);
  if (doors.length === 0) return [];
  return [
    h(
      'ul',
      { class: 'doors' },
      doors
        .slice(0, MOST)
        .map(({ title, where, address }) =>
          h('li', [h('a', { href: address }, title), ' ', h('span', { class: 'small' }, where)]),
        ),
    ),
  ];
}

function doorTo(
  id: string,
  edition: Edition,
  resolved: readonly ResolvedPage[],
  { reading, pages }: Say,
): Door[] {
  const page = resolved.find(({ kind, view }) => kind === 'explainer' && view.slug === id);
  const check = edition.checks.find((one) => one.id === id);
  const silence = edition.silences.find((one) => one.id === id);
  if (page) {
    const { title, description, address } = page.view;
    return [pictureOf(page) ?? { title, where: description, address }];
  }
  if (check) return [{ title: check.says, where: reading.sumOfOurs, address: check.address }];
  if (silence) return [{ title: silence.question, where: pages.notSaid, address: silence.address }];
  return [];
}

function found(edition: Edition, resolved: readonly ResolvedPage[], say: Say): Door[] {
  const pictures = resolved
    .filter(({ kind, view }) => kind === 'explainer' && view.slug !== 'index')
    .flatMap((page) => pictureOf(page) ?? []);
  const sums = edition.checks
    .filter(({ verdict }) => verdict !== 'adds-up')
    .flatMap(({ id }) => doorTo(id, edition, resolved, say));
  return [...pictures, ...sums];
}

/** The first picture of a page, by its title. */
function pictureOf({ tree, view }: ResolvedPage): Door | undefined {
  const doors: Door[] = [];
  visit(tree, 'element', ({ tagName, properties: { id, title } }) => {
    if (tagName !== 'Figure' || typeof title !== 'string') return;
    doors.push({ title, where: view.title, address: `${view.address}#${String(id)}` });
  });
  return doors[0];
}
