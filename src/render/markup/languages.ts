import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import type { LanguageOf } from '../../edition/quoted-language.ts';
import { byLanguage } from '../../text/by-language.ts';

/** What has its language already, cannot hold a `<q>`, or is not prose. */
const SKIPPED = new Set(['q', 'blockquote', 'code', 'pre', 'svg']);

/**
 * A rehype plugin: gives each quotation in prose of ours, “…”, the language of the source that has its words, where that is not the site's.
 * What a note quotes and nothing else records is in `inNotes`, the language of the source that the note stands in.
 */
export const rehypeLanguages: Plugin<
  [{ languageOf: LanguageOf; inNotes?: string | undefined }],
  Root
> = ({ languageOf, inNotes }) => {
  const inNote: LanguageOf = (words) => languageOf(words, inNotes);
  const walk = (node: Element, find: LanguageOf): void => {
    if (SKIPPED.has(node.tagName) || node.properties['dataText'] !== undefined) return;
    const findHere = node.tagName === 'Note' ? inNote : find;
    node.children = node.children.flatMap((child) => {
      if (child.type === 'text') return byLanguage(child.value, findHere).map(shown);
      if (child.type === 'element') walk(child, findHere);
      return [child];
    });
  };
  return (tree) => {
    for (const child of tree.children) if (child.type === 'element') walk(child, languageOf);
  };
};

function shown({ text, lang }: { text: string; lang: string | undefined }): ElementContent {
  return lang === undefined ? { type: 'text', value: text } : h('q', { lang }, text);
}
