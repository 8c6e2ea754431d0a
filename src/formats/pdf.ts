import { Refusal } from './bytes/refusal.ts';
import type { Block, Converted } from './converted.ts';
import { titleOf } from './html.ts';
import { lettersOf } from './pdf/letters.ts';
import { linesOf } from './pdf/lines.ts';
import type { PdfPage, Piece } from './pdf/page.ts';
import { type PdfParagraph, paragraphsOf } from './pdf/paragraphs.ts';
import { withoutRunningHeads } from './pdf/running-heads.ts';
import type { Reader } from './reader.ts';

const MOST_PAGES = 3_000;

/** Reads a PDF that has a layer of text: paragraphs and headings in the order of reading, with their pages. No script in it runs. */
export const pdf: Reader = {
  format: 'pdf',
  read: async (bytes, path) => {
    const { getDocumentProxy, getMeta } = await import('unpdf');
    const file = await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
    }).catch((error: unknown) => {
      throw refusal(error);
    });
    if (file.numPages > MOST_PAGES)
      throw new Refusal(
        `It has ${file.numPages} pages; at most ${MOST_PAGES} are read.`,
        'Split it into several files.',
      );
    const labels = await file.getPageLabels().catch(() => null);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { transform, width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) =>
        'str' in item ? (pieceOf(item, transform) ?? []) : [],
      );
      pages.push({ label: labels?.[number - 1] || String(number), width, height, pieces });
      page.cleanup();
    }
    const { info } = await getMeta(file);
    await file.destroy();
    const without = pages.filter(({ pieces }) => pieces.length === 0);
    if (without.length === pages.length)
      throw new Refusal(
        `It has ${pages.length === 1 ? 'one page' : `${pages.length} pages`} and no text: a scan.`,
        'Put it through text recognition (such as ocrmypdf) first.',
      );
    return [
      documentOf(
        pages,
        info,
        without.map(({ label }) => label),
        path,
      ),
    ];
  },
};

function refusal(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new Refusal('It is locked with a password.', 'Save it without one.')
    : new Refusal('The PDF is broken.', 'Make it anew, or repair it (such as with qpdf).');
}

/** A piece in points from the top left of the page as it is shown; undefined for text that stands upright or slanted. */
function pieceOf(
  item: { str: string; transform: readonly unknown[]; width: number; dir: string },
  view: readonly number[],
): Piece | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform.map(Number);
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const along = [va * a + vc * b, vb * a + vd * b] as const;
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  if (item.str.trim() === '' || Math.abs(along[1]) > Math.abs(along[0])) return undefined;
  return {
    text: lettersOf(item.str),
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    width: item.width,
    size,
    isRightToLeft: item.dir === 'rtl',
  };
}

function documentOf(
  pages: readonly PdfPage[],
  info: Readonly<Record<string, unknown>>,
  without: readonly string[],
  path: string,
): Converted {
  const said = (name: string): string => {
    const value = info[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const paragraphs = paragraphsOf(withoutRunningHeads(pages.map(linesOf)));
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Programs put the name of a file, or their own, where the title belongs.
  const isName =
    /\.\w{2,5}$|^(?:untitled|microsoft word)/i.test(said('Title')) || said('Title') === name;
  const blocks = paragraphs.map(blockOf);
  // The largest words at the very beginning are the title, where the file names none.
  const [first] = paragraphs;
  const opening = first?.rank === 1 ? first.text : '';
  const { title, rest } = titleOf(blocks, isName || said('Title') === '' ? opening : said('Title'));
  const created = said('CreationDate');
  return {
    ...(title === '' ? {} : { title }),
    authors: said('Author')
      .split(/\s*;\s*/)
      .filter(Boolean),
    tags: said('Keywords')
      .split(/\s*[,;]\s*/)
      .filter(Boolean),
    other: {
      pages: pages.length,
      ...(said('Subject') ? { subject: said('Subject') } : {}),
      ...(created ? { created } : {}),
    },
    blocks: rest,
    images: new Map(),
    remarks: [
      ...(without.length > 0
        ? [`No text on ${without.length === 1 ? 'page' : 'pages'} ${without.join(', ')}.`]
        : []),
      ...unnamed(blocks),
    ],
  };
}

/** Fonts need not say which letters their signs are; those of Indic scripts often do not. */
function unnamed(blocks: readonly Block[]): string[] {
  const count = blocks.reduce(
    (sum, { text }) => sum + (text.match(/[^\P{Cc}\t\n]|\ufffd/gu)?.length ?? 0),
    0,
  );
  return count === 0
    ? []
    : [
        `${count === 1 ? 'One sign has' : `${count} signs have`} no letter in the file's fonts and ${count === 1 ? 'is' : 'are'} shown as �: the words there are not whole.`,
      ];
}

function blockOf({ text, rank, page, raised }: PdfParagraph): Block {
  const bullet = /^[•◦▪■●‣]\s+/.exec(text)?.[0] ?? '';
  const marks = raised.map(({ start, end }) => ({
    start: start - bullet.length,
    end: end - bullet.length,
    is: 'superscript' as const,
  }));
  return {
    shape:
      rank > 0
        ? { is: 'heading', level: rank }
        : bullet
          ? { is: 'item', depth: 1, ordered: false, label: '•' }
          : { is: 'paragraph' },
    text:
      raised.length > 0
        ? text.slice(bullet.length)
        : text.slice(bullet.length).replace(/(?:\. ?){4,}/g, '… '),
    marks: marks.filter(({ start, end }) => start >= 0 && end <= text.length),
    locator: { page },
  };
}
