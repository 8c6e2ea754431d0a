import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of built sites as folders of files, without a browser. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['tests/site/**/*.test.ts'],
    globalSetup: ['tests/site/global-setup.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
