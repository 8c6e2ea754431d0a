import type { TestProject } from 'vitest/node';
import { serve } from '../../src/io/serve/serve.ts';
import type { SiteName } from '../site/sites.ts';
import { buildSites, folderOf, SITES, siteNames } from '../site/sites.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of each served site, with its base: `http://localhost:4401/a/b/`. */
    sites: Record<SiteName, string>;
    chromium: { path: string; env: Record<string, string> };
  }
}

/** Builds and serves the sites and finds a browser, once for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  if (!chromium) throw new Error('No browser: set CHROMIUM, or install chromium.');
  buildSites();
  const served = await Promise.all(
    siteNames().map(async (name) => {
      const site = await serve(folderOf(name), {
        base: SITES[name].base,
        port: 0,
        isPrivate: true,
      });
      return { name, site };
    }),
  );
  const urls = Object.fromEntries(served.map(({ name, site }) => [name, site.url]));
  const { root = '', nested = '', again = '', tramline = '', texts = '' } = urls;
  project.provide('sites', { root, nested, again, tramline, texts });
  project.provide('chromium', { path: chromium.path, env: chromium.env });
  return async () => {
    await Promise.all(served.map(({ site }) => site.close()));
    chromium.remove();
  };
}
