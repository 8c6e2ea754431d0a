import { AsyncLocalStorage } from 'node:async_hooks';
import type { CompiledFromDisk } from '../corpus/compile-from-disk.ts';

/**
 * What our own build command has compiled before it calls Astro, for the integration that Astro makes from `astro.config.mjs`;
 * empty when `astro build` or `astro dev` runs by itself.
 */
export const handedOver = new AsyncLocalStorage<CompiledFromDisk>();
