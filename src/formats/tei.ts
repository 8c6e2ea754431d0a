import { decodeText } from './bytes/decode-text.ts';
import { elementsNamed, parseXml, type XmlElement } from './bytes/xml.ts';
import type { Converted } from './converted.ts';
import { documentOf } from './html.ts';
import type { Reader } from './reader.ts';
import { teiRecord } from './records/tei-record.ts';
import { teiTree } from './trees/tei-tree.ts';

/**
 * Reads TEI P5 (and P4): the header as the record; divisions, verse, speeches, notes, pages and numbers of the text; of a variant the
 * lemma, its readings as a footnote. A file with several texts holds several documents.
 */
export const tei: Reader = {
  format: 'tei',
  read: async (bytes) => {
    const { root, unknownEntities } = await parseXml(
      decodeText(bytes, declaredEncoding(bytes)).text,
    );
    const plain = withoutPrefix(root);
    const parts = /^teiCorpus/.test(plain.name) ? elementsNamed(plain, 'TEI') : [plain];
    return parts.map((part, index) => {
      const { tree, remarks } = teiTree(part);
      const entities = unknownEntities.length > 0 ? [entityRemark(unknownEntities)] : [];
      const record = teiRecord(part);
      const document: Converted = documentOf(tree, record, {
        remarks: [...entities, ...remarks],
        isTitleSure: record.title !== undefined,
      });
      return parts.length > 1
        ? { ...document, name: part.attributes['xml:id'] ?? String(index + 1) }
        : document;
    });
  },
};

/** The encoding that the first line of an XML file declares. */
export function declaredEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)/.exec(start)?.[1] ?? '';
}

export function entityRemark(names: readonly string[]): string {
  const list = names.slice(0, 3).join(', ');
  return `Entities that the file or its DTD defines are left as they stand (${list}${names.length > 3 ? ', …' : ''}).`;
}

/** Names without the prefix of their namespace: `tei:p` → `p`. */
export function withoutPrefix(element: XmlElement): XmlElement {
  return {
    ...element,
    name: element.name.replace(/^[\w.-]+:/, ''),
    children: element.children.map((child) =>
      typeof child === 'string' ? child : withoutPrefix(child),
    ),
  };
}
