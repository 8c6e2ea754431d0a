import type { FilesRead } from './read-files.ts';

/** Names of files that records name as their original. */
export function originalNames({ files }: Pick<FilesRead, 'files'>): Set<string> {
  const named = [...files].flatMap(([path, text]) =>
    path.endsWith('.md')
      ? [
          ...text
            .slice(0, 20_000)
            .matchAll(/^original:\s*\{?[\s\S]{0,40}?file:\s*["']?([^"',}\n]+)/gm),
        ]
      : [],
  );
  return new Set(named.map((match) => (match[1] ?? '').trim()));
}
