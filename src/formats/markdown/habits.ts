import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Text of Markdown without what only the tool of its author understands, lines kept: comments of Obsidian (`%% %%`), attribute lists of
 * kramdown (`{: .note}`), marks for an excerpt, and the shortcodes of Hugo, Jekyll and Eleventy, of which what they enclose stays.
 */
export function withoutHabits(text: string): string {
  return outsideCode(text, (prose) =>
    prose
      .replace(/%%[\s\S]*?%%/g, blank)
      .replace(/\{\{[<%][\s\S]*?[>%]\}\}/g, shortcode)
      .replace(/\{%-?\s*(?:end)?\w+[^{}]*?-?%\}/g, shortcode)
      .replace(/^[ \t]*\{:[^{}\n]*\}[ \t]*$/gm, '')
      .replace(/(?<=\S)\{:[^{}\n]*\}/g, '')
      .replace(/^(#{1,6}\s.*\S)[ \t]+\{#[\w-]+\}[ \t]*$/gm, '$1')
      .replace(/^[ \t]*(?:\[\[?toc\]\]?|\[\[_TOC_\]\])[ \t]*$/gim, ''),
  );
}

/** Turns `[[Page|words]]`, `![[picture.png]]` and `==marked==` of Obsidian and wikis in a tree into words, links and pictures. */
export function readWikiLinks(tree: Root): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined || !/\[\[|==/.test(node.value)) return;
    const parts = cutWiki(node);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:#.*)?$/i;
/** How Obsidian says the size of a picture behind its words. */
const SIZE = /^\d+(?:x\d+)?$/;
const WIKI = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]|==(?=\S)([^=\n]+?)(?<=\S)==/g;

function cutWiki({ value }: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const found of value.matchAll(WIKI)) {
    if (found.index > from) parts.push({ type: 'text', value: value.slice(from, found.index) });
    from = found.index + found[0].length;
    const [, embed, target = '', words, highlighted] = found;
    if (highlighted !== undefined) parts.push({ type: 'text', value: highlighted });
    else if (embed && PICTURE.test(target))
      parts.push({
        type: 'image',
        url: target.replace(/#.*/s, '').trim(),
        alt: SIZE.test(words ?? '') ? '' : (words ?? ''),
      });
    else {
      const [page = '', heading = ''] = target.split('#');
      const shown = words || (heading && page ? `${page} § ${heading}` : page || heading);
      // Where the page lies is known only when all files are: its name is kept as a path beside this file.
      const url = page === '' ? '' : `${encodeURI(page.trim())}.md`;
      parts.push(
        url === ''
          ? { type: 'text', value: shown }
          : { type: 'link', url, children: [{ type: 'text', value: shown }] },
      );
    }
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) });
  return parts;
}

/** Applies `change` to what lies outside fenced code and code in a line. */
function outsideCode(text: string, change: (prose: string) => string): string {
  return text
    .split(/(^[ \t]{0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]{0,3}\2[`~]*[ \t]*$|(?![\s\S])))/m)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .split(/(`[^`\n]+`)/)
            .map((piece, at) => (at % 2 === 1 ? piece : change(piece)))
            .join(''),
    )
    .join('');
}

/** What was taken away leaves its lines, so that places stay right. */
function blank(taken: string): string {
  return taken.replace(/[^\n]/g, '');
}

/** A shortcode for a picture is that picture; others leave the words of their title or caption, where they have one. */
function shortcode(taken: string): string {
  const attribute = (names: string): string =>
    new RegExp(`\\b(?:${names})\\s*=\\s*"([^"\\n]+)"`).exec(taken)?.[1] ?? '';
  const image = /^\{\{[<%]\s*(?:figure|img|image)\b/.test(taken) ? attribute('src') : '';
  if (image !== '')
    return `![${attribute('caption|alt|title').replace(/[[\]]/g, '')}](<${image}>)${blank(taken)}`;
  const words = attribute('title|caption|alt');
  return /^\{\{[<%]\s*\//.test(taken) ? blank(taken) : words + blank(taken);
}
