import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runMeasured } from './run-measured.ts';
import { table } from './table.ts';
import { writePeer } from './write-peer.ts';
import { writeTexts } from './write-texts.ts';

// `npm run bench:build`: how long a build of many sources takes, beside the plainest Astro site of the same texts with Pagefind,
// one after the other. Figures of a machine that does nothing else. --sources says how many sources are generated, --runs how often.

const root = resolve(import.meta.dirname, '../..');
const given = process.argv.join(' ');
const sources = Number(/--sources[= ](\d+)/.exec(given)?.[1] ?? 2000);
const runs = Number(/--runs[= ](\d+)/.exec(given)?.[1] ?? 2);
const PASSAGES = 25;
const bin = (name: string) => join(root, 'node_modules/.bin', name);

const texts = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
const peer = join(root, '.dist-bench/peer');
const rows: (string | number)[][] = [];
try {
  writeTexts(texts, sources, PASSAGES);
  for (let run = 1; run <= runs; run += 1) {
    process.stderr.write(`Run ${run} of ${runs}: Astro and Pagefind …\n`);
    writePeer(peer, texts);
    const astro = await runMeasured([bin('astro'), 'build'], peer, { NODE_ENV: 'production' });
    const pagefind = await runMeasured([bin('pagefind'), '--site', 'dist'], peer);
    process.stderr.write(`Run ${run} of ${runs}: Variorum …\n`);
    const out = join(root, `.dist-bench/${sources}-sources`);
    const ours = await runMeasured(
      [process.execPath, 'src/io/commands/build.ts', '--out', out],
      root,
      { CORPUS: texts, BASE: '/', NODE_ENV: 'production' },
    );
    const plain = astro.seconds + pagefind.seconds;
    rows.push([
      run,
      Number(plain.toFixed(1)),
      Math.max(astro.megabytes, pagefind.megabytes),
      Number(ours.seconds.toFixed(1)),
      ours.megabytes,
      (ours.seconds / plain).toFixed(2),
    ]);
  }
} finally {
  rmSync(texts, { recursive: true });
}
console.log(`\n${sources} sources of ${PASSAGES} passages (bar: 2.5 times, 1,500 MB)`);
console.log(table(['run', 'Astro + Pagefind, s', 'MB', 'Variorum, s', 'MB', 'times'], rows));
