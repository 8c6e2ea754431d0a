import type { Passage, Source } from '../corpus/source.ts';
import type { PictureOf } from '../text/shape.ts';

/** Gives the figures of a source their pictures; one whose picture is not there is a paragraph of its words. */
export function withPictures(pictureOf: PictureOf): (source: Source) => Source {
  return (source) => {
    if (!source.passages.some(({ shape }) => shape?.is === 'figure')) return source;
    const passages = source.passages.map((passage): Passage => {
      if (passage.shape?.is !== 'figure') return passage;
      const picture = pictureOf(source.file, passage.shape.image);
      return picture ? { ...passage, picture } : { ...passage, shape: { is: 'paragraph' } };
    });
    return { ...source, passages };
  };
}
