import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { variorum } from './src/io/build/integration.ts';
import { readSettings } from './src/io/settings/settings-of-environment.ts';

const settings = readSettings();

export default defineConfig({
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
  // Inlined scripts and styles would need hashes in the content security policy.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx(), variorum(settings)],
});
