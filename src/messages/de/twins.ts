import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** What twins for programs, feeds and pages that lead on say to those who read them. */
export const twins = ({ list }: Formats): Messages['twins'] => ({
  opening: ({ name, date, one }) =>
    `Unsere Wiedergabe (${one}, ${name}${date === '' ? '' : `, ${date}`}). Wörter in “ ” stammen von dort oder sind dort zitiert; alle anderen sind unsere.`,
  rights: ({ holder, basis, url }) => `Rechte: ${holder} (${basis}). Adresse: ${url}`,
  address: ({ url }) => `Adresse: ${url}`,
  readWith: ({ passages }) => `(zu lesen mit ${passages.join('; ')})`,
  wholePassage: 'der Absatz als Ganzes',
  evidence: ({ place, words, by, isAgainst }) => {
    const [speaker, ...relays] = by;
    const through = relays.length > 0 ? `, wiedergegeben von ${list(relays)}` : '';
    const who = speaker === undefined ? '' : `, laut ${speaker}${through}`;
    return `${isAgainst ? 'Dagegen: ' : ''}${place}: ${words}${who}`;
  },
  status: ({ status }) => `Lage: ${status}.`,
  notesOn: ({ title }) => `Anmerkungen zu ${title}`,
  accounts:
    'Quellen sind in unseren eigenen Worten wiedergegeben; nur Wörter in “ ” stammen von ihnen. Bei einer Aussage steht, wer sie berichtet, nicht, ob sie wahr ist.',
  data: 'Daten',
  changes: {
    change: ({ day }) => `Änderung, ${day}`,
    correction: ({ day }) => `Berichtigung, ${day}`,
  },
  moved: 'Umgezogen',
  movedTo: 'Diese Seite steht jetzt unter <a>.',
  wording: 'Wortwahl',
  evidenceTable: 'Belege',
});
