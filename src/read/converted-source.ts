import type { Passage, PassageKind, Source } from '../corpus/source.ts';
import type { Block, Converted } from '../formats/converted.ts';

/** A document of another format as a source: its title as ¶1, and a passage a block. `file` is the path that problems name. */
export function convertedSource(file: string, key: string, document: Converted): Source {
  const title = document.title ?? document.blocks[0]?.text.split('\n')[0]?.slice(0, 120) ?? key;
  const headline: Pick<Passage, 'kind' | 'text'>[] = document.title
    ? [{ kind: 'headline', text: document.title }]
    : [];
  const body = document.blocks.map(({ shape, text }) => ({
    kind: kindOf(shape),
    text: text.replace(/\s+/g, ' '),
  }));
  const place = { file, line: 1, column: 1 };
  const { publisher, date } = document;
  return {
    file,
    record: {
      key,
      aliases: [],
      title: title.replace(/\s+/g, ' '),
      titleBy: document.title ? 'source' : 'us',
      ...(publisher
        ? { publisher: { name: publisher, basis: 'stated', why: 'the file says so' } }
        : {}),
      ...(date ? { published: { date, basis: 'stated', why: 'the file says so' } } : {}),
      origins: {},
      language: document.language ?? '',
      rights: { holder: document.authors.join(', ') || title, basis: 'own' },
    },
    passages: [...headline, ...body].map(({ kind, text }, index) => ({
      n: String(index + 1),
      kind,
      text,
      needs: [],
      place,
      placeAt: () => place,
    })),
  };
}

function kindOf(shape: Block['shape']): PassageKind {
  return shape.is === 'heading' ? 'subheading' : 'body';
}
