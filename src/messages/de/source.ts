import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** What a source is, whose words it has, and what is known of it. */
export const source = ({ plural }: Formats): Messages['source'] => ({
  report: { one: 'Bericht', many: 'Berichte' },
  text: { one: 'Text', many: 'Texte' },
  accountTitle: ({ name, date, one }) => `Wiedergabe: ${one}, ${name}${after(date)}`,
  openingOfAccount: ({ name, date, one }) =>
    `Unsere Wiedergabe (${one}, ${name}${after(date)}). Wörter in “ ” stammen von dort oder sind dort zitiert; alle anderen sind unsere.`,
  openingOfPrivate: ({ name, date }) =>
    `Der Wortlaut von ${name}${after(date)}, zum privaten Gebrauch.`,
  openingOfText: ({ publisher, date }) =>
    `Der Text im Wortlaut${publisher === '' ? '' : `, veröffentlicht von ${publisher}`}${after(date)}.`,
  by: ({ day }) => `bis ${day}`,
  passages: ({ count }) => plural(count, { one: '# Absatz', other: '# Absätze' }),
  words: ({ count }) => plural(count, { one: '# Wort', other: '# Wörter' }),
  titleByUs: 'Titel von uns',
  textLabel: 'Wortlaut',

  ownCopy: {
    offer: 'Mit eigenem Exemplar lesen',
    how: 'Wenn Sie diese Quelle haben, öffnen Sie sie hier als Textdatei oder fügen Sie sie ein. Jeder Absatz wird auf diesem Gerät mit dem Original verglichen, an dem die Wiedergabe geprüft wurde; was übereinstimmt, tritt an deren Stelle, mit denselben Anmerkungen. Nichts wird verschickt.',
    file: 'Textdatei',
    pasted: 'Oder der Text, eingefügt',
    remove: 'Exemplar entfernen',
  },

  known: 'Was wir von diesem Dokument wissen, und woher',
  basis: {
    stated: ({ why }) => `Angegeben: ${why}.`,
    inferred: ({ why }) => `Von uns erschlossen: ${why}.`,
    identified: ({ why }) => `Von uns außerhalb des Textes ermittelt: ${why}.`,
  },
  theYear: 'das Jahr',
  authors: () => 'Verfasst von',
  publisher: 'Verlag',
  carrier: 'Verbreitet durch',
  published: 'Veröffentlicht',
  origins: 'Herkunft',
  ownBut: 'Von der Quelle selbst, außer:',
  presumed: ({ why }) => `Vermutet, in keiner Quelle genannt. ${why}`,
  web: 'Im Netz',
  tags: 'Schlagwörter',
  fileSays: 'Laut Datei',
  rights: 'Rechte',
  rightsOwn: 'Unser eigener Text.',
  rightsLicence: ({ licence }) => (licence === '' ? 'Unter einer Lizenz.' : `Lizenz: ${licence}.`),
  rightsNone: 'Gemeinfrei.',
  rightsQuotation: 'Wir geben den Inhalt in eigenen Worten wieder und zitieren, worauf es ankommt.',
});

function after(text: string): string {
  return text === '' ? '' : `, ${text}`;
}
