import { Refusal } from './bytes/refusal.ts';
import { elementsNamed, parseXml, type XmlElement } from './bytes/xml.ts';
import { type Archive, openZip } from './bytes/zip.ts';
import { documentOf } from './html.ts';
import type { Reader } from './reader.ts';
import { officeRecord } from './records/office-record.ts';
import { odtTree } from './trees/odt-tree.ts';

/** Reads a text of OpenDocument (`.odt`, and `.fodt` in one file of XML): content, styles that mean something, notes, pictures. */
export const odt: Reader = {
  format: 'odt',
  read: async (bytes) => {
    const isZip = bytes[0] === 0x50;
    const archive: Archive = isZip ? await openZip(bytes) : { names: [], read: () => undefined };
    const part = async (name: string): Promise<XmlElement | undefined> => {
      const found = isZip ? archive.read(name) : bytes;
      return found && (await parseXml(new TextDecoder().decode(found))).root;
    };
    const manifest = await part('META-INF/manifest.xml');
    if (manifest && elementsNamed(manifest, 'manifest:encryption-data').length > 0)
      throw new Refusal('It is locked with a password.', 'Save it without one.');
    const content = await part('content.xml');
    const [text] = content ? elementsNamed(content, 'office:text') : [];
    if (!content || !text)
      throw new Refusal('It holds no text of OpenDocument.', 'Save it as .odt.');
    const styles = await part('styles.xml');
    const parts = [content, ...(styles ? [styles] : [])];
    const tree = odtTree(text, parts);
    const meta = await part('meta.xml');
    const document = documentOf(tree, meta ? officeRecord(meta) : {});
    const pictures = archive.names.filter((name) => name.startsWith('Pictures/'));
    const named = document.blocks.flatMap(({ shape }) =>
      shape.is === 'figure' ? [shape.image] : [],
    );
    const images = pictures
      .filter((name) => named.includes(name))
      .map((name) => [name, archive.read(name) ?? new Uint8Array()] as const);
    return [{ ...document, images: new Map(images) }];
  },
};
