import type { Connect, ViteDevServer } from 'vite';
import { z } from 'zod';
import type { Problem } from '../../corpus/problem.ts';
import { quote } from '../../verify/quote.ts';
import { textsOf } from '../../verify/texts.ts';
import type { CompiledFromDisk } from '../corpus/compile-from-disk.ts';

const Asked = z.object({ at: z.string(), words: z.string() });

/** Tells pages of `dev` what is wrong, now and when they ask, and answers for words that are selected with the lines to paste. */
export function devChannel(
  server: ViteDevServer,
  current: () => CompiledFromDisk,
  wrong: () => readonly Problem[],
): { tell: () => void } {
  server.hot.on('variorum:ask', (_, client) => client.send('variorum:problems', told(wrong())));
  server.hot.on('variorum:quote', (asked: unknown, client) => {
    const read = Asked.safeParse(asked);
    if (read.success) client.send('variorum:lines', linesFor(read.data, current()));
  });
  return { tell: () => server.hot.send('variorum:problems', told(wrong())) };
}

/** The words of a passage as evidence, as a note and as a citation; none where they are not its exact words. */
export function linesFor(
  { at, words }: z.output<typeof Asked>,
  { corpus, originals }: Pick<CompiledFromDisk, 'corpus' | 'originals'>,
): Record<string, string> {
  const texts = textsOf(corpus, originals);
  const forms = [
    ['Evidence', 'evidence'],
    ['Note', 'note'],
    ['Citation in prose', 'cite'],
  ] as const;
  return Object.fromEntries(
    forms.flatMap(([label, form]) => {
      const found = quote(at, words, form, texts);
      return found.status === 'ok' ? [[label, found.line]] : [];
    }),
  );
}

/** Answers for pages as long as no good site has been made: the mistakes as a page, which loads anew when they are mended. */
export function problemsPage(
  current: () => CompiledFromDisk,
  transform: (url: string, html: string) => Promise<string>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { problems } = current();
    if (problems.length === 0 || !/text\/html/.test(request.headers.accept ?? '')) return next();
    const rows = told(problems).map(
      ({ where, rule, message, hint }) =>
        `<li><code>${escaped(where)}</code> ${escaped(rule)}<br>${escaped(message)}<br>${escaped(hint)}</li>`,
    );
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mistakes</title><style>body{max-width:44rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}li{margin-block:1rem}</style><h1>Nothing can be shown yet</h1><p>Mend this, and the page comes by itself.</p><ol>${rows.join('')}</ol></html>`;
    transform(request.url ?? '/', html).then((page) => {
      response.statusCode = 500;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
    }, next);
  };
}

function told(problems: readonly Problem[]) {
  return problems.map(({ file, line, column, rule, message, hint }) => ({
    where: line === 0 ? file : `${file}:${line}:${column}`,
    rule,
    message,
    hint,
  }));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
