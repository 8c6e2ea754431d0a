import { createIndex, type PagefindIndex } from 'pagefind';
import { markers } from './engine-query.ts';
import { base } from './irregular.ts';
import type { SearchRecord } from './record.ts';
import { type Token, tokens } from './token.ts';

/** What a record carries that the engine must not search: it travels as a filter, whose file is never fetched. */
export const CARGO = 'cargo';
const MOST_FILES = 200;
/** Records that wait for the engine at a time: it takes them one by one, and a queue of all of them would fill the memory. */
const AT_ONCE = 2000;
/** Shipped beside the engine by Pagefind; we bring our own interface. */
const INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * The files of a Pagefind index of the records, by path under `pagefind/`, in stable order: records go in in the order given,
 * one after the other, in one language (the engine keeps an index a language and would search only the page's).
 * Pagefind 1.6 then names and fills its files by content alone; only the order in which it returns them varies.
 */
export async function pagefindFiles(
  records: readonly SearchRecord[],
  language: string,
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    maxFragments: MOST_FILES,
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    return await filesOf(index, records, language);
  } finally {
    // Not `close()`: the whole process shares one service, in which another index may be on its way (two edits in dev).
    // It does not keep the process alive and ends with it.
    await index.deleteIndex();
  }
}

async function filesOf(
  index: PagefindIndex,
  records: readonly SearchRecord[],
  language: string,
): Promise<Map<string, Uint8Array>> {
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const some = records.slice(start, start + AT_ONCE);
    const added = await Promise.all(
      some.map((record) => index.addCustomRecord(customRecord(record, language))),
    );
    const refused = added.findIndex((one) => one.errors.length > 0);
    if (refused >= 0) {
      throw new Error(
        `Pagefind refused ${some[refused]?.address}: ${added[refused]?.errors.join('; ')}`,
      );
    }
  }
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind gave no files: ${errors.join('; ')}`);
  const kept = files
    .filter((file) => !INTERFACE.test(file.path))
    .map(({ path, content }): [string, Uint8Array] => [path.replaceAll('\\', '/'), content]);
  return new Map(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A record as the engine takes it. Forms that it cannot know (nineteen for 19) and names that never show are metadata, which it searches. */
function customRecord(
  record: SearchRecord,
  language: string,
): Parameters<PagefindIndex['addCustomRecord']>[0] {
  const also = [
    ...otherForms(tokens(record.text, language)),
    ...record.also.flatMap((one) => one.names),
    ...markers(record),
  ].join(' ');
  return {
    url: record.address,
    language,
    content: record.text === '' ? record.title : record.text,
    meta: {
      ...(record.isTitleSearched ? { title: record.title } : {}),
      also,
    },
    filters: {
      kind: [record.kind],
      ...(record.source === '' ? {} : { source: [record.source] }),
      ...(record.speakers.length === 0 ? {} : { by: record.speakers }),
      ...(record.date === '' ? {} : { date: [record.date] }),
      ...record.facets,
      [CARGO]: [JSON.stringify({ ...record, text: undefined })],
    },
    sort: record.date === '' ? {} : { date: record.date },
  };
}

/** Forms by which a query may ask for words, besides those that stand in the text; the engine takes `we’ll` for one word. */
function otherForms(list: readonly Token[]): string[] {
  const forms = list.flatMap(({ form, normal }) =>
    [normal, base(normal)].filter((one) => one !== form),
  );
  return [...new Set(forms)];
}
