import { astroConfig } from './src/io/build/astro-config.ts';
import { readSettings } from './src/io/settings/settings-of-environment.ts';

// For `astro build` and the like alone; our own commands hand the same settings to Astro themselves.
export default astroConfig(await readSettings());
