import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** What the pages say that set sources side by side. */
export const compare = ({ list, plural, number }: Formats): Messages['compare'] => ({
  dek: () =>
    'Wo die Quellen einander gleichen, wo sie sich unterscheiden, welche Wörter sie wählen und was manche auslassen.',
  pairs: () => 'Je zwei Quellen nebeneinander',
  pairsLabel: 'Wie viele Aussagen, Zahlen, Daten und zitierte Wörter je zwei gemeinsam haben.',
  mostShared: ({ total, shown }) =>
    `Von ${plural(total, { one: '# Paar', other: '# Paaren' })} mit Gemeinsamem die ${number(shown)}, die am meisten gemeinsam haben.`,
  disputed: 'Was umstritten ist',
  numbers: 'Zahlen, die mehr als eine nennt',
  calls: 'Wie jede es nennt',
  unsaid: 'Was nicht gesagt wird',
  saidByNone: 'in keiner',
  notSaidBy: ({ signs }) => `nicht in ${list(signs)}`,
  pair: ({ names }) => list(names),
  sideBySide: ({ names }) => `${list(names)} nebeneinander`,
  besideOthers: ({ sign }) => `${sign} neben`,
  pairDek: ({ points, lines }) =>
    `Gemeinsames: ${plural(points, { one: '# Punkt', other: '# Punkte' })} in ${plural(lines, { one: '# Zeile', other: '# Zeilen' })}. Ein Absatz, den nur eine der beiden hat, steht für sich.`,
  ownWords:
    'Eine <mark>gepunktete Linie</mark> steht unter Wörtern für etwas, das die andere anders nennt:',
  leftOut: ({ count }) =>
    `Weggelassen: ${plural(count, { one: '# Absatz', other: '# Absätze' })} ohne Gemeinsames mit dem anderen Text.`,
  both: 'Beide:',
  same: {
    figure: 'Zahl:',
    event: 'Datum:',
    words: 'Dieselben Wörter:',
  },
  more: ({ count }) => `(und ${count} weitere)`,
});
