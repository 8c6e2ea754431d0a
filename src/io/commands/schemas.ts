import { join } from 'node:path';
import { compileFromDisk } from '../corpus/compile-from-disk.ts';
import { homeOf } from '../corpus/read-files.ts';
import { SCHEMAS, writeSchemas } from '../corpus/write-schemas.ts';
import { runOnEach } from '../settings/run-command.ts';

// npm run schemas: writes the JSON Schema of every data file, with the ids of this corpus.
await runOnEach('schemas', async (settings, say) => {
  const { corpus } = await compileFromDisk({ ...settings, isPrivate: false });
  const home = homeOf(settings.corpus);
  const written = writeSchemas(home, corpus);
  say.out(
    written.length > 0
      ? `Wrote ${written.map((name) => `${name}.json`).join(', ')} to ${join(home, SCHEMAS)}.`
      : `The schemas in ${join(home, SCHEMAS)} are fresh.`,
  );
  return true;
});
