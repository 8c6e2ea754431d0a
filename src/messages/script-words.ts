import type { Say } from './messages.ts';

/** Between two words in the attribute. */
const BETWEEN = '|';

/** What scripts say before they could fetch any words. */
export interface ScriptWords {
  search: string;
  close: string;
  light: string;
  dark: string;
  lightTheme: string;
  darkTheme: string;
  loading: string;
  failed: string;
  placeOf: string;
}

/** These words as one attribute of a page. */
export function scriptWords({ frame }: Say): string {
  return [
    ...[frame.search, frame.close, frame.light, frame.dark, frame.lightTheme, frame.darkTheme],
    ...[frame.loadingSearch, frame.searchFailed, frame.placeOf],
  ].join(BETWEEN);
}

/** Takes that attribute apart. */
export function readScriptWords(words: string): ScriptWords {
  const [search = '', close = '', light = '', dark = '', lightTheme = '', ...more] =
    words.split(BETWEEN);
  const [darkTheme = '', loading = '', failed = '', placeOf = ''] = more;
  return { search, close, light, dark, lightTheme, darkTheme, loading, failed, placeOf };
}
