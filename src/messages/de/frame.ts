import type { Messages } from '../en/en.ts';

/** What stands round every page. */
export const frame: Messages['frame'] = {
  comma: ', ',
  skip: 'Zum Text',
  private: 'Private Fassung mit den Texten der Verlage. Nicht zur Veröffentlichung.',
  howMade: 'Wie dies entstand und wie man es prüft',
  menu: 'Menü',
  site: 'Diese Website',
  contents: 'Inhalt',
  search: 'Suche',
  explainer: 'Überblick',
  sources: 'Quellen',
  claims: 'Aussagen',
  figures: 'Zahlen',
  timeline: 'Zeitleiste',
  names: 'Personen und Orte',
  compare: 'Vergleich',
  index: 'Register',
  part: (n, of) => `Teil ${n} von ${of} · alle Teile`,
  previous: 'Zurück',
  next: 'Weiter',
  show: 'Anzeigen',
  showText: 'Nur den Text',
  showNotes: 'Text und Anmerkungen',
  showAll: 'Alles',
  cite: 'Diese Seite zitieren',
};
