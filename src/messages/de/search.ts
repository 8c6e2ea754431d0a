import type { Counts } from '../../text/languages/counts.ts';
import type { Messages } from '../en/en.ts';

/** What the search says to those who search. `<1>`, `<2>` stand for links or buttons. */
export const search = ({ list, either, plural, number }: Counts): Messages['search'] => {
  const passages = (count: number) => plural(count, { one: '# Absatz', other: '# Absätze' });
  const claims = (count: number) => plural(count, { one: '# Aussage', other: '# Aussagen' });
  const notes = (count: number) => plural(count, { one: '# Anmerkung', other: '# Anmerkungen' });
  const sources = (count: number) => plural(count, { one: '# Quelle', other: '# Quellen' });
  const haveMost = (count: number) =>
    plural(count, { one: '# Treffer hat die meisten', other: '# Treffer haben die meisten' });
  return {
    kinds: {
      passage: { one: 'Absatz', many: 'Absätze' },
      claim: { one: 'Aussage', many: 'Aussagen' },
      note: { one: 'Anmerkung', many: 'Anmerkungen' },
      event: { one: 'Datum', many: 'Daten' },
      entity: { one: 'Name', many: 'Namen' },
      term: { one: 'Wortwahl', many: 'Wortwahl' },
      section: { one: 'Abschnitt', many: 'Abschnitte' },
    },
    kind: 'Art',
    source: 'Quelle',
    narrow: 'Eingrenzen und gruppieren',
    groupBy: 'Gruppieren nach',
    comma: ', ',

    loading: 'Das Verzeichnis wird geladen …',
    failed: 'Das Verzeichnis der Suche ließ sich nicht laden.',
    again: 'Noch einmal versuchen',
    orNames: '<1> oder <2> durchsehen.',
    byName: 'alles nach Namen',
    noWord: 'Darin ist kein Wort, das sich suchen ließe.',
    searching: 'Suche läuft …',
    further: 'Weitersuchen',
    showAll: ({ count }) => `Alle ${number(count)} anzeigen`,

    nothing: 'Nichts gefunden.',
    found: (told) => {
      const kinds = [
        told.passages > 0 ? `${passages(told.passages)} in ${sources(told.sources)}` : '',
        told.claims > 0 ? claims(told.claims) : '',
        told.notes > 0 ? notes(told.notes) : '',
        told.rest > 0 ? `${number(told.rest)} in Daten, Namen, Wortwahl und Abschnitten` : '',
      ].filter((part) => part !== '');
      const hits = `${number(told.hits)} Treffer`;
      return `${told.outOf > 0 ? `Die besten ${hits} von etwa ${number(told.outOf)}` : hits}: ${kinds.join('; ')}.`;
    },
    someFar: ({ count }) =>
      `Nichts hat alle diese Wörter nah beieinander. ${haveMost(count)} davon, oder alle weit auseinander.`,
    someFew: ({ count }) => `Nichts hat alle diese Wörter. ${haveMost(count)} davon.`,
    scope: (told) => {
      const kinds = [
        told.passages > 0 ? passages(told.passages) : '',
        told.claims > 0 ? claims(told.claims) : '',
        told.notes > 0 ? notes(told.notes) : '',
      ].filter((part) => part !== '');
      const what = kinds.length > 0 ? kinds.join(', ') : 'alle Absätze, Aussagen und Anmerkungen';
      return `Durchsucht ${what} aus ${sources(told.sources)}${
        told.hasMore ? ', dazu Namen, Daten, Wortwahl, Zahlen und den Überblick' : ''
      }.${told.hasOriginals ? ' Auch Wörter, die nur im Original stehen, führen zum Absatz.' : ''}`;
    },

    readAs: ({ parts }) => `Gelesen als ${parts.join(' · ')}.`,
    read: {
      words: ({ words }) =>
        `${words.length === 1 ? 'das Wort' : 'alle Wörter'} ${words.join(', ')}`,
      phrase: ({ words }) => `der genaue Wortlaut “${words}”`,
      without: ({ words }) => `ohne ${words}`,
      not: ({ filter }) => `nicht ${filter}`,
      joining: ({ words }) => `nicht verlangt: ${words.join(', ')}`,
    },
    remark: {
      long: ({ most }) => `Nur die ersten Wörter wurden gelesen (höchstens ${number(most)}).`,
      mark: () => 'Ein Anführungszeichen ohne Gegenstück blieb außer Acht.',
      or: () => 'OR ist hier unbekannt: Alle Wörter werden gesucht.',
      common: () => 'Das sind lauter häufige Wörter; jedes von ihnen wird gesucht.',
      run: () => 'Ohne Leerzeichen steht es so nirgends; jedes Wort darin wird gesucht.',
      loose: ({ phrases }) =>
        `Nichts hat ${list(phrases)} im Wortlaut; die Wörter werden einzeln gesucht.`,
    },

    unknown: { account: 'Keine Wiedergabe verwendet <1>.', text: 'Kein Text verwendet <1>.' },
    unknownHere: {
      account: 'Keine Wiedergabe verwendet <1>, wohl aber ein Original.',
      text: 'Kein Text verwendet <1>, wohl aber ein Original.',
    },
    beginnings: 'Angezeigt werden Wörter, die so beginnen.',
    shownInstead: 'Angezeigt wird, was <1> hat.',
    didYouMean: ({ words }) => `Meinten Sie ${either(words)}?`,
    noSource: ({ typed, known }) => `Keine Quelle heißt ${typed}. Es gibt ${known.join(', ')}.`,
    noKind: ({ typed, known }) => `Keine Art heißt ${typed}. Es gibt ${known.join(', ')}.`,
    nobody: ({ typed }) => `Von ${typed} wird hier nichts gesagt.`,
    noValue: ({ facet, typed, known }) => `${facet} ist ${known.join(', ')}, nicht ${typed}.`,

    mostWords: 'Mit den meisten der Wörter',
    mostOrFar: 'Mit den meisten der Wörter, oder allen weit auseinander',
    straightTo: 'Direkt zu',
    notSaid: 'Nicht gesagt:',
    searched: 'Gesucht:',
    byOriginal: ({ name, n, words }) =>
      `${name}, ¶${n}, verwendet ${list(words)}; dies ist unsere Wiedergabe davon.`,
    lacks: ({ words }) => `Ohne ${words.join(', ')}.`,
    butSee: 'Siehe aber',
    citedFor: 'Angeführt für die Aussage:',
    asOf: ({ day }) => `Stand ${day}`,

    foundBar: 'Auf dieser Seite gefundene Wörter',
    place: ({ at, of }) => `${number(at)} von ${number(of)}`,
    previous: 'Zurück',
    next: 'Weiter',
    clear: 'Löschen',
  };
};
