import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** What there is in a site: what its search searches, what its texts are, what its index leads to. */
export const contents = ({ list, plural, number }: Formats): Messages['contents'] => ({
  account: { one: 'Wiedergabe', many: 'Wiedergaben' },
  searches: ({ passages, sources, notes, claims, hasNames }) =>
    `Durchsucht ${list([
      `${plural(passages, { one: '# Absatz', other: '# Absätze' })} aus ${plural(sources, { one: '# Quelle', other: '# Quellen' })}`,
      ...(notes > 0 ? [plural(notes, { one: '# Anmerkung', other: '# Anmerkungen' })] : []),
      ...(claims > 0 ? [plural(claims, { one: '# Aussage', other: '# Aussagen' })] : []),
      ...(hasNames ? ['Namen und Daten'] : []),
    ])}.`,
  texts: ({ one, many, sources, passages, years, authors, languages }) =>
    [
      plural(sources, { one: `# ${one}`, other: `# ${many}` }),
      years === '' ? '' : ` (${years})`,
      authors.named.length > 0
        ? ` von ${list(authors.named)}`
        : authors.count > 0
          ? ` von ${plural(authors.count, { one: '# Person', other: '# Personen' })}`
          : '',
      languages.named.length > 1
        ? `, Sprachen: ${list(languages.named)}`
        : languages.count > 1
          ? `, in ${number(languages.count)} Sprachen`
          : '',
      `; ${plural(passages, { one: '# nummerierter Absatz', other: '# nummerierte Absätze' })}.`,
    ].join(''),

  indexDek: 'Alles in diesen Texten, nach Art und nach Namen.',
  claims: ({ count }) => plural(count, { one: '# Aussage', other: '# Aussagen' }),
  claimsSay: ({ facet }) =>
    `Was gesagt wird, Satz für Satz, und von wem${facet === '' ? '' : `; geordnet nach: ${facet}`}.`,
  figures: ({ count }) => plural(count, { one: '# Zahl', other: '# Zahlen' }),
  figuresSay: ({ sums }) =>
    `Jede Zahl, zu welchem Stand und in welchem Wortlaut${
      sums === 0 ? '' : `, dazu ${plural(sums, { one: '# Rechnung', other: '# Rechnungen' })}`
    }.`,
  dates: ({ count }) => plural(count, { one: '# Datum', other: '# Daten' }),
  datesSay: 'Was an welchem Tag geschah oder geschehen sollte.',
  names: ({ count }) => plural(count, { one: '# Name', other: '# Namen' }),
  namesSay: ({ kinds }) =>
    `${kinds.map(({ label, count }) => `${label} ${number(count)}`).join(', ')}.`,
});
