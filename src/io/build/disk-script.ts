import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Our own code: TypeScript here, JavaScript where the package is installed. */
const ENTRY = fileURLToPath(
  new URL(`../../client/disk.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
);

/** The script that runs pages which lie in a folder on disk, all in one: browsers load no modules from there. */
export async function diskScript(): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      // The engine of large sites is a module and stays one: it is never asked from disk.
      rolldownOptions: {
        input: ENTRY,
        output: { format: 'iife', entryFileNames: 'disk.js', codeSplitting: false },
      },
    },
  });
  const outputs = Array.isArray(made) ? made : 'output' in made ? [made] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('Vite made no script of client/disk.ts.');
  return chunk.code;
}
