export { astroConfig } from './io/build/astro-config.ts';
export type { VariorumOptions } from './io/integration/options.ts';
export { variorum } from './io/integration/variorum.ts';
export { defineConfig } from './io/settings/config.ts';
export { type Settings, settings } from './io/settings/settings.ts';
