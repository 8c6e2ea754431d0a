/** Every rule that a problem can name, with the sentence that documents it. The manual's list is made from this table. */
export const RULES = {
  'settings/unknown': 'A flag or name on the command line is one that the command knows.',
  'settings/value': 'A setting has a value that can be used.',
  'settings/shape': 'A config has the documented keys and types, and no others; it can be loaded.',
  'theme/colour': 'A colour of a theme is written so that its contrast can be told.',
  'theme/contrast': 'Letters of a theme stand out from their ground, 4.5 to 1 at least.',
  'theme/file': 'A file that a theme names lies in content/theme/.',
  'build/busy': 'Two builds of one site take turns.',
  'file/encoding': 'A text is UTF-8, says what else it is, or is so for sure; it has no NUL.',
  'file/unread': 'With --strict every file of a format that is read can be read.',
  'file/outside': 'A file that is read lies inside the corpus; links out of it are refused.',
  'file/too-large': 'A seed is at most 8 MB.',
  'file/unknown': 'A file in content/ has one of the documented names.',
  'corpus/empty': 'A corpus has at least one seed.',
  'yaml/syntax': 'A data file is valid YAML.',
  'yaml/shape': 'A data file has the documented keys and types, and no others.',
  'id/duplicate': 'An id is used once in its kind, and a key once in the corpus.',
  'id/unknown': 'A reference names something that exists.',
  'seed/front-matter': 'A seed in Markdown opens with front matter between two lines of ---.',
  'seed/passage':
    'A passage begins with ¶ and its number at the start of a line; numbers are used once and ascend.',
  'seed/needs': 'A passage needs other passages of its own source.',
  'seed/limits': 'An account stays within the limits on length and quotation.',
  'quotation/unclosed': 'A quotation opens and closes within one passage or paragraph.',
  'quotation/unverified':
    'Words in curly double marks are exact words of a source that is cited there.',
  'anchor/ambiguous': 'Quoted words stand exactly once in their passage, or context says which.',
  'anchor/stale': 'Quoted words stand in their passage as whole words.',
  'anchor/lost': 'Quoted words stand in their passage as whole words.',
  'anchor/unchecked': 'With --strict every quotation is checked against its original.',
  'note/length': 'A note has at most 45 words, and a passage at most two notes.',
  'claim/evidence': 'A claim rests on at least one piece of evidence.',
  'claim/voice': 'Attributed evidence says by whom, and only attributed evidence does.',
  'claim/tense': 'A claim is one sentence that ends with a full stop.',
  'claim/facet': 'A facet and its value are declared in site.yaml.',
  'claim/hedge': 'A hedge in all evidence of a claim is not lost in the claim.',
  'claim/silence': 'No claim answers what a silence says its sources leave out.',
  'number/unbound':
    'A number in our words stands in the evidence, figure, event or check that it cites.',
  'citation/missing': 'Every sentence of the explainer cites.',
  'citation/unknown':
    'A citation names a claim, figure, check, event, silence or note that exists.',
  'explainer/introduced':
    'A person is introduced by office or link where a page of the explainer first names them, and an abbreviation is spelled out.',
  'content/syntax': 'Content is Markdown with the documented components and literal attributes.',
  'content/component':
    'Only documented components and attributes are used, and a block has something to show.',
  'original/unknown': 'A file of originals is the original of a source.',
  'original/differs': 'An original has the passages that its record names.',
  'account/missing':
    'Every number, weekday, month and entity of the original stands in the account, or is excused.',
  'account/added': 'The account adds no number, weekday, month or entity that the original lacks.',
  'account/copied':
    'Twelve or more words in a row shared with an original stand within a quotation.',
  'coverage/passage': 'Every passage is cited by a claim or excused.',
  'coverage/number': 'Every number of a passage is in the ledger or excused.',
  'excuse/idle': 'An excuse excuses something.',
  'house/time': 'Our own words are dated and in the past tense.',
  'house/verb': 'Our own words use neutral verbs of saying.',
  'house/word': 'Our own words use the house terms.',
  'lock/line': 'A line of a lock file is whole and stands there once; no merge has left its marks.',
  'address/gone': 'An address that was published resolves.',
  'address/renumbered': 'A passage keeps its number.',
} as const;

/** The name of a rule that an extension brings. */
export type OwnRuleName = `own/${string}`;

/** The name of a rule. */
export type Rule = keyof typeof RULES | OwnRuleName;
