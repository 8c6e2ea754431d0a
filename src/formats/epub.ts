import { decodeText } from './bytes/decode-text.ts';
import { Refusal } from './bytes/refusal.ts';
import { elementsNamed, parseXml, textOf, wordsOf, type XmlElement } from './bytes/xml.ts';
import { type Archive, openZip } from './bytes/zip.ts';
import type { Converted } from './converted.ts';
import { documentOf } from './html.ts';
import { inFolder } from './path.ts';
import type { Reader } from './reader.ts';
import { dayOf } from './records/day.ts';
import { officeRecord } from './records/office-record.ts';
import { parseHtml } from './trees/parse-html.ts';

/** Reads a book (EPUB 2 and 3): a document a chapter in the order of its spine, titles from its contents; or the whole as one. */
export const epub: Reader = {
  format: 'epub',
  read: async (bytes, _path, { books }) => {
    const archive = await openZip(bytes);
    const part = async (name: string): Promise<XmlElement | undefined> => {
      const found = archive.read(name);
      return found && (await parseXml(decodeText(found).text)).root;
    };
    const container = await part('META-INF/container.xml');
    const opf = container
      ? (elementsNamed(container, 'rootfile')[0]?.attributes['full-path'] ?? '')
      : '';
    const pack = await part(opf);
    if (!pack)
      throw new Refusal(
        'It holds no book: META-INF/container.xml names no package.',
        'Save it as EPUB anew.',
      );
    if (isLocked(archive, await part('META-INF/encryption.xml')))
      throw new Refusal('The book is locked (DRM).', 'Only a book without a lock can be read.');

    const items = elementsNamed(pack, 'item').map(({ attributes }) => ({
      id: attributes['id'] ?? '',
      href: inFolder(opf, attributes['href'] ?? ''),
      isNavigation: /\bnav\b/.test(attributes['properties'] ?? ''),
      type: attributes['media-type'] ?? '',
    }));
    const byId = new Map(items.map((item) => [item.id, item]));
    const spine = elementsNamed(pack, 'itemref').flatMap(
      ({ attributes }) => byId.get(attributes['idref'] ?? '') ?? [],
    );
    const contents =
      items.find((one) => one.isNavigation) ?? items.find((one) => /ncx/.test(one.type));
    const titles = contents
      ? titlesIn(contents.href, await part(contents.href).catch(() => undefined))
      : new Map<string, string>();

    const record = { ...officeRecord(pack), ...dateOf(pack) };
    const chapters: Converted[] = [];
    for (const item of spine) {
      const found = item.isNavigation ? undefined : archive.read(item.href);
      if (!found) continue;
      const page = await parseHtml(opened(decodeText(found).text));
      const chapter = documentOf(page, {});
      const blocks = chapter.blocks.map((block) =>
        block.shape.is === 'figure'
          ? { ...block, shape: { ...block.shape, image: inFolder(item.href, block.shape.image) } }
          : block,
      );
      const title = titles.get(item.href) ?? chapter.title;
      chapters.push({
        ...chapter,
        ...record,
        name: item.href.replace(/^.*\/|\.\w+$/g, ''),
        ...(title ? { title } : {}),
        other: { ...record.other, book: record.title },
        blocks:
          chapter.title && title !== chapter.title ? [heading(chapter.title), ...blocks] : blocks,
        images: imagesOf(archive, blocks),
      });
    }
    return books === 'whole' || chapters.length === 1 ? [whole(chapters, record)] : chapters;
  },
};

function whole(chapters: readonly Converted[], record: Partial<Converted>): Converted {
  return {
    authors: [],
    tags: [],
    other: {},
    ...record,
    blocks: chapters.flatMap(({ title, blocks }) => [
      ...(title && title !== record.title ? [heading(title)] : []),
      ...blocks.map((block) =>
        block.shape.is === 'heading'
          ? { ...block, shape: { ...block.shape, level: Math.min(6, block.shape.level + 1) } }
          : block,
      ),
    ]),
    images: new Map(chapters.flatMap(({ images }) => [...images])),
    remarks: chapters.flatMap(({ remarks }) => remarks),
  };
}

function heading(text: string): Converted['blocks'][number] {
  return { shape: { is: 'heading', level: 1 }, text, marks: [] };
}

/** XHTML closes elements in their opening tag, which HTML takes for open ones. */
function opened(xhtml: string): string {
  return xhtml.replace(
    /<((?:a|span|div|p|title|script|i|b|em|td|th|li|section)\b[^<>]{0,2000}?)\/>/g,
    (_, tag: string) => `<${tag}></${/^\w+/.exec(tag)?.[0]}>`,
  );
}

function titlesIn(path: string, root: XmlElement | undefined): Map<string, string> {
  const titles = new Map<string, string>();
  if (!root) return titles;
  const add = (href = '', title: string): void => {
    const target = inFolder(path, href.replace(/#.*/, ''));
    const words = title.replace(/\s+/g, ' ').trim();
    if (words !== '' && !titles.has(target)) titles.set(target, words);
  };
  for (const point of elementsNamed(root, 'navPoint'))
    add(elementsNamed(point, 'content')[0]?.attributes['src'], wordsOf(point, 'navLabel'));
  const nav = elementsNamed(root, 'nav').find(
    ({ attributes }) => attributes['epub:type'] === 'toc',
  );
  for (const link of nav ? elementsNamed(nav, 'a') : []) add(link.attributes['href'], textOf(link));
  return titles;
}

function dateOf(pack: XmlElement): { date?: string } {
  const date = dayOf(wordsOf(pack, 'dc:date'));
  return date ? { date } : {};
}

/** Fonts may be scrambled without a lock on the text. */
function isLocked(archive: Archive, encryption: XmlElement | undefined): boolean {
  if (!encryption) return false;
  const locked = elementsNamed(encryption, '*').filter(({ name }) =>
    name.endsWith('CipherReference'),
  );
  return (
    archive.names.includes('META-INF/rights.xml') ||
    locked.some(({ attributes }) => /\.x?html?$/i.test(attributes['URI'] ?? ''))
  );
}

function imagesOf(archive: Archive, blocks: Converted['blocks']): Map<string, Uint8Array> {
  const names = blocks.flatMap(({ shape }) => (shape.is === 'figure' ? [shape.image] : []));
  return new Map(
    names.flatMap((name) => {
      const found = archive.read(name);
      return found ? [[name, found] as const] : [];
    }),
  );
}
