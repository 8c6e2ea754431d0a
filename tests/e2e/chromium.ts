import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A Chromium that can be started. `env` is what it needs besides the environment of the tests. */
export interface Chromium {
  path: string;
  env: Record<string, string>;
  /** Takes away what was unpacked. */
  remove: () => void;
}

/** Finds a browser: CHROMIUM, then /usr/bin/chromium, then the one inside the npm package @sparticuz/chromium (Linux on x64), unpacked once. */
export async function findChromium(): Promise<Chromium | undefined> {
  const installed = [process.env.CHROMIUM, '/usr/bin/chromium'].find(
    (path) => path && existsSync(path),
  );
  if (installed) return { path: installed, env: {}, remove: () => undefined };
  return isPacked() ? unpack() : undefined;
}

/** Whether a browser can be found, without unpacking one. */
export function hasChromium(): boolean {
  return (
    [process.env.CHROMIUM, '/usr/bin/chromium'].some((path) => path && existsSync(path)) ||
    isPacked()
  );
}

function isPacked(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && packageFolder() !== undefined;
}

function packageFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return dirname(dirname(entry));
  } catch {
    return undefined;
  }
}

/** The package unpacks into the folder for temporary files and takes for whole what lies there: so it gets one of its own. */
async function unpack(): Promise<Chromium> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-chromium-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    const path = await packed.executablePath();
    await inflate(join(packageFolder() ?? '', 'bin', 'al2023.tar.br'));
    const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'al2023/lib')].filter(Boolean);
    const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
    return {
      path,
      env: { LD_LIBRARY_PATH: libraries.join(':'), ...fonts },
      remove: () => rmSync(folder, { recursive: true, force: true }),
    };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
