/** Who reads a kind of prose, and which rules it keeps besides that of marks that open and close, which binds all. */
export interface KindRules {
  audience: 'reader' | 'author';
  /** Words in “ ” stand in a passage that it rests on. */
  quotations: boolean;
  /** It keeps to the house words. */
  house: boolean;
  /** Its numbers stand in what it rests on. */
  numbers: boolean;
  /** Its fields follow one another in their file as one text. */
  continuous?: true;
  /** Without the original, what it quotes must stand in an account or be recorded as exact words. */
  fromRecord?: true;
}

const ALL: KindRules = { audience: 'reader', quotations: true, house: true, numbers: true };
/** Speaks of the site and its making, or of what identifies a report, which may come from outside: its numbers rest on no passage. */
const OF_THE_SITE: KindRules = { ...ALL, numbers: false };
/** Names the words that are to be avoided. */
const FOR_AUTHORS: KindRules = { ...OF_THE_SITE, audience: 'author', house: false };
const EXPLAINER: KindRules = { ...ALL, fromRecord: true };

/**
 * Every kind of prose of ours, by the file's kind and the path in its schema. A test compares the table with the schemas, so that no
 * field of words goes unchecked.
 */
export const PROSE_KINDS = {
  // Its numbers are compared both ways with the original, passage by passage.
  'account.text': { ...ALL, numbers: false, continuous: true },
  'account.removed': OF_THE_SITE,
  'source.title': ALL,
  'source.publisher.why': OF_THE_SITE,
  'source.carrier.why': OF_THE_SITE,
  'source.published.why': OF_THE_SITE,
  'note.text': ALL,
  'claim.text': ALL,
  'claim.inRun': ALL,
  'claim.evidence.by': ALL,
  'figure.what': ALL,
  // “million crowns” counts nothing.
  'figure.unit': { ...ALL, numbers: false },
  'figure.reports.scope': ALL,
  'figure.reports.qualifier': ALL,
  'check.says': ALL,
  'check.why': ALL,
  'check.equals.why': ALL,
  'event.says': ALL,
  'event.why': ALL,
  'entity.office': ALL,
  'entity.about': ALL,
  'term.thing': ALL,
  'term.house': ALL,
  'term.why': ALL,
  'position.question': ALL,
  'position.holders.by': ALL,
  'position.holders.says': ALL,
  'silence.question': ALL,
  'silence.says': ALL,
  'silence.except.why': ALL,
  // A name, such as “Letters of 1911”.
  'site.title': OF_THE_SITE,
  'site.tagline': ALL,
  'site.scope': ALL,
  'site.description': ALL,
  'site.facets.label': ALL,
  'site.facets.values.label': ALL,
  'site.noteKinds': ALL,
  'site.clock.title': ALL,
  'site.theme.header.text': ALL,
  'site.theme.header.links.label': ALL,
  'site.theme.footer.text': ALL,
  'site.theme.footer.links.label': ALL,
  'site.origins.name': ALL,
  'site.origins.why': ALL,
  'site.numbers.allow.why': FOR_AUTHORS,
  'site.house.avoid.instead': FOR_AUTHORS,
  'change.text': OF_THE_SITE,
  'excuse.uncited.why': FOR_AUTHORS,
  'excuse.unledgered.why': FOR_AUTHORS,
  'excuse.lead.why': FOR_AUTHORS,
  'excuse.omitted.why': FOR_AUTHORS,
  'excuse.added.why': FOR_AUTHORS,
  'explainer.title': EXPLAINER,
  'explainer.description': EXPLAINER,
  'explainer.heading': EXPLAINER,
  'explainer.block': EXPLAINER,
  'explainer.text': { ...EXPLAINER, continuous: true },
  'page.title': OF_THE_SITE,
  'page.description': OF_THE_SITE,
  'page.heading': OF_THE_SITE,
  'page.block': OF_THE_SITE,
  'page.text': { ...OF_THE_SITE, continuous: true },
} as const satisfies Record<string, KindRules>;

/** The name of a kind of prose: `claim.text`. */
export type ProseKind = keyof typeof PROSE_KINDS;

/** What a kind of prose keeps to. */
export function rulesOf(kind: ProseKind): KindRules {
  return PROSE_KINDS[kind];
}

const EXACT = 'exact words of a passage, verified where they stand';
const BESIDE = 'words of a passage next to a quotation, to tell which';
const NAME = 'a name as its bearer has it';
const LOOKED_FOR = 'words that are looked for, printed as such';
const ID = 'an id, checked as a reference';
const FILE = 'names or fingerprints of a file';
const SETTING = 'a setting';

const COLOURS = ['paper', 'wash', 'ink', 'muted', 'rule', 'accent', 'found'] as const;
/** What a theme sets that is no words. */
const THEME = [
  ...['faces.text', 'faces.head', 'faces.plain', 'logo', 'favicon'],
  ...COLOURS.flatMap((colour) =>
    ['', '.light', '.dark'].map((scheme) => `colours.${colour}${scheme}`),
  ),
];

/** The strings of the schemas that are no prose of ours, each with the reason. */
export const NOT_PROSE: Readonly<Record<string, string>> = {
  'source.aliases': ID,
  'source.publisher.name': NAME,
  'source.carrier.name': NAME,
  'source.authors': NAME,
  'source.tags': NAME,
  'source.made.file': FILE,
  'source.made.sha256': FILE,
  'source.language': SETTING,
  'source.rights.holder': NAME,
  'source.rights.licence': NAME,
  'source.original.file': FILE,
  'source.original.sha256': FILE,
  'source.original.folded': FILE,
  'source.original.passages': FILE,
  'claim.facets': ID,
  'claim.evidence.quote': EXACT,
  'claim.evidence.before': BESIDE,
  'claim.evidence.after': BESIDE,
  'claim.evidence.origin': ID,
  'figure.facets': ID,
  'figure.reports.quote': EXACT,
  'figure.reports.before': BESIDE,
  'figure.reports.after': BESIDE,
  'event.facets': ID,
  'event.resolves.word': EXACT,
  'entity.name': NAME,
  'entity.variants': NAME,
  'entity.aliases': NAME,
  'entity.roles.quote': EXACT,
  'term.wordings.words': EXACT,
  'silence.sources': ID,
  'silence.words': LOOKED_FOR,
  'silence.except.at': ID,
  'silence.facets': ID,
  'site.language': SETTING,
  'site.source.one': 'a noun, checked where it is printed',
  'site.source.many': 'a noun, checked where it is printed',
  'site.contact': 'an address or a name, as given',
  'site.base': SETTING,
  ...Object.fromEntries(THEME.map((name) => [`site.theme.${name}`, SETTING])),
  'site.columns.text': SETTING,
  'site.columns.title': SETTING,
  'site.columns.date': SETTING,
  'site.columns.author': SETTING,
  'site.columns.url': SETTING,
  'site.columns.language': SETTING,
  'site.columns.id': SETTING,
  'site.numbers.allow.match': LOOKED_FOR,
  'site.house.avoid.words': LOOKED_FOR,
  'excuse.unledgered.value': EXACT,
  'excuse.lead.words': EXACT,
  'excuse.omitted.value': EXACT,
  'excuse.added.value': 'a word of an account, which is prose there',
};
