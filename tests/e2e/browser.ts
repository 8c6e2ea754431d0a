import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts one browser for a file of tests. The returned function opens a page of its own context, which goes when the test ends. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  const started: { browser?: Browser } = {};
  beforeAll(async () => {
    const { path, env } = inject('chromium');
    const own = Object.fromEntries(
      Object.entries(process.env).filter(([, value]) => value !== undefined),
    );
    started.browser = await chromium.launch({
      executablePath: path,
      args: FLAGS,
      env: { ...own, ...env },
    });
  });
  afterAll(async () => {
    await started.browser?.close();
  });
  return async (options = {}) => {
    if (!started.browser) throw new Error('The browser has not started.');
    const context = await started.browser.newContext(options);
    onTestFinished(() => context.close());
    return context.newPage();
  };
}
