import type { Email } from 'postal-mime';
import { Refusal } from './bytes/refusal.ts';
import type { Block, Converted } from './converted.ts';
import { htmlBlocks } from './html-blocks.ts';
import { mailBlocks } from './mail-text.ts';
import type { Reader, ReadOptions } from './reader.ts';
import { dayOf } from './records/day.ts';
import { parseHtml } from './trees/parse-html.ts';

/** At most so many messages of one archive are read. */
const MOST_MESSAGES = 5_000;

/** Reads one message of mail. */
export const eml: Reader = {
  format: 'eml',
  read: async (bytes, _path, options) => [threadOf([await messageOf(bytes, options)])],
};

/** Reads an archive of mail: a document a thread, its messages in order, each under a heading. */
export const mbox: Reader = {
  format: 'mbox',
  read: async (bytes, _path, options) => {
    const parts = splitArchive(bytes);
    if (parts.length > MOST_MESSAGES)
      throw new Refusal(
        `It has ${parts.length} messages; at most ${MOST_MESSAGES} are read.`,
        'Split it into several files.',
      );
    const messages: Message[] = [];
    for (const part of parts) messages.push(await messageOf(part, options));
    return threadsOf(messages).map((thread, index) => ({
      ...threadOf(thread),
      name: thread[0]?.subject || String(index + 1),
    }));
  },
};

interface Message {
  id: string;
  parents: string[];
  subject: string;
  from: string;
  sent: string;
  other: Record<string, unknown>;
  blocks: Block[];
  remarks: string[];
}

async function messageOf(bytes: Uint8Array, { mailAddresses }: ReadOptions): Promise<Message> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes.slice());
  const mask = (text: string): string =>
    mailAddresses === 'shown'
      ? text
      : text.replace(/([\p{L}\p{N}._%+-]{1,64})@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '$1@…');
  if (!mail.from && !mail.subject && !mail.date)
    throw new Refusal('It has no header of a message.', 'Save the message as .eml.');
  const { blocks, signature } = await bodyOf(mail, mask);
  const files = mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType);
  const named = (field: Email['to']): string =>
    (field ?? []).map((one) => mask(one.name || (one.address ?? ''))).join(', ');
  const other = {
    to: named(mail.to),
    cc: named(mail.cc),
    attachments: files.join(', '),
    signature,
  };
  return {
    id: mail.messageId ?? '',
    parents: `${mail.references ?? ''} ${mail.inReplyTo ?? ''}`.match(/<[^<>\s]+>/g) ?? [],
    subject: (mail.subject ?? '').replace(/\s+/g, ' ').trim(),
    from: mask(mail.from?.name || (mail.from?.address ?? '')),
    sent: mail.date ?? '',
    other: Object.fromEntries(Object.entries(other).filter(([, value]) => value !== '')),
    blocks,
    remarks: files.length > 0 ? [`Attachments are named, not read: ${files.join(', ')}.`] : [],
  };
}

async function bodyOf(
  mail: Email,
  mask: (text: string) => string,
): Promise<{ blocks: Block[]; signature: string }> {
  if (mail.text?.trim() || !mail.html) return mailBlocks(mask(mail.text ?? ''));
  const { blocks } = htmlBlocks(await parseHtml(mail.html));
  // Marks are ranges: a masked address would move those after it, so that only blocks without one keep theirs.
  const masked = blocks.map((block) => {
    const text = mask(block.text);
    return text === block.text ? block : { ...block, text, marks: [] };
  });
  return { blocks: masked.filter(({ shape }) => shape.is !== 'figure'), signature: '' };
}

/** Messages by thread, in the order of their first message; within it by time. */
function threadsOf(messages: readonly Message[]): Message[][] {
  const roots = new Map<string, string>();
  const threads = new Map<string, Message[]>();
  for (const message of [...messages].sort((a, b) =>
    a.sent < b.sent ? -1 : a.sent > b.sent ? 1 : 0,
  )) {
    const known = message.parents.map((id) => roots.get(id)).find((root) => root !== undefined);
    const plain = message.subject.replace(/^(?:(?:re|aw|fwd?|sv|antw|rép)\s*:\s*)+/i, '');
    const isReply = plain !== message.subject;
    const bySubject = isReply
      ? [...threads].find(([, [first]]) => first?.subject === plain)?.[0]
      : undefined;
    const root = known ?? bySubject ?? (message.id || `${threads.size}`);
    for (const id of [message.id, ...message.parents]) if (id) roots.set(id, root);
    threads.set(root, [...(threads.get(root) ?? []), message]);
  }
  return [...threads.values()];
}

function threadOf(thread: readonly Message[]): Converted {
  const [first] = thread;
  const authors = [...new Set(thread.map(({ from }) => from).filter(Boolean))];
  const date = dayOf(first?.sent ?? '');
  const title = first?.subject ?? '';
  return {
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    authors,
    tags: [],
    other: { ...first?.other, ...(thread.length > 1 ? { messages: thread.length } : {}) },
    blocks: thread.flatMap((message) => [
      ...(thread.length > 1 ? [headingOf(message, title)] : []),
      ...message.blocks,
    ]),
    images: new Map(),
    remarks: thread.flatMap(({ remarks }) => remarks),
  };
}

function headingOf({ from, sent, subject }: Message, title: string): Block {
  const time = sent.slice(0, 16).replace('T', ' ');
  const plain = subject.replace(/^(?:re|aw|fwd?)\s*:\s*/i, '');
  const about = plain === title.replace(/^(?:re|aw|fwd?)\s*:\s*/i, '') ? '' : subject;
  return {
    shape: { is: 'heading', level: 1 },
    text: [from, time, about].filter(Boolean).join(', '),
    marks: [],
  };
}

/** Cuts an archive before each line that begins with `From ` and follows an empty one. */
function splitArchive(bytes: Uint8Array): Uint8Array[] {
  const starts: number[] = [];
  const isFrom = (at: number): boolean =>
    [70, 114, 111, 109, 32].every((byte, index) => bytes[at + index] === byte);
  for (let at = 0; at >= 0 && at < bytes.length; ) {
    const before = bytes[at - 2] === 13 ? at - 3 : at - 2;
    if (isFrom(at) && (at === 0 || bytes[before] === 10)) starts.push(at);
    const next = bytes.indexOf(10, at);
    at = next < 0 ? -1 : next + 1;
  }
  return starts.map((start, index) =>
    bytes.subarray(bytes.indexOf(10, start) + 1, starts[index + 1] ?? bytes.length),
  );
}
