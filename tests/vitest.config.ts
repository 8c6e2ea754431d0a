import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests. The suites that need a real browser are configured in `tests/e2e`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/site/**', '**/node_modules/**'],
  },
});
