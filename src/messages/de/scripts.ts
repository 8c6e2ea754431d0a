import type { Counts } from '../../text/languages/counts.ts';
import type { Messages } from '../en/en.ts';

/** What a page says when something is copied, previewed, or read with one’s own copy. */
export const scripts = ({ number, date }: Counts): Messages['scripts'] => ({
  copyOf: ({ n }) => `¶${n} kopieren`,
  link: 'Link',
  citation: 'Nachweis',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copiedAs: ({ label }) => `${label}: kopiert`,
  refused: ({ text }) => `Kopieren war nicht möglich. Der Text: ${text}`,
  asOf: ({ day }) => `Stand ${date(day)}`,
  copyWords: 'Link zu diesen Wörtern kopieren',

  preview: 'Vorschau',
  noteAt: ({ place }) => `Anmerkung zu ${place}`,
  moreRows: ({ count }) => `und ${number(count)} weitere`,

  comparing: 'Wird verglichen …',
  unreadable:
    'Dieser Text oder die Prüfsummen des Originals ließen sich nicht lesen. Nichts wurde geändert.',
  noneOfIt: 'Kein Absatz dieser Quelle steht in diesem Text. Nichts wurde geändert.',
  removed: 'Entfernt. Es steht wieder die Wiedergabe da.',
  reading: 'Sie lesen Ihr eigenes Exemplar',
  has: ({ found, all }) =>
    `Ihr Exemplar hat ${number(found)} von ${number(all)} Absätzen so, wie sie bei der Prüfung unserer Wiedergabe waren, und steht hier an deren Stelle.`,
  missing: ({ places, more }) =>
    `Fehlend oder anders: ${places.join(', ')}${more > 0 ? ` und ${number(more)} weitere` : ''}; dort bleibt die Wiedergabe.`,
  proved: ({ found, all }) =>
    `Von den Wörtern, die Wiedergabe und Anmerkungen zitieren, stehen ${number(found)} von ${number(all)} buchstabengetreu darin und sind markiert.`,
  kept: 'Es bleibt nur auf diesem Gerät, bis Sie es entfernen.',
  keptNowhere: 'Dieses Gerät behält nichts: Mit dem Verlassen der Seite ist es fort.',
});
