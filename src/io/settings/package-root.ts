import { fileURLToPath } from 'node:url';

/** The folder of this package: this repository, or its folder under `node_modules`. */
export const PACKAGE_ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(
  /[\\/]$/,
  '',
);

/** Whether others have installed it, and it is not run in its own repository. */
export const IS_INSTALLED = /[\\/]node_modules[\\/]/.test(PACKAGE_ROOT);
