import { relative, resolve } from 'node:path';
import { freeze } from './frozen.ts';
import { homeOf } from './read-files.ts';
import { readFolder } from './read-folder.ts';

/**
 * Says what became of the passages of files that are read otherwise than they were published, because they were changed or because this
 * version reads more of them. A changed file is taken by the next build anyhow; what a new version reads is taken with `isTaken`.
 */
export async function addAgain(
  corpus: string,
  paths: readonly string[],
  { isTaken }: { isTaken: boolean },
): Promise<{ ok: boolean; lines: string[] }> {
  const home = homeOf(corpus);
  const { rereads, found, conversions } = await readFolder(corpus);
  const wanted = paths.map((path) => {
    const inside = relative(resolve(home), resolve(path)).replaceAll('\\', '/');
    return found.some((one) => one.path === inside) ? inside : path;
  });
  const unknown = wanted.filter((path) => !found.some((one) => one.path === path));
  if (unknown.length > 0)
    return { ok: false, lines: unknown.map((path) => `${corpus} has no file ${path}.`) };
  const isWanted = (file: string): boolean => wanted.length === 0 || wanted.includes(file);
  const all = rereads.filter(({ file }) => isWanted(file));
  const lines = all.flatMap(({ file, lines }) =>
    lines.length === 0
      ? [`${file}: its record is read otherwise, and no passage.`]
      : [file, ...lines.map((line) => `  ${line}`)],
  );
  if (all.length === 0) {
    const isConverted = conversions.some(({ file }) => isWanted(file));
    return {
      ok: true,
      lines: [
        isConverted
          ? 'Every passage is read as it was published.'
          : 'Texts and Markdown are read as they stand: nothing of them is kept.',
      ],
    };
  }
  if (!isTaken) return { ok: true, lines: [...lines, 'Nothing was changed.'] };
  const isKept = freeze(home, all, true);
  return isKept
    ? { ok: true, lines: [...lines, 'Taken: the next build publishes it so.'] }
    : { ok: false, lines: [`What was read cannot be kept in ${home}.`] };
}
