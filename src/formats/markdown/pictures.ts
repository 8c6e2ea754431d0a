import type { PhrasingContent } from 'mdast';
import { decoded, nameOfPicture } from '../path.ts';
import { tagOf } from './html.ts';
import { type Around, labelOf } from './inline.ts';

/** A picture that stands on a line of its own: what shows it, and the words that are its caption. */
export interface PlacedPicture {
  image: string;
  alt: string;
  caption: string;
}

/**
 * Parts what stands in a paragraph into its words and the local pictures that have a line to themselves, linked or not. A picture among
 * words, such as a sign for a button, stays there: its words speak for it.
 */
export function partPictures(
  nodes: readonly PhrasingContent[],
  around: Around,
): { words: PhrasingContent[]; pictures: PlacedPicture[] } {
  const pictures: PlacedPicture[] = [];
  const words: PhrasingContent[] = [];
  let line: PhrasingContent[] = [];
  const close = (): void => {
    const found = line.flatMap((node) => pictureOf(node, around) ?? []);
    const isAlone =
      found.length > 0 && line.every((node) => isBlank(node) || pictureOf(node, around));
    if (isAlone) pictures.push(...found);
    else words.push(...line);
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'break') {
      close();
      words.push(node);
    } else if (node.type === 'text' && node.value.includes('\n')) {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) {
          close();
          words.push({ type: 'text', value: '\n' });
        }
        if (value !== '') line.push({ ...node, value });
      });
    } else line.push(node);
  }
  close();
  return pictures.length > 0
    ? { words: trimmed(words), pictures }
    : { words: [...nodes], pictures };
}

function pictureOf(node: PhrasingContent, around: Around): PlacedPicture | undefined {
  switch (node.type) {
    case 'link': {
      const shown = node.children.filter((child) => !isBlank(child));
      const [only] = shown;
      return only && shown.length === 1 ? pictureOf(only, around) : undefined;
    }
    case 'image':
      return placed(node.url, node.alt ?? '', node.title ?? '');
    case 'imageReference': {
      const target = around.definitions.get(labelOf(node.identifier));
      return target && placed(target.url, node.alt ?? '', target.title ?? '');
    }
    case 'html': {
      const tag = tagOf(node.value);
      return tag?.name === 'img'
        ? placed(tag.attribute('src'), tag.attribute('alt'), tag.attribute('title'))
        : undefined;
    }
    default:
      return undefined;
  }
}

/** A picture without words of its own is called by the name of its file. */
function placed(url: string, alt: string, title: string): PlacedPicture | undefined {
  if (!isLocal(url)) return undefined;
  const said = alt
    .replace(/(?:^|\|)\d+(?:x\d+)?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const caption = title.replace(/\s+/g, ' ').trim() || said || nameOfPicture(url);
  return { image: decoded(url), alt: said, caption };
}

/** Whether the address of a picture is a path and not another place on the web. */
function isLocal(url: string): boolean {
  return url !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url);
}

/** White space, and tags that hold a picture without being it. */
function isBlank(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return (
    node.type === 'html' && tagOf(node.value) !== undefined && tagOf(node.value)?.name !== 'img'
  );
}

/** Without the breaks that pictures leave at both ends. */
function trimmed(words: PhrasingContent[]): PhrasingContent[] {
  const isBreak = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  const from = words.findIndex((node) => !isBreak(node));
  return from < 0 ? [] : words.slice(from, words.findLastIndex((node) => !isBreak(node)) + 1);
}
