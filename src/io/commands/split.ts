import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSeed } from '../../read/split-seed.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { compileFromDisk } from '../corpus/compile-from-disk.ts';
import { homeOf } from '../corpus/read-files.ts';
import { runCommand } from '../settings/run-command.ts';

// npm run split -- constitution[:12] [--dry-run]: a passage for each item of a list that runs together; numbered lines become headings.
await runCommand('split', async (settings, say) => {
  const [key = '', only] = (settings.rest[0] ?? '').split(':');
  const { corpus } = await compileFromDisk({ ...settings, isPrivate: false });
  const source = corpus.sources.find(({ record }) => record.key === key);
  if (!source) {
    const near = nearestWord(
      key,
      corpus.sources.map(({ record }) => record.key),
    );
    say.step(
      `There is no source ${key || '(name one: minutes)'}.${near ? ` Did you mean ${near}?` : ''}`,
    );
    return false;
  }
  const path = join(homeOf(settings.corpus), source.file);
  const text = source.file.endsWith('.md') ? readFileSync(path, 'utf8') : '';
  if (!/^¶\d/m.test(text)) {
    say.step(
      `${source.file} has no numbered passages: make a seed of it first, npm run add -- ${source.file}`,
    );
    return false;
  }
  if (source.record.markup === 'inline') {
    say.step(`${source.file} has markup: inline, in which each item is a passage already.`);
    return false;
  }
  const { text: made, cuts } = splitSeed(text, only);
  for (const cut of cuts)
    say.out(
      cut.is === 'list'
        ? `¶${cut.n} becomes ${cut.into.map((n) => `¶${n}`).join(', ')}`
        : `¶${cut.n} is a heading: ${cut.words}`,
    );
  if (cuts.length === 0)
    say.step('There is no list that runs together, and no numbered line that may be a heading.');
  else if (settings.also.includes('dry-run')) say.step('Nothing was written.');
  else {
    writeFileSync(`${path}.new`, made, { flag: 'wx' });
    renameSync(`${path}.new`, path);
    say.step(`Wrote ${source.file}. Addresses are as they were; a wrong cut is mended by hand.`);
  }
  return true;
});
