import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { codePagesOf, decoded, itemOf, type Look, SKIPPED, styled, WORDS } from './rtf-signs.ts';

/** What a document of RTF says, and its text as a tree of HTML. */
export interface RtfTree {
  tree: Root;
  info: ReadonlyMap<string, string>;
}

/** How letters and paragraphs look, and where their words go; a group inherits it and gives it back. */
interface State extends Look {
  into: 'text' | 'skip' | 'title' | 'author' | 'note' | 'link' | 'label';
  font: number;
  /** Bytes that stand for one character after `\u`. */
  fallback: number;
}

/** Reads Rich Text Format 1.9: groups, control words, code pages and Unicode. Pictures, headers and styles are left out. */
export function rtfTree(source: string): RtfTree {
  const info = new Map<string, string>();
  const blocks: ElementContent[] = [];
  const notes: ElementContent[] = [];
  const codePages = codePagesOf(source);
  let state: State = {
    into: 'text',
    font: codePages.first,
    bold: false,
    italic: false,
    deleted: false,
    raised: '',
    fallback: 1,
  };
  const outer: State[] = [];
  let line: ElementContent[] = [];
  let kept: ElementContent[] = [];
  let note: ElementContent[] = [];
  let cells: ElementContent[] = [];
  let rows: ElementContent[] = [];
  let level = 0;
  let isInTable = false;
  let link = '';
  let label = '';
  let toSkip = 0;
  let bytes: number[] = [];

  const put = (text: string): void => {
    if (text === '' || state.into === 'skip') return;
    if (state.into === 'title' || state.into === 'author')
      info.set(state.into, (info.get(state.into) ?? '') + text);
    else if (state.into === 'link') link += text;
    else if (state.into === 'label') label += text;
    else (state.into === 'note' ? note : line).push(styled(text, state));
  };
  const flushBytes = (): void => {
    const codes = bytes;
    bytes = [];
    if (codes.length > 0) put(decoded(new Uint8Array(codes), codePages.of(state.font)));
  };
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(h('table', rows));
    rows = [];
  };
  const endParagraph = (): void => {
    if (state.into !== 'text') {
      put(' ');
      return;
    }
    if (isInTable) {
      line.push({ type: 'text', value: ' ' });
      return;
    }
    endTable();
    if (line.length > 0 && level === 0 && label.trim() !== '') blocks.push(itemOf(label, line));
    else if (line.length > 0) blocks.push(h(level > 0 ? `h${Math.min(6, level + 1)}` : 'p', line));
    line = [];
    label = '';
  };
  const word = (name: string, value: number | undefined): void => {
    const isOn = value !== 0;
    if (SKIPPED.test(name)) state.into = 'skip';
    else if (name === 'title' || name === 'author') {
      // The last one counts: with signs of Unicode it is said twice.
      state.into = name;
      info.set(name, '');
    } else if (name === 'info') state.into = 'skip';
    else if (name === 'fldinst') state.into = 'link';
    else if (name === 'listtext' || name === 'pntext') state.into = 'label';
    else if (name === 'f') state.font = value ?? 0;
    else if (name === 'footnote') {
      state.into = 'note';
      note = [];
    } else if (name === 'par' || name === 'sect' || name === 'page') endParagraph();
    else if (name === 'line') (state.into === 'note' ? note : line).push(h('br'));
    else if (name === 'pard' && state.into === 'text') {
      level = 0;
      isInTable = false;
    } else if (name === 'intbl') isInTable = true;
    else if (name === 'outlinelevel') level = (value ?? 0) + 1;
    else if (name === 'cell') {
      cells.push(h('td', line));
      line = [];
    } else if (name === 'row') {
      rows.push(h('tr', cells));
      cells = [];
    } else if (name === 'b') state.bold = isOn;
    else if (name === 'i') state.italic = isOn;
    else if (name === 'strike') state.deleted = isOn;
    else if (name === 'super') state.raised = isOn ? 'sup' : '';
    else if (name === 'sub') state.raised = isOn ? 'sub' : '';
    else if (name === 'nosupersub') state.raised = '';
    else if (name === 'plain')
      Object.assign(state, { bold: false, italic: false, deleted: false, raised: '' });
    else if (name === 'uc') state.fallback = value ?? 1;
    else if (name === 'bin') toSkip = value ?? 0;
    else if (name === 'u' && value) {
      put(String.fromCharCode((value + 65_536) % 65_536));
      toSkip = state.fallback;
    } else if (WORDS[name] !== undefined) put(WORDS[name]);
  };
  const open = (): void => {
    outer.push({ ...state });
  };
  const close = (): void => {
    const { into } = state;
    state = outer.pop() ?? state;
    if (into === 'note' && state.into !== 'note') {
      const id = `note-${notes.length + 1}`;
      notes.push(h('li', { id }, note));
      line.push(h('a', { href: `#${id}`, role: 'doc-noteref' }, String(notes.length)));
    }
    if (into === 'link' && state.into !== 'link') kept = line.splice(0);
    if (kept.length > 0 && into === 'text') {
      const href = /HYPERLINK\s+"([^"]*)"/.exec(link)?.[1];
      if (href) line = [...kept, h('a', { href }, line)];
      else line = [...kept, ...line];
      kept = [];
      link = '';
    }
  };

  const tokens =
    /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gi;
  for (const [, name, value, hex, sign, brace, text] of source.matchAll(tokens)) {
    if (hex === undefined) flushBytes();
    if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else bytes.push(Number.parseInt(hex, 16));
    } else if (name !== undefined) word(name, value === undefined ? undefined : Number(value));
    else if (brace === '{') open();
    else if (brace === '}') close();
    else if (sign === '*')
      state.into = state.into === 'text' || state.into === 'note' ? 'skip' : state.into;
    else if (sign !== undefined)
      put(sign === '~' ? '\u00a0' : sign === '_' ? '-' : /[\\{}]/.test(sign) ? sign : '');
    else if (text !== undefined) {
      put(text.slice(toSkip));
      toSkip = Math.max(0, toSkip - text.length);
    }
  }
  flushBytes();
  endParagraph();
  isInTable = false;
  endParagraph();
  return { tree: { type: 'root', children: [...blocks, h('ol', notes)] }, info };
}
