import { createIndex, type PagefindIndex } from 'pagefind';
import { type Lexicon, makeLexicon } from '../words/lexicon.ts';
import { tokens } from '../words/token.ts';
import { CARGO, packCargo } from './cargo.ts';
import { markers, textKeys, titleKeys } from './engine-keys.ts';
import { RECORD_KINDS, type SearchRecord } from './record.ts';

const MOST_FILES = 200;
/** Records that wait for the engine at a time: it takes them one by one, and a queue of all of them would fill the memory. */
const WAITING = 1000;
/** Records that are made ready while the engine works on those before. */
const BATCH = 250;
/** A language for which the engine has no stemmer: what it is given are stems already. */
const LANGUAGE = 'zxx';
/** Shipped beside the engine by Pagefind; we bring our own interface. */
const INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * The files of a Pagefind index of the records, by path under `pagefind/`, in stable order: records go in in the order given,
 * one after the other, in one language (the engine keeps an index a language and would search only the page's). What it holds
 * are our own keys, so that both ways to an answer know the same words; the text travels beside them.
 * Pagefind 1.6 then names and fills its files by content alone; only the order in which it returns them varies.
 */
export async function pagefindFiles(
  records: readonly SearchRecord[],
  language: string,
  lexicon: Lexicon = makeLexicon(),
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({
    forceLanguage: LANGUAGE,
    maxFragments: MOST_FILES,
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const numbers = new Map(records.map((record, at) => [record, at]));
    await add(index, records, (record) =>
      customRecord(record, numbers.get(record) ?? 0, { language, lexicon }),
    );
    return await filesOf(index);
  } finally {
    // Not `close()`: the whole process shares one service, in which another index may be on its way (two edits in dev).
    // It does not keep the process alive and ends with it.
    await index.deleteIndex();
  }
}

type CustomRecord = Parameters<PagefindIndex['addCustomRecord']>[0];

/** Hands records to the engine in their order, the next of them while it works on those before. */
async function add(
  index: PagefindIndex,
  records: readonly SearchRecord[],
  customRecord: (record: SearchRecord) => CustomRecord,
): Promise<void> {
  const waiting: Promise<void>[] = [];
  for (let start = 0; start < records.length; start += BATCH) {
    if (waiting.length * BATCH >= WAITING) await waiting.shift();
    const adding = addBatch(index, records.slice(start, start + BATCH), customRecord);
    // Whoever awaits it hears of the error; until then it is not one that nobody heard.
    adding.catch(() => {});
    waiting.push(adding);
  }
  await Promise.all(waiting);
}

async function addBatch(
  index: PagefindIndex,
  batch: readonly SearchRecord[],
  customRecord: (record: SearchRecord) => CustomRecord,
): Promise<void> {
  const added = await Promise.all(batch.map((one) => index.addCustomRecord(customRecord(one))));
  const refused = added.findIndex(({ errors }) => errors.length > 0);
  if (refused < 0) return;
  throw new Error(
    `Pagefind refused ${batch[refused]?.address}: ${added[refused]?.errors.join('; ')}`,
  );
}

async function filesOf(index: PagefindIndex): Promise<Map<string, Uint8Array>> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind gave no files: ${errors.join('; ')}`);
  const kept = files
    .filter((file) => !INTERFACE.test(file.path))
    .map(({ path, content }): [string, Uint8Array] => [path.replaceAll('\\', '/'), content]);
  return new Map(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A record as the engine takes it: the keys of its words in their order, then of names that never show; sorted as equal hits are. */
function customRecord(
  record: SearchRecord,
  at: number,
  site: { language: string; lexicon: Lexicon },
): CustomRecord {
  const read = (text: string) => tokens(text, record.language || site.language, site.lexicon);
  const text = read(record.text);
  const title = record.isTitleSearched ? read(record.title) : [];
  const names = record.also.flatMap((one) => one.names.flatMap(read));
  const own = record.also
    .filter(({ here }) => here === '')
    .flatMap((one) => one.names.flatMap(read));
  const kind = RECORD_KINDS.indexOf(record.kind);
  const rank = [kind, text.length, at].map((part) => String(part).padStart(8, '0')).join('');
  return {
    url: record.address,
    language: LANGUAGE,
    content: [
      ...textKeys(text),
      ...textKeys(title),
      ...titleKeys([...title, ...own]),
      ...textKeys(names),
      ...markers(record),
    ].join(' '),
    sort: { rank },
    filters: { [CARGO]: [packCargo(record, at)] },
  };
}
