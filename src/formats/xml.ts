import { decodeText } from './bytes/decode-text.ts';
import { parseXml, textOf, wordsOf, type XmlElement } from './bytes/xml.ts';
import type { Block } from './converted.ts';
import type { Reader } from './reader.ts';
import { plainBlock } from './running-text.ts';
import { declaredEncoding, entityRemark, withoutPrefix } from './tei.ts';

/** Reads XML of an unknown kind: an element with words of its own is a paragraph, one called `title` or `head` a heading. */
export const xml: Reader = {
  format: 'xml',
  read: async (bytes) => {
    const { root, unknownEntities } = await parseXml(
      decodeText(bytes, declaredEncoding(bytes)).text,
    );
    const plain = withoutPrefix(root);
    const blocks = blocksOf(plain);
    // Articles of journals (JATS) call their own title so, and that of each section `title`.
    const title = wordsOf(plain, 'article-title') || wordsOf(plain, 'title');
    const isFirst = blocks[0]?.text === title && blocks[0].shape.is === 'heading';
    const language = plain.attributes['xml:lang'] ?? plain.attributes['lang'] ?? '';
    return [
      {
        ...(title ? { title } : {}),
        ...(language ? { language } : {}),
        authors: [wordsOf(plain, 'author') || wordsOf(plain, 'creator')].filter(Boolean),
        tags: [],
        other: {},
        blocks: isFirst ? blocks.slice(1) : blocks,
        images: new Map(),
        remarks: [
          `XML of an unknown kind (<${plain.name}>): its words are read, its structure is not.`,
          ...(unknownEntities.length > 0 ? [entityRemark(unknownEntities)] : []),
        ],
      },
    ];
  },
};

function blocksOf(element: XmlElement): Block[] {
  const hasWords = element.children.some(
    (child) => typeof child === 'string' && child.trim() !== '',
  );
  if (hasWords) {
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    const isHeading = /^(?:title|article-title|head|heading)$/i.test(element.name);
    const id = element.attributes['xml:id'] ?? element.attributes['id'];
    return [
      plainBlock(
        text,
        isHeading ? { is: 'heading', level: 1 } : { is: 'paragraph' },
        id ? { id } : undefined,
      ),
    ];
  }
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : blocksOf(child)));
}
