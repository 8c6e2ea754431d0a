import { address } from '../corpus/address.ts';
import type { SourceView } from '../edition/source-view.ts';
import { gist } from '../text/gist.ts';
import { type Site, urlOf } from './data.ts';
import { escapeMarkdown } from './escape.ts';

/** A source as plain Markdown: record, then each passage with its number and address, its bound context and its notes. */
export function sourceMarkdown(source: SourceView, site: Site): string {
  const { record } = source;
  const head = [
    `# ${escapeMarkdown(source.heading)}`,
    source.isAccount
      ? `Our account of a report by ${escapeMarkdown(source.name)}${source.dateText ? `, ${source.dateText}` : ''}. Words in “ ” are the report’s or those it quotes; all others are ours.`
      : escapeMarkdown(source.dateText),
    `Rights: ${escapeMarkdown(record.rights.holder)} (${record.rights.basis}). Address: ${urlOf(site, source.address)}`,
  ];
  const body = source.passages.flatMap((passage) => {
    if (passage.kind === 'furniture') return [];
    const text = escapeMarkdown(passage.text);
    const number = `[¶${passage.n}](${urlOf(site, passage.address)})`;
    const needs = passage.needs.map((n) => {
      const needed = source.passages.find((other) => other.n === n);
      return `[¶${n}](${urlOf(site, address.passage(source.key, n))}): ${escapeMarkdown(gist(needed?.text ?? ''))}`;
    });
    return [
      passage.kind === 'subheading'
        ? `## ${text} ${number}`
        : `${number} ${text}${needs.length > 0 ? ` (read with ${needs.join('; ')})` : ''}`,
      ...passage.notes.map(
        (note) =>
          `> **${note.label}.** ${note.lemma ? `*${escapeMarkdown(note.lemma)}*] ` : ''}${escapeMarkdown(note.text.replace(/\s?\[@[^\]]*\]/g, ''))}`,
      ),
    ];
  });
  return `${[...head, ...body].filter(Boolean).join('\n\n')}\n`;
}
