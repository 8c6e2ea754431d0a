export { astroConfig } from './io/build/astro-config.ts';
export { variorum } from './io/build/integration.ts';
export { defineConfig } from './io/settings/config.ts';
export { type Settings, settings } from './io/settings/settings.ts';
