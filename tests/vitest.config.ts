import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests. The suites that need a real browser are configured in `tests/e2e`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    // No module keeps state, so test files can share modules: half the time.
    isolate: false,
    include: ['tests/**/*.test.ts'],
    // A slow machine fails no test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    exclude: ['tests/e2e/**', 'tests/site/**', '**/node_modules/**'],
  },
});
