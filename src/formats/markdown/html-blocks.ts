import type { PhrasingContent } from 'mdast';
import type { Shape } from '../../text/shape.ts';
import type { Words } from '../words.ts';
import { decoded, isHarmless, tagOf, withoutComments } from './html.ts';
import { type Around, wordsOf } from './inline.ts';
import { partPictures } from './pictures.ts';

const BREAKS =
  /^(?:p|div|center|details|summary|section|article|header|footer|aside|figure|figcaption|table|thead|tbody|tr|ul|ol|li|dl|dt|dd|blockquote|h[1-6]|hr)$/;

/**
 * The blocks of raw HTML in Markdown. Where its tags only hold and mark words, the words with their marks; everything else, such as a
 * script or a form, is shown as it was written, as code.
 */
export function htmlBlocks(
  html: string,
  around: Around,
  shape: Shape,
): (Words & { shape: Shape })[] {
  const bare = withoutComments(html).trim();
  if (bare === '') return [];
  if (!isHarmless(bare))
    return [{ shape: { is: 'code', language: 'html' }, text: bare, marks: [] }];
  const made: (Words & { shape: Shape })[] = [];
  let open: PhrasingContent[] = [];
  let here = shape;
  let isCaption = false;
  const close = (next: Shape): void => {
    const { words: rest, pictures } = partPictures(open, around);
    const words = wordsOf(rest, around);
    const last = made.at(-1);
    if (words.text !== '' && isCaption && last?.shape.is === 'figure') Object.assign(last, words);
    else if (words.text !== '') made.push({ ...words, shape: here });
    for (const { image, alt, caption } of pictures)
      made.push({ shape: { is: 'figure', image, alt }, text: caption, marks: [] });
    isCaption = false;
    open = [];
    here = next;
  };
  for (const part of bare.split(/(<[^<>]*>)/)) {
    const tag = part.startsWith('<') ? tagOf(part) : undefined;
    if (!tag) open.push({ type: 'text', value: decoded(part) });
    else if (!BREAKS.test(tag.name)) open.push({ type: 'html', value: part });
    else {
      close(tag.isEnd ? shape : shapeOf(tag.name, shape));
      isCaption = tag.name === 'figcaption' && !tag.isEnd;
    }
  }
  close(shape);
  return made;
}

function shapeOf(name: string, shape: Shape): Shape {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return { is: 'heading', level: Number(level) };
  if (name === 'li') return { is: 'item', depth: 1, ordered: false, label: '•' };
  return name === 'blockquote' ? { is: 'quotation', depth: 1 } : shape;
}
