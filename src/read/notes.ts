import type { Node, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { NOTE_KINDS, type Note } from '../corpus/note.ts';
import type { Place, Problem } from '../corpus/problem.ts';
import { problem } from '../corpus/problem.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { literalAttributes, readContent } from './content.ts';

const ATTRIBUTES = ['id', 'at', 'on', 'before', 'after', 'kind', 'was'] as const;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Reads `content/notes/<key>.mdx`: a list of `<Note id at on before after kind>` elements with Markdown in them. `own` are kinds that the site declares. */
export function readNotes(
  file: string,
  text: string,
  source: string,
  own: readonly string[] = [],
): { notes: Note[]; problems: Problem[] } {
  const { body, problems } = readContent(file, text);
  const notes: Note[] = [];
  const kinds: readonly string[] = [...NOTE_KINDS, ...own];
  for (const node of body.children.flatMap(unwrapped)) {
    const place = placeOf(file, node);
    if (CODE.has(node.type)) continue;
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Note') {
      const name =
        node.type === 'mdxJsxFlowElement' ? `<${node.name ?? ''}>` : 'Text outside a note';
      problems.push(
        problem(
          'content/component',
          place,
          `${name} has no place in a notes file.`,
          'Put the words between <Note …> and </Note>.',
        ),
      );
      continue;
    }
    problems.push(...tagsIn(file, node));
    const attributes = literalAttributes(node);
    for (const name of attributes.keys()) {
      if (!ATTRIBUTES.some((known) => known === name))
        problems.push(
          problem(
            'content/component',
            place,
            `<Note> has no attribute “${name}”.`,
            `Did you mean “${nearestWord(name, ATTRIBUTES) ?? ATTRIBUTES.join('”, “')}”?`,
          ),
        );
    }
    const id = attributes.get('id') ?? '';
    const kind = attributes.get('kind') ?? 'context';
    const n = attributes.get('at') ?? '';
    if (!ID.test(id))
      problems.push(
        problem(
          'content/component',
          place,
          `“${id}” is not an id.`,
          'Give the note id="lower-case-words-with-hyphens"; it is permanent.',
        ),
      );
    if (!kinds.includes(kind))
      problems.push(
        problem(
          'content/component',
          place,
          `“${kind}” is not a kind of note.`,
          `${nearestWord(kind, kinds) ? `Did you mean “${nearestWord(kind, kinds)}”? ` : ''}Kinds: ${kinds.join(', ')}; noteKinds in site.yaml adds others.`,
        ),
      );
    if (n === '')
      problems.push(
        problem('content/component', place, 'The note names no passage.', 'Add at="12".'),
      );
    if (!ID.test(id) || !kinds.includes(kind) || n === '') continue;
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

/** Code, which readContent has told of already. */
const CODE: ReadonlySet<string> = new Set(['mdxjsEsm', 'mdxFlowExpression', 'html']);

/** Notes that stand on one line each are read as a paragraph; this makes blocks of them, as they are when their words have lines of their own. */
function unwrapped(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const notes = node.children.flatMap((child) =>
    child.type === 'mdxJsxTextElement' && child.name === 'Note' ? [child] : [],
  );
  const isOther = node.children.some((child) =>
    child.type === 'text' ? child.value.trim() !== '' : !notes.some((note) => note === child),
  );
  if (notes.length === 0 || isOther) return [node];
  return notes.map((note) => ({
    ...note,
    type: 'mdxJsxFlowElement',
    children: [{ type: 'paragraph', children: note.children }],
  }));
}

/** A note holds Markdown and no components. */
function tagsIn(file: string, note: MdxJsxFlowElement): Problem[] {
  const problems: Problem[] = [];
  visit(
    { type: 'root', children: note.children },
    ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    (node) => {
      const name = 'name' in node && node.name ? node.name : '';
      problems.push(
        problem(
          'content/component',
          placeOf(file, node),
          `<${name}> has no place in a note.`,
          'A note is Markdown with citations; write < as &lt;.',
        ),
      );
    },
  );
  return problems;
}

function placeOf(file: string, { position }: Node): Place {
  const start = position?.start ?? { line: 1, column: 1 };
  return { file, line: start.line, column: start.column };
}
