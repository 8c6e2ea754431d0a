import { wordsHere } from '../dom/frame.ts';
import { readingLine } from './line.ts';

/**
 * Says while the page is scrolled which passage or section is being read: in the sign made for it, and in the contents.
 * Not by an IntersectionObserver: one cannot move its line, and must hear of every heading that a jump leaves out.
 */
export function followPosition(where: Element): void {
  const contents = document.querySelector('#contents');
  const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
  const sections = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  const passages = [...document.querySelectorAll('[data-passage]')];
  const last = numberOf(passages.at(-1));
  const { placeOf } = wordsHere();

  const tell = () => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const most = scrollHeight - clientHeight;
    const line = readingLine({ top: scrollY, most, height: clientHeight });
    const isBegun = (one: Element | null) => (one?.getBoundingClientRect().top ?? line) < line;
    const passage = passages.findLast(isBegun);
    const section = sections.findLastIndex(isBegun);
    const place = last ? numberOf(passage) : section < 0 ? '' : `${section + 1}`;
    const of = (sign: string, all: string | number) =>
      placeOf.replace('<1>', `${sign}\u00a0${place}`).replace(' <2>', `\u00a0${all}`);
    const said = place && (last ? of('¶', last) : of('§', links.length));
    if (where.textContent !== said) where.textContent = said;
    // Whoever comes back to the contents finds marked what was read.
    if (!contents || contents.getBoundingClientRect().bottom > 0) return;
    links.forEach((link, index) => {
      if (index === section) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };

  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(tell);
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  tell();
}

function numberOf(passage: Element | undefined): string {
  return passage?.getAttribute('data-passage')?.split(':')[1] ?? '';
}
