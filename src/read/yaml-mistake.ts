import type { YAMLParseError } from 'yaml';

/** What is wrong with a YAML file, in an author's words, and the one thing to do. Codes are those of the parser. */
export function yamlMistake({ code, message }: YAMLParseError): [message: string, hint: string] {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return [
        'A colon and a space in the middle of a value begin another key.',
        "Put the whole text in quotes: text: 'One: two'.",
      ];
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        'This line has no colon after its key, or a quotation mark is not closed.',
        'Write key: value, and close what is open above.',
      ];
    case 'BAD_INDENT':
      // What opens with a bracket goes on to the end of the file, and its next line is where the parser stumbles.
      if (/flow/i.test(message))
        return [
          'A bracket or a brace is not closed here or above.',
          'Close it: { at: a, quote: b }.',
        ];
      return [
        'This line is set in by another width than its neighbours.',
        'Set the keys of one entry in by the same number of spaces.',
      ];
    case 'TAB_AS_INDENT':
      return ['This line is set in with a tab.', 'Set it in with spaces.'];
    case 'DUPLICATE_KEY':
      return ['This key stands twice in one entry.', 'Keep one of the two.'];
    case 'BAD_SCALAR_START':
      return [
        'A text cannot begin with this sign.',
        "Put the whole text in quotes: text: '@ the stop'.",
      ];
    case 'MISSING_CHAR':
      return [
        `Something is not closed or not set apart: ${firstLine(message)}`,
        'Look for a quotation mark, a bracket or a brace that is open, and for a comma that is missing.',
      ];
    case 'UNEXPECTED_TOKEN':
      return [
        'This does not belong here: a bracket or a brace too many, or one that is not closed above.',
        'Close what is open, or put the text in quotes.',
      ];
    default:
      return [firstLine(message), 'Mend the YAML at this place.'];
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
