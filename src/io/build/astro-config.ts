import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { passthroughImageService } from 'astro/config';
import type { CompiledFromDisk } from '../corpus/compile-from-disk.ts';
import type { Settings } from '../settings/settings.ts';
import { corpusSite } from './integration.ts';

/**
 * What Astro is told to make a site of a corpus. `compiled` spares compiling it again. Pages come by injected routes, so that
 * the folder in which Astro works needs none.
 */
export function astroConfig(settings: Settings, compiled?: CompiledFromDisk): AstroInlineConfig {
  return {
    root: settings.home,
    srcDir: join(settings.home, '.generated'),
    publicDir: join(settings.root, 'public'),
    base: settings.base,
    ...(settings.site && { site: settings.site }),
    outDir: settings.out,
    trailingSlash: 'always',
    build: { format: 'directory' },
    // The default, 'jsx', joins words where a line breaks between inline elements.
    compressHTML: true,
    devToolbar: { enabled: false },
    markdown: { syntaxHighlight: false },
    image: { service: passthroughImageService() },
    vite: {
      // Inlined scripts and styles would need hashes in the content security policy.
      build: { assetsInlineLimit: 0 },
      server: { fs: { allow: [settings.root, settings.home] } },
    },
    integrations: [mdx(), corpusSite(settings, compiled)],
  };
}
