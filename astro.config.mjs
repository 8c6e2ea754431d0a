import { defineConfig } from 'astro/config';

export default defineConfig({
  // Biome may break a line between inline elements. The default, 'jsx', would then join their words.
  compressHTML: true,
});
