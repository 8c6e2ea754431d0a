import type { Messages } from '../../messages/en/en.ts';
import { copy } from './copy.ts';

type Say = Messages['scripts'];

/** A table or list is told in short by its first rows. */
const ROWS = 6;
const HEADINGS = 'h1,h2,h3,h4,dt';

/**
 * What stands at `url` of a page, in short: a label that says where, then the words. Empty where that says nothing.
 * A passage comes with the gist of the passages that it needs and links to them.
 */
export function essence(page: Document, url: URL, say: Say): HTMLElement[] {
  const id = url.hash.slice(1).split(':~:')[0] ?? '';
  const target = page.getElementById(id);
  if (id === '') {
    return [...page.querySelectorAll('.page>.head>:is(h1,p)')].flatMap((part) =>
      shown(part, url, say),
    );
  }
  if (!target?.closest('.page')) return [];
  const note = target.closest('.note');
  const passage = target.closest('[data-passage]');
  const told = note
    ? [...note.children].flatMap((part) => shown(part, url, say))
    : passage
      ? passageIn(passage, url, say)
      : entry(target, url, say);
  const label = document.createElement('p');
  label.className = 'label';
  const place = `¶${passage?.getAttribute('data-passage')?.split(':')[1]}`;
  label.textContent = passage
    ? `${sourceOf(page, url)}, ${note ? say.noteAt({ place }) : place}`
    : textOf(page.querySelector('h1'));
  return told.length > 0 ? [label, ...told] : [];
}

/** “Morning Post, 4 May 2021”, without the sign of the source. */
function sourceOf(page: Document, url: URL): string {
  const label = page.querySelector('.page>.head>.label');
  return label ? textOf(copy(label, 'p', url)) : '';
}

function passageIn(passage: Element, url: URL, say: Say): HTMLElement[] {
  // A list item may hold the passages of a list below it.
  const words = [...passage.querySelectorAll('[data-text]')]
    .filter((part) => part.closest('[data-passage]') === passage)
    .flatMap((part) => shown(part, url, say));
  if (words.length === 0) return [];
  return [
    ...words,
    ...[...passage.querySelectorAll(':scope>.needs,:scope>.paragraph>.needs')].flatMap((need) =>
      shown(need, url, say),
    ),
  ];
}

/** How an entry of a list opens; of a section, its heading and what stands first under it. */
function entry(target: Element, url: URL, say: Say): HTMLElement[] {
  if (target.matches('li')) {
    const parts = [...target.children];
    const main = parts.filter((part) => !part.matches('.small'));
    return (main.length > 1 ? main : parts.slice(0, 2)).flatMap((part) => shown(part, url, say));
  }
  const heading = target.matches(HEADINGS)
    ? target
    : target.querySelector(`${HEADINGS},figcaption`);
  const told = heading ? shown(heading, url, say) : [];
  let next = heading?.nextElementSibling;
  while (next && !next.matches(HEADINGS) && told.length < 2) {
    told.push(...shown(next, url, say));
    next = next.nextElementSibling;
  }
  return told;
}

/** A new element with the words of a part of a page; none where it has none. */
function shown(part: Element, url: URL, say: Say): HTMLElement[] {
  if (part.matches('details,[popover],nav,form,.apparatus')) return [];
  const rows = rowsOf(part, url);
  const made =
    rows.length > 0 ? list(rows, say) : copy(part, part.matches('ul,ol') ? 'ul' : 'p', url);
  if (part.matches(`${HEADINGS},figcaption`) && !part.matches('[data-text]'))
    made.className = 'title';
  if (part.matches('.label,.small,.why,.note-head,.note-foot')) made.className = 'label';
  if (part.matches('.needs')) made.className = 'bound';
  return textOf(made) === '' ? [] : [made];
}

/**
 * The rows of a figure, without the exact words in their second column, which are shown only with the passages that theirs
 * need; or who holds what, of a list of positions.
 */
function rowsOf(part: Element, url: URL): string[] {
  const rows = [...part.querySelectorAll('.figure>tbody>tr')];
  if (rows.length > 0) {
    return rows.map((row) => {
      const cells = [...row.querySelectorAll(':scope>:not(:nth-child(2))')];
      return cells.map(textOf).join(' · ');
    });
  }
  return [...part.querySelectorAll(':scope>dt')].map((name) => {
    const said = name.nextElementSibling;
    return `${textOf(name)}: ${said ? textOf(copy(said, 'p', url)) : ''}`;
  });
}

function list(rows: readonly string[], say: Say): HTMLElement {
  const made = document.createElement('ul');
  const more = rows.length > ROWS ? [say.moreRows({ count: rows.length - ROWS })] : [];
  for (const row of [...rows.slice(0, ROWS), ...more]) {
    const item = document.createElement('li');
    item.textContent = row;
    made.append(item);
  }
  return made;
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
