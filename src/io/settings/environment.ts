import type { Settings } from './settings.ts';

/** Settings as the environment that `settings()` reads them from again: how they reach `astro.config.mjs`. */
export function environment(settings: Settings): Record<string, string> {
  return {
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
    SITE: settings.site ?? '',
    BASE: settings.base,
    CORPUS: settings.corpus,
    ORIGINALS: settings.originals ?? '',
    PORT: String(settings.port),
    REPORTER: settings.reporter,
    STRICT: String(settings.strict),
    PRIVATE: String(settings.isPrivate),
    OUT: settings.out,
  };
}
