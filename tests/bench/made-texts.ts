/** A text whose words are known: in Markdown, and as the words of each of its parts in order. */
export interface MadeText {
  title: string;
  paragraphs: string[];
  markdown: string;
  words: string[];
}

const WORDS = [
  'harbour tram bridge report council evening lantern keeper water market river station ferry signal winter summer minister engine well-known long-term naïve café œuvre coöperate 1911 12.5 £40'.split(
    ' ',
  ),
  'Hafen Straßenbahn Brücke Bericht Rat Abend Laterne Wächter Wasser Markt Fluss Bahnhof Fähre Zeichen Winter Sommer für über größer schön'.split(
    ' ',
  ),
  'гавань трамвай мост отчёт совет вечер фонарь сторож вода рынок река станция паром сигнал зима лето ещё'.split(
    ' ',
  ),
  'λιμάνι τραμ γέφυρα έκθεση συμβούλιο βράδυ φανάρι φύλακας νερό αγορά ποτάμι σταθμός χειμώνας καλοκαίρι'.split(
    ' ',
  ),
] as const;

/** The text of a number; the same each time. */
export function madeText(seed: number): MadeText {
  let state = seed * 2_654_435_761;
  const random = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % below;
  };
  const vocabulary = WORDS[random(WORDS.length)] ?? WORDS[0];
  const phrase = (count: number): string => {
    const text = Array.from(
      { length: count },
      () => vocabulary[random(vocabulary.length)] ?? '',
    ).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const sentences = (): string =>
    Array.from({ length: 1 + random(6) }, () => `${phrase(4 + random(12))}.`).join(' ');
  const title = `${phrase(4)} ${seed}`;
  const markdown = [`---\ntitle: ${title}\n---\n`];
  const words = [title];
  const paragraphs: string[] = [];
  const add = (text: string, ...parts: string[]): void => {
    markdown.push(`${text}\n`);
    words.push(...parts);
  };
  for (let part = 0; part < 2 + random(4); part += 1) {
    const heading = phrase(3);
    add(`# ${heading}`, heading);
    for (let index = 0; index < 2 + random(5); index += 1) {
      const text = sentences();
      paragraphs.push(text);
      add(text, text);
    }
    const kind = random(4);
    const items = [phrase(3), phrase(4), phrase(5)];
    if (kind === 0) add(items.map((item) => `- ${item}`).join('\n'), ...items);
    if (kind === 1) add(`> ${items.join('. ')}`, ...items);
    if (kind === 2)
      add(`| ${items.join(' | ')} |\n|---|---|---|\n| ${items.join(' | ')} |`, ...items, ...items);
    if (kind === 3)
      add(`*${items[0]}* and **${items[1]}**.`, items[0] ?? '', 'and', items[1] ?? '');
  }
  return { title, paragraphs, markdown: markdown.join('\n'), words };
}

/** A text in a format that needs no tool; its words are then those of its paragraphs. */
export function written(kind: string, text: MadeText): string {
  const { title, paragraphs, markdown } = text;
  if (kind === 'md') return markdown;
  text.words = /^(?:vtt|srt|tsv|csv|jsonl)$/.test(kind) ? paragraphs : [title, ...paragraphs];
  const time = (index: number, sign: string): string =>
    `00:${String(index).padStart(2, '0')}:01${sign}000`;
  const who = (index: number): string => (index % 3 === 0 ? 'Chair' : 'Anna Berg');
  const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const head = (subject: string, index: number): string =>
    `From: Anna Berg <anna@example.org>\nTo: ole@example.org\nSubject: ${subject}\nDate: Tue, 12 Mar 2024 10:0${index}:00 +0100\nMessage-ID: <${index}-${title.length}@example.org>\n${index > 0 ? `In-Reply-To: <0-${title.length}@example.org>\n` : ''}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n`;
  const subject = `=?utf-8?B?${Buffer.from(title).toString('base64')}?=`;
  switch (kind) {
    case 'vtt':
      return `WEBVTT\n\n${paragraphs.map((one, i) => `${time(i, '.')} --> ${time(i + 1, '.')}\n<v ${who(i)}>${one}`).join('\n\n')}\n`;
    case 'srt':
      return paragraphs
        .map((one, i) => `${i + 1}\n${time(i, ',')} --> ${time(i + 1, ',')}\n${one}\n`)
        .join('\n');
    case 'eml':
      return `${head(subject, 0)}${paragraphs.join('\n\n')}\n`;
    case 'mbox':
      text.words = [title, ...paragraphs.slice(0, 9)];
      return paragraphs
        .slice(0, 9)
        .map(
          (one, i) =>
            `From x@y.example Tue Mar 12 10:00:00 2024\n${head(i > 0 ? `Re: ${subject}` : subject, i)}${one}\n\n`,
        )
        .join('');
    case 'csv':
      return `n,text\n${paragraphs.map((one, i) => `${i},${quoted(one)}`).join('\n')}\n`;
    case 'tsv':
      return `n\ttext\n${paragraphs.map((one, i) => `${i}\t${one}`).join('\n')}\n`;
    case 'jsonl':
      return paragraphs.map((one) => JSON.stringify({ text: one })).join('\n');
    case 'json':
      return JSON.stringify({ title, text: paragraphs.join('\n\n') });
    default:
      return [title, ...paragraphs].join('\n\n');
  }
}
