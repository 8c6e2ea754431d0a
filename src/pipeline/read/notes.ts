import { toString as textOf } from 'mdast-util-to-string';
import { NOTE_KINDS, type Note, type NoteKind } from '../../model/note.ts';
import type { Place, Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { literalAttributes, readContent } from './content.ts';

const ATTRIBUTES = ['id', 'at', 'on', 'before', 'after', 'kind', 'was'] as const;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Reads `content/notes/<key>.mdx`: a list of `<Note id at on before after kind>` elements with Markdown in them. */
export function readNotes(file: string, text: string, source: string): { notes: Note[]; problems: Problem[] } {
  const { body, problems } = readContent(file, text);
  const notes: Note[] = [];
  for (const node of body.children) {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place: Place = { file, line: start.line, column: start.column };
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Note') {
      const name = node.type === 'mdxJsxFlowElement' ? `<${node.name ?? ''}>` : 'Text outside a note';
      problems.push(problem('content/component', place, `${name} has no place in a notes file.`, 'Put the words between <Note …> and </Note>.'));
      continue;
    }
    const attributes = literalAttributes(node);
    for (const name of attributes.keys()) {
      if (!ATTRIBUTES.some((known) => known === name))
        problems.push(problem('content/component', place, `<Note> has no attribute “${name}”.`, `Did you mean “${nearestWord(name, ATTRIBUTES) ?? ATTRIBUTES.join('”, “')}”?`));
    }
    const id = attributes.get('id') ?? '';
    const kind = attributes.get('kind') ?? 'context';
    const n = attributes.get('at') ?? '';
    if (!ID.test(id)) problems.push(problem('content/component', place, `“${id}” is not an id.`, 'Give the note id="lower-case-words-with-hyphens"; it is permanent.'));
    if (!isKind(kind)) problems.push(problem('content/component', place, `“${kind}” is not a kind of note.`, `Kinds: ${Object.keys(NOTE_KINDS).join(', ')}.`));
    if (n === '') problems.push(problem('content/component', place, 'The note names no passage.', 'Add at="12".'));
    if (!ID.test(id) || !isKind(kind) || n === '') continue;
    notes.push({
      id,
      source,
      n,
      on: attributes.get('on'),
      before: attributes.get('before'),
      after: attributes.get('after'),
      kind,
      body: node.children,
      text: node.children.map((child) => textOf(child)).join(' '),
      was: (attributes.get('was') ?? '').split(/[\s,]+/).filter(Boolean),
      place,
    });
  }
  return { notes, problems };
}

function isKind(word: string): word is NoteKind {
  return Object.hasOwn(NOTE_KINDS, word);
}
