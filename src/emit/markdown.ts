import { address } from '../corpus/address.ts';
import type { Edition } from '../edition/edition.ts';
import { nounOf } from '../edition/source-noun.ts';
import type { SourceView } from '../edition/source-view.ts';
import { messagesOf } from '../messages/messages.ts';
import { gist } from '../text/gist.ts';
import { type Site, urlOf } from './data.ts';
import { escapeMarkdown } from './escape.ts';
import { passageMarkdown } from './passage-markdown.ts';

/** A source as plain Markdown: record, then each passage with its number and address, its bound context and its notes. */
export function sourceMarkdown(
  source: SourceView,
  edition: Pick<Edition, 'site' | 'sources'>,
  site: Site,
): string {
  const { record } = source;
  const say = messagesOf(edition.site.language);
  const head = [
    `# ${escapeMarkdown(source.heading)}`,
    source.isAccount
      ? say.twins.opening({
          ...nounOf(edition),
          name: escapeMarkdown(source.name),
          date: source.dateText,
        })
      : escapeMarkdown(source.dateText),
    say.twins.rights({
      holder: escapeMarkdown(record.rights.holder),
      basis: record.rights.basis,
      url: urlOf(site, source.address),
    }),
  ];
  let printed = head.filter(Boolean).join('\n\n');
  let last = '';
  for (const passage of source.passages) {
    if (passage.kind === 'furniture') continue;
    const number = `[¶${passage.n}](${urlOf(site, passage.address)})`;
    const { text, run } = passageMarkdown(passage, number, say);
    const needs = passage.needs.map((n) => {
      const needed = source.passages.find((other) => other.n === n);
      return `[¶${n}](${urlOf(site, address.passage(source.key, n))}): ${escapeMarkdown(gist(needed?.text ?? ''))}`;
    });
    const notes = passage.notes.map(
      (note) =>
        `\n\n> **${note.label}.** ${note.lemma ? `*${escapeMarkdown(note.lemma)}*] ` : ''}${escapeMarkdown(note.text.replace(/\s?\[@[^\]]*\]/g, ''))}`,
    );
    printed += `${run !== '' && run === last ? '\n' : '\n\n'}${text}`;
    if (needs.length > 0 && passage.kind !== 'subheading')
      printed += ` ${say.twins.readWith({ passages: needs })}`;
    printed += notes.join('');
    last = notes.length > 0 ? '' : run;
  }
  return `${printed}\n`;
}
