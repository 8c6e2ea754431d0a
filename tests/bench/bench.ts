import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../src/io/serve/serve.ts';
import { openBrowser } from './browser.ts';
import { COLD_QUERIES, measureCold } from './cold.ts';
import { makeSite } from './make-site.ts';
import { measureSlow, WAYS } from './slow.ts';
import { table } from './table.ts';
import { measureWarm } from './warm.ts';
import { writeTexts } from './write-texts.ts';

// `npm run bench`: how much a first search fetches, how long it takes on a slow line, and how quick search is over a thousand sources.
// Figures of a machine that does nothing else; not part of `npm test`. --keep uses the sites that the last run built,
// --sources says how many sources are generated.

const root = resolve(import.meta.dirname, '../..');
const keeps = process.argv.includes('--keep');
const sources = Number(/--sources[= ](\d+)/.exec(process.argv.join(' '))?.[1] ?? 1000);
const PASSAGES = 25;
const RUNS = 7;
const PASSES = 5;
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

const texts = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
const browser = await openBrowser();
try {
  const small = join(root, '.dist-bench/this-corpus');
  const large = join(root, `.dist-bench/${sources}-sources`);
  writeTexts(texts, sources, PASSAGES);
  makeSite(root, small, keeps, say);
  makeSite(texts, large, keeps, say);

  const site = await serve(small, { base: '/', port: 0, isPrivate: true });
  const cold = await measureCold(browser, site.url, say);
  console.log(
    `\nCold: all that a page fetches from the first key to 2 s after the answer (bar: 125 KB)`,
  );
  console.log(table(['typed', 'files', 'KB', 'hits'], cold));
  const slow = await measureSlow(browser, site.url, RUNS, say);
  console.log(
    `\nSlow line, 150 ms a response and 1.6 Mbit/s, ms from the key to the first result, ${RUNS} runs (bar: 800)`,
  );
  console.log(table(['way in', 'median', 'max'], slow));
  await site.close();

  const big = await serve(large, { base: '/', port: 0, isPrivate: true });
  const warm = await measureWarm(browser, big.url, PASSES, say);
  console.log(
    `\nWarm, ${sources} sources of ${PASSAGES} passages, ms from the key to the answer on the page, by query`,
  );
  console.log(table(['query', 'least', 'median', 'max', 'outcome'], warm.queries));
  console.log(`\nThe same by pass (bar: p95 50)`);
  console.log(table(['pass', 'p50', 'p95', 'max', 'files'], warm.passes));
  await big.close();
  console.log(
    `\n${COLD_QUERIES.length} cold queries, ${WAYS.length} ways in, ${warm.queries.length} warm queries.`,
  );
} finally {
  await browser.close();
  rmSync(texts, { recursive: true });
}
