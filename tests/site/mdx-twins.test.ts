import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { all, render, wordsOf } from '../render/print/render.ts';
import { read, readPage, sourcesOf } from './dist.ts';
import { type SiteName, siteNames } from './sites.ts';

/** Words of each passage on a source page, signs of notes left out. */
function passagesOnPage(name: SiteName, address: string): Map<string, string> {
  const { document } = parseHTML(readPage(name, address));
  return new Map(
    [...document.querySelectorAll('[data-passage]')].map((passage) => {
      const text = passage.querySelector('[data-text]');
      for (const sign of text?.querySelectorAll('[role=doc-noteref]') ?? []) sign.remove();
      return [passage.getAttribute('data-passage') ?? '', text?.textContent ?? ''];
    }),
  );
}

test.each(siteNames())(
  'every source of %s published as MDX renders to the words of its page',
  (name) => {
    for (const { key } of sourcesOf(name)) {
      const page = render(read(name, `sources/${key}.mdx`));
      const rendered = all(page, (element) => element.name === 'Passage').map((passage) => {
        const [text] = all(passage, ({ properties }) => 'data-text' in properties);
        const { of, n } = passage.properties;
        return [`${of}:${n}`, text ? wordsOf(text) : ''] as const;
      });
      expect(new Map(rendered)).toEqual(passagesOnPage(name, `/sources/${key}/`));
      expect(rendered.length).toBeGreaterThan(0);
    }
  },
);
