import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Place, Problem } from '../corpus/problem.ts';
import { problem } from '../corpus/problem.ts';
import { splitFrontMatter } from './front-matter.ts';

/** A content file cut into its front matter and its tree; positions in the tree are those in the file. */
export interface ContentRead {
  frontMatter: string | null;
  body: Root;
  problems: Problem[];
}

/** Where a link may lead: to an address of this site, a place on the page, a page elsewhere, a mailbox. Never to code. */
const LINK = /^(?:\/(?!\/)|#|https?:\/\/|mailto:)/i;

/** Reads content MDX, which is data: Markdown and components with literal attributes. Code of any kind is a problem. */
export function readContent(file: string, text: string): ContentRead {
  const parts = splitFrontMatter(text);
  const padded = '\n'.repeat(parts.bodyLine - 1) + parts.body;
  try {
    const body = unified().use(remarkParse).use(remarkMdx).parse(padded);
    return { frontMatter: parts.frontMatter, body, problems: codeIn(file, body) };
  } catch (error) {
    const { reason, line, column } = messageOf(error);
    const place: Place = { file, line, column };
    return {
      frontMatter: parts.frontMatter,
      body: { type: 'root', children: [] },
      problems: [
        problem(
          'content/syntax',
          place,
          reason,
          'Close the tag, or write < as &lt; and { as &#123;.',
        ),
      ],
    };
  }
}

/** What a parser's error says and where; anything else is a bug and is thrown on. */
function messageOf(error: unknown): { reason: string; line: number; column: number } {
  // Development builds of the parser assert that a block whose tag is open is on top of their stack; others tell the tag.
  if (error instanceof Error && error.name === 'Assertion')
    return { reason: 'A tag is not closed before its paragraph ends.', line: 1, column: 1 };
  if (!(error instanceof Error) || !('reason' in error)) throw error;
  const reason = String(error.reason);
  // A tag that is not closed is told at the end of what holds it; the reason says where the tag is.
  const [, tagLine, tagColumn] =
    /^Expected a closing tag for `[^`]*` \((\d+):(\d+)/.exec(reason) ?? [];
  if (tagLine !== undefined) return { reason, line: Number(tagLine), column: Number(tagColumn) };
  const line = 'line' in error && typeof error.line === 'number' ? error.line : 1;
  const column = 'column' in error && typeof error.column === 'number' ? error.column : 1;
  return { reason, line, column };
}

function codeIn(file: string, body: Root): Problem[] {
  const problems: Problem[] = [];
  visit(body, (node) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place: Place = { file, line: start.line, column: start.column };
    switch (node.type) {
      case 'mdxjsEsm':
        problems.push(
          problem(
            'content/syntax',
            place,
            'Content has no import and no export.',
            'Take the line out; components need no import.',
          ),
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        problems.push(
          problem(
            'content/syntax',
            place,
            'Content has no {expressions}.',
            'Write the text itself, or &#123; for a brace.',
          ),
        );
        break;
      case 'link':
      case 'definition':
        if (!LINK.test(node.url))
          problems.push(
            problem(
              'content/syntax',
              place,
              `A link leads to “${node.url}”.`,
              'Begin it with https://, with / for an address of this site, or with #.',
            ),
          );
        break;
      case 'image':
      case 'imageReference':
        problems.push(
          problem(
            'content/syntax',
            place,
            'Content has no images.',
            'Use a documented component; pictures are made from data.',
          ),
        );
        break;
      case 'html':
        problems.push(
          problem(
            'content/syntax',
            place,
            'Content has no HTML.',
            'Use Markdown or a documented component.',
          ),
        );
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const attribute of node.attributes) {
          if (
            attribute.type !== 'mdxJsxAttribute' ||
            (attribute.value !== null && typeof attribute.value === 'object')
          )
            problems.push(
              problem(
                'content/syntax',
                place,
                `An attribute of <${node.name ?? ''}> is code.`,
                'Write attributes as name="text".',
              ),
            );
        }
        break;
      default:
    }
  });
  return problems;
}

/** The literal attributes of a component; one without value reads as ''. */
export function literalAttributes(node: {
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}): Map<string, string> {
  return new Map(
    node.attributes.flatMap((attribute): [string, string][] =>
      attribute.type === 'mdxJsxAttribute' && attribute.name !== undefined
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : '']]
        : [],
    ),
  );
}
