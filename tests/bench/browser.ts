import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../e2e/chromium.ts';

/** A browser for measuring. */
export interface BenchBrowser {
  /** A page with an empty cache. */
  open: () => Promise<Page>;
  close: () => Promise<void>;
}

/** Starts the browser that the tests use. */
export async function openBrowser(): Promise<BenchBrowser> {
  const found = await findChromium();
  if (!found) throw new Error('No browser: set CHROMIUM, or install chromium.');
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined),
  );
  const browser: Browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...own, ...found.env },
  });
  return {
    open: async () =>
      (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage(),
    close: async () => {
      await browser.close();
      found.remove();
    },
  };
}
