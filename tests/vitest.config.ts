import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const LONG = 'tests/**/*.long.test.ts';
/** Tests in the browser that go through a product of cases: every day a few of them, in `long` all. */
const PRODUCTS = ['axe', 'geometry', 'landing', 'position', 'preview', 'tramline'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);
const own = {
  environment: 'node',
  // A slow machine fails no test.
  testTimeout: 900_000,
  hookTimeout: 900_000,
} as const;
const browser = {
  ...own,
  globalSetup: ['tests/e2e/global-setup.ts'],
  // One more than the two cores of a small machine: much of a test is waiting.
  maxWorkers: 3,
  // A machine that is busy with other things can be late once; a fault fails twice.
  retry: 1,
};

/** All tests. `--project unit` runs those that need neither a built site nor a browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...own,
          name: 'unit',
          // No module keeps state, so test files can share modules: half the time.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [LONG, 'tests/e2e/**', 'tests/site/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          ...own,
          name: 'site',
          globalSetup: ['tests/site/global-setup.ts'],
          include: ['tests/site/**/*.test.ts'],
          exclude: [LONG],
        },
      },
      {
        extends: true,
        test: { ...browser, name: 'browser', include: ['tests/e2e/**/*.test.ts'], exclude: [LONG] },
      },
      // Long products of cases, for `npm run test:full`.
      { extends: true, test: { ...browser, name: 'long', include: [LONG, ...PRODUCTS] } },
    ],
  },
});
