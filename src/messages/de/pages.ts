import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** Titles, introductions and headings of pages, and the labels of what they list. */
export const pages = ({ date, plural, list }: Formats): Messages['pages'] => ({
  nothingHere: 'Unter dieser Adresse steht nichts',
  nothingHereDek: 'Unter dieser Adresse steht nichts.',
  tryElsewhere:
    'Hier veröffentlichte Adressen bleiben bestehen. Vielleicht fehlt ein Buchstabe: Versuchen Sie es bei den <a>Quellen</a> oder mit der Suche.',
  readExplainer: 'Den ganzen Überblick lesen',
  theSources: 'Die Quellen',
  howToCheck: 'Wie man uns prüft',

  figuresDek:
    'Jede Zahl, die eine Quelle nennt: was sie zählt, zu welchem Stand, in welchem Absatz.',
  arithmetic: 'Rechnungen mit diesen Zahlen',
  words: 'Wortlaut',
  scope: 'Umfang',
  asOfColumn: 'Stand',
  passage: 'Absatz',
  see: 'Siehe',
  noNumber: 'keine Zahl',
  notGiven: 'nicht genannt',

  namesDek: 'Wen und was die Quellen nennen, so wie jede Quelle sie beschreibt.',
  alsoAs: ({ names }) => `Auch als ${list(names)}.`,
  namedIn: 'Genannt in',

  timelineDek:
    'Was den Quellen zufolge an welchem Tag geschah oder geschehen sollte, und woher wir den Tag kennen.',

  wordingTitle: 'Wortwahl, Begriff für Begriff',
  wordingDek: 'Wie jede Quelle dieselbe Sache nennt, mit Zählung, und welches Wort wir verwenden.',
  weWrite: 'Wir schreiben <i>.',

  sourcesDek: ({ sources, passages }) =>
    `${plural(sources, { one: '# Quelle', other: '# Quellen' })}, ${plural(passages, { one: '# nummerierter Absatz', other: '# nummerierte Absätze' })}.`,
  sourcesPermanent: 'Jede hat eine dauerhafte Adresse, und ebenso jeder ihrer Absätze.',

  claimsDek: ({ count }) =>
    `${plural(count, { one: '# prüfbare Aussage', other: '# prüfbare Aussagen' })} in unseren Worten, jeweils mit den Absätzen, auf denen sie beruht.`,
  claimsLabel: () => 'Das Zeichen sagt, in welchen Quellen sie steht, nicht, ob sie wahr ist.',
  claim: ({ facets }) => `Aussage${facets.length > 0 ? `: ${facets.join(', ')}` : ''}`,
  whyPresumed: 'Warum eine gemeinsame Herkunft vermutet wird',
  sumsThatUse: 'Rechnungen damit',
  relatedClaims: 'Verwandte Aussagen',
  explainerUses: 'Wo der Überblick sie verwendet',
  notesCite: 'Anmerkungen, die sie anführen',
  exactWords: 'Wortlaut:',
  readPlace: ({ place }) => `${place} lesen`,
  around: { before: 'Davor', after: 'Danach' },

  morePages: 'Mehr, Frage für Frage',
  onlySeveral: 'in zweien oder mehr',
  onlyNews: 'bestritten oder berichtigt',
  editions: 'Ausgaben nach Datum',
  neighbouringDays: 'Der Tag davor und der Tag danach',
  asOf: ({ day }) => `Stand ${date(day)}`,
  asOfDek: ({ day, count }) =>
    `Was diese Quellen bis zum ${date(day)} berichteten: ${plural(count, { one: '# Aussage', other: '# Aussagen' })}.`,
  newSince: ({ count, day }) =>
    `${plural(count, { one: '# davon ist neu', other: '# davon sind neu' })} seit dem ${date(day)}.`,
  mayBeLater: ({ names }) => `Womöglich erst nach diesem Tag erschienen: ${list(names)}.`,
  whatReported: 'Was berichtet wurde',
  newSinceHeading: ({ day }) => `Neu seit dem ${date(day)}`,
  revisedByThen: 'Bis dahin ersetzt',
  reportedBefore: 'Zuvor berichtet',

  byName: 'Alles nach Namen',
  needsScript: 'Die Suche braucht JavaScript. Ohne JavaScript finden Sie hier alles nach Namen.',
  peoplePlacesGroups: 'Personen, Orte und Gruppen',
  sums: 'Rechnungen',
  events: 'Ereignisse',
  notSaid: 'Nicht gesagt',
  aboutEdition: 'Über diese Ausgabe',
});
